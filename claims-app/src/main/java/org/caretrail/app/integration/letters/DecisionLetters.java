package org.caretrail.app.integration.letters;

import java.util.Optional;
import org.caretrail.app.store.LawInForce;
import org.caretrail.app.store.LettersOfDecisions;
import org.caretrail.app.store.LettersOfDecisions.Kept;
import org.caretrail.domain.carecase.LetterDecisions;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.Decisions.Taken;
import org.caretrail.domain.casefile.OtherCases;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The letter of a decision, made once and kept from then on: right after the decision in the language of the party, in another
 * one when it is first read. Whoever comes first makes it, the reader of the events or somebody who asks for it.
 */
@Component
public class DecisionLetters {

    private final OtherCases cases;
    private final Letters letters;
    private final LettersOfDecisions kept;
    private final LawInForce law;
    private final TransactionTemplate transaction;

    DecisionLetters(
            OtherCases cases,
            Letters letters,
            LettersOfDecisions kept,
            LawInForce law,
            TransactionTemplate transaction) {
        this.cases = cases;
        this.letters = letters;
        this.kept = kept;
        this.law = law;
        this.transaction = transaction;
    }

    /** In the language of the party. */
    public void keep(DecisionId decision) {
        cases.find(decision.caseId())
                .map(file -> LetterDecisions.language(
                        file, law.now().letterLanguages(file.application().scheme())))
                .ifPresent(language -> of(decision, language));
    }

    /**
     * The letter as it is kept, made now where it was not.
     *
     * @param language one that the institution writes
     * @return nothing where there is no such decision, or its person was erased
     */
    public Optional<Kept> of(DecisionId decision, Language language) {
        return kept.find(decision, language).or(() -> transaction.execute(_ -> made(decision, language)));
    }

    private Optional<Kept> made(DecisionId decision, Language language) {
        kept.reserve(decision.caseId());
        return kept.find(decision, language)
                .or(() -> cases.find(decision.caseId())
                        .filter(file -> file.course().erased() == null)
                        .flatMap(file -> letter(file, decision, language))
                        .map(pdf -> kept.keep(decision, language, pdf)));
    }

    private Optional<byte[]> letter(CaseFile file, DecisionId decision, Language language) {
        return file.decisions()
                .find(decision)
                .map(Taken::decision)
                .map(d -> letters.make(LetterDecisions.draft(file, d, language)));
    }
}

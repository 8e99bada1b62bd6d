package org.caretrail.app.integration.letters;

import java.util.List;
import java.util.Optional;
import org.caretrail.app.integration.letters.DecisionText.Judged;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.shared.PersonalData;

/** Why a decision says what it says: each rule in words, what it was judged by, and what the person wrote who judged it. */
record Reasoning(Wording wording) {

    List<Judged> failed(Decision decision) {
        return decision.findings().stream()
                .filter(Finding::failed)
                .map(this::judged)
                .distinct()
                .toList();
    }

    List<Judged> met(Decision decision) {
        return decision.findings().stream()
                .filter(Finding::met)
                .map(this::judged)
                .distinct()
                .toList();
    }

    private Judged judged(Finding finding) {
        return new Judged(
                finding.rule(),
                wording.words().of(finding),
                finding.facts().stream().flatMap(f -> fact(f).stream()).toList(),
                PersonalData.reveal(finding.reasons()));
    }

    /** Only facts that have words in the language: the others are for colleagues. */
    private Optional<String> fact(Fact fact) {
        return wording.words()
                .find("fact." + Words.key(fact.name()))
                .map(name -> name + ": " + wording.phrases().value(fact.value()));
    }
}

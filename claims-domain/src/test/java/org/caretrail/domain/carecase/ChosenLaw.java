package org.caretrail.domain.carecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caretrail.domain.application.CaseType;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.decision.Amounts;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.LegalClock;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.decision.Proposal;
import org.caretrail.domain.decision.RowRef;
import org.caretrail.domain.decision.StageGrant;
import org.caretrail.domain.decision.Step;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.dossier.Requirement;
import org.caretrail.domain.dossier.UnknownFact;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.Law;
import org.caretrail.domain.regime.Question;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.shared.Language;
import org.caretrail.domain.shared.Money;
import org.caretrail.domain.shared.Role;

/** A law that says what a test chooses, so that a test of a case depends on no country. It reads Norwegian only. */
public record ChosenLaw(
        CaseType type,
        Outcome outcome,
        String sum,
        List<Requirement> needed,
        List<UnknownFact> notKnown,
        boolean elsewhere)
        implements Law {

    public static final String RULE = "TEST-1";
    public static final String DOCUMENT_RULE = "TEST-DOC";
    public static final String LANGUAGE_RULE = "TEST-LANG";
    public static final String HANDLERS_QUESTION = "NEED";
    public static final String ADVISERS_QUESTION = "MEDICAL";

    /** It grants a sum in Norwegian crowns, and needs nothing. */
    public static ChosenLaw granting(String sum) {
        return new ChosenLaw(CaseType.REIMBURSEMENT_CLAIM, Outcome.GRANTED, sum, List.of(), List.of(), false);
    }

    public static ChosenLaw refusing() {
        return granting("0").to(Outcome.REFUSED);
    }

    /** It leaves a point to a person. */
    public static ChosenLaw leavingOpen() {
        return granting("0").to(Outcome.NONE);
    }

    /** It has no outcome and leaves nothing open: another institution decides. */
    public static ChosenLaw referringOn() {
        return new ChosenLaw(CaseType.REIMBURSEMENT_CLAIM, Outcome.NONE, "0", List.of(), List.of(), true);
    }

    public ChosenLaw to(Outcome other) {
        return new ChosenLaw(type, other, sum, needed, notKnown, elsewhere);
    }

    public ChosenLaw of(CaseType other) {
        return new ChosenLaw(other, outcome, sum, needed, notKnown, elsewhere);
    }

    public ChosenLaw needing(DocumentKind... kinds) {
        var lines = List.of(kinds).stream()
                .map(k -> Requirement.of(DOCUMENT_RULE, k))
                .toList();
        return new ChosenLaw(type, outcome, sum, lines, notKnown, elsewhere);
    }

    public ChosenLaw notKnowing(String pointer) {
        return new ChosenLaw(type, outcome, sum, needed, List.of(new UnknownFact(pointer, DOCUMENT_RULE)), elsewhere);
    }

    @Override
    public boolean paysAhead(CaseFacts facts) {
        return outcome == Outcome.GRANTED;
    }

    /** Whatever it grants: a sum of nothing lacks a rate. */
    @Override
    public Optional<Money> mostAhead(CaseFacts facts, RateBook book) {
        return Optional.of(Money.of(sum, "NOK")).filter(Money::exceedsZero);
    }

    @Override
    public boolean underPolicy() {
        return true;
    }

    @Override
    public Scheme scheme() {
        return Scheme.NO_HELFO;
    }

    @Override
    public List<Requirement> requirements(CaseFacts facts) {
        return needed;
    }

    @Override
    public List<UnknownFact> unknown(CaseFacts facts) {
        return notKnown;
    }

    @Override
    public boolean accepts(Language language, CaseFacts facts, RateBook book) {
        return language.tag().equals("nb");
    }

    @Override
    public String languageRule() {
        return LANGUAGE_RULE;
    }

    @Override
    public List<Question> questions(CaseFacts facts) {
        return List.of(
                new Question(RULE, HANDLERS_QUESTION, "is it needed", Role.HANDLER),
                new Question(RULE, ADVISERS_QUESTION, "is it sound", Role.ADVISER));
    }

    @Override
    public Proposal propose(CaseFacts facts, RateBook book) {
        return proposal(facts.openStages().toArray(Stage[]::new));
    }

    /** What it proposes where nothing is paid, as on an S2. */
    public Proposal withoutSum() {
        return proposal(Amounts.NONE, List.of());
    }

    /** What it proposes while these stages are open. */
    public Proposal proposal(Stage... open) {
        return proposal(Amounts.NONE.with(AmountKind.PAYOUT, Money.of(sum, "NOK")), List.of(open));
    }

    private Proposal proposal(Amounts amounts, List<Stage> open) {
        var money = Money.of(sum, "NOK");
        var finding = outcome == Outcome.NONE && !elsewhere
                ? Finding.open(RULE, "1", HANDLERS_QUESTION, "nobody has said yet")
                : Finding.of(RULE, "1", HANDLERS_QUESTION, outcome.favourable(), "it is needed");
        var row = new RowRef("test-prices", 3, "hip", null, null, "-", "a test");
        var grants = open.stream()
                .map(s -> new StageGrant(s, outcome, outcome.favourable() ? money : null, null))
                .toList();
        return new Proposal(
                outcome,
                amounts,
                List.of(),
                List.of(),
                List.of(),
                grants,
                null,
                List.of(finding),
                List.of(new Step("TEST-2", "1", "payout", List.of(), row, money.toString())));
    }

    @Override
    public Optional<LegalClock> processing(LocalDate completeOn, RateBook book) {
        return Optional.of(processing(completeOn));
    }

    /** The term of twelve weeks that a complete dossier starts. */
    public static LegalClock processing(LocalDate completeOn) {
        return new LegalClock("TEST-CLOCK", "1", completeOn, completeOn.plusWeeks(12));
    }
}

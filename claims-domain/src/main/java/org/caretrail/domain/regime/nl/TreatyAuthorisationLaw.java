package org.caretrail.domain.regime.nl;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.caretrail.domain.application.CaseType;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.decision.Amounts;
import org.caretrail.domain.decision.AnswerTerm;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.LegalClock;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.decision.Proposal;
import org.caretrail.domain.dossier.Requirement;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.Condition;
import org.caretrail.domain.regime.DossierComplete;
import org.caretrail.domain.regime.Question;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.Rule;
import org.caretrail.domain.regime.Worksheet;
import org.caretrail.domain.regime.eu.DeemedGrant;
import org.caretrail.domain.regime.eu.ExaminedByOurDoctor;
import org.caretrail.domain.shared.Lists;
import org.jspecify.annotations.Nullable;

/**
 * Permission to travel for care (S2) by the CAK, for treaty-entitled persons. A refusal under the regulation is not the
 * end: the costs are then judged under the directive (NL-CAK-6).
 */
final class TreatyAuthorisationLaw implements DutchLaw {

    private static final String TERM = "NL-CAK-7";
    private static final StatutoryProvider PROVIDER = new StatutoryProvider("NL-CAK-8");

    private final List<Rule> rules = List.of(
            new LivesAbroad(),
            new TreatyState(),
            StateOfTreatment.IN_GREEK_PART,
            TreatyConditions.ENTITLED,
            PlannedCare.RULE,
            PROVIDER,
            new DeemedGrant(),
            new ExaminedByOurDoctor(),
            new DossierComplete(this),
            new GroundsForRefusal());

    @Override
    public Scheme scheme() {
        return Scheme.NL_CAK;
    }

    @Override
    public CaseType type() {
        return CaseType.S2_AUTHORISATION;
    }

    @Override
    public List<Requirement> requirements(CaseFacts facts) {
        return Lists.joined(AuthorisationLaw.CHECKLIST, ResidenceFund.requirements(facts));
    }

    @Override
    public List<Question> questions(CaseFacts facts) {
        return Stream.of(
                        ResidenceFund.asked(facts).stream(),
                        StateOfTreatment.asked(facts).stream(),
                        Stream.of(TreatyConditions.ENTITLED),
                        PROVIDER.asked(facts).stream(),
                        TreatyConditions.ALL.stream())
                .flatMap(conditions -> conditions)
                .map(Condition::question)
                .toList();
    }

    @Override
    public Proposal propose(CaseFacts facts, RateBook book) {
        var sheet = new Worksheet(facts, book);
        if (sheet.examine(List.of(ResidenceFund.IN_GREEK_PART)).stream().anyMatch(Finding::open)) {
            return proposal(sheet, Outcome.NONE, null);
        }
        sheet.examine(List.of(new ResidenceFund()));
        if (ResidenceFund.decides(facts, book)) {
            return decidedThere(sheet);
        }
        var found = new Reading(facts, book, rule -> sheet.examine(List.of(rule))).of(rules);
        WaitingNorm.show(sheet, facts, book);
        if (sheet.anyOpen()) {
            return proposal(sheet, Outcome.NONE, null);
        }
        return refused(found) ? refusal(found, sheet, book) : grant(sheet);
    }

    /** Where the fund of residence decides itself, our silence says nothing (NL-CAK-2). */
    @Override
    public Optional<AnswerTerm> answerTerm(CaseFacts facts, RateBook book) {
        return ResidenceFund.decides(facts, book) ? Optional.empty() : DeemedGrant.term(facts, book);
    }

    /** The term of eight weeks is not verified; it runs all the same. */
    @Override
    public Optional<LegalClock> processing(LocalDate completeOn, RateBook book) {
        return Terms.weeks(TERM, "CAK_DECISION", completeOn, book);
    }

    @Override
    public String residenceRule(CaseFacts facts, RateBook book) {
        return ResidenceFund.decides(facts, book) ? ResidenceFund.DECIDES : DutchLaw.super.residenceRule(facts, book);
    }

    /** NL-CAK-2: nothing is decided here, so the proposal has no outcome and refers on. */
    private static Proposal decidedThere(Worksheet sheet) {
        return proposal(
                sheet,
                Outcome.NONE,
                "the health fund of the state of residence: it decides, and the CAK records (NL-CAK-2)");
    }

    /** Where the fund of residence does not agree to a refusal, what it would rest on does not carry it (EU-26-2). */
    private static boolean refused(List<Finding> found) {
        var disagreed = found.stream().anyMatch(f -> f.point().equals(GroundsForRefusal.AGREED) && f.failed());
        return found.stream()
                .filter(f -> !disagreed
                        || f.point().equals(GroundsForRefusal.ALONE)
                        || !Set.of(TreatyConditions.CONDITIONS, GroundsForRefusal.AGREEMENT)
                                .contains(f.rule()))
                .anyMatch(Finding::failed);
    }

    private static Proposal grant(Worksheet sheet) {
        sheet.add(Finding.of(
                "NL-CAK-9",
                TreatyConditions.VERSION,
                "S2_WITH_THE_GRANT",
                true,
                "An S2 goes with the letter: the provider treats its holder as insured there, and the Netherlands pays"
                        + " through a health fund of that state."));
        sheet.add(Finding.of(
                "NL-CAK-5",
                TreatyConditions.VERSION,
                "OWN_CONTRIBUTION",
                true,
                "The own contribution under the law of the country of treatment remains the patient's."));
        return proposal(sheet, Outcome.GRANTED, null);
    }

    private static Proposal refusal(List<Finding> found, Worksheet sheet, RateBook book) {
        var first = found.stream().filter(Finding::failed).findFirst().orElseThrow();
        return proposal(sheet, Outcome.REFUSED, instead(first, sheet, book));
    }

    private static String instead(Finding first, Worksheet sheet, RateBook book) {
        return switch (first.rule()) {
            case LivesAbroad.ID, TreatyConditions.ENTITLEMENT -> "the person's health insurer (NL-ROUTE-9)";
            case TreatyState.AT_HOME, TreatyState.ELSEWHERE, PlannedCare.ID ->
                Route.of(first.rule().equals(TreatyState.ELSEWHERE), sheet.facts(), book)
                        .words();
            default -> fallThrough(sheet, book);
        };
    }

    private static String fallThrough(Worksheet sheet, RateBook book) {
        if (!TreatyCare.underDirective(sheet.facts(), book)) {
            return "none: without permission the costs are the patient's own (NL-INFO-4)";
        }
        sheet.add(TreatyCare.fallsThrough());
        return "a claim under directive 2011/24: up to what the Dutch system would have paid (NL-CAK-6)";
    }

    private static Proposal proposal(Worksheet sheet, Outcome outcome, @Nullable String rightRoute) {
        return sheet.proposal(outcome, Amounts.NONE, List.of(), List.of(), rightRoute);
    }
}

package org.caretrail.domain.regime.nl;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.application.CaseType;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.decision.Amounts;
import org.caretrail.domain.decision.AnswerTerm;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.decision.Proposal;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.dossier.Requirement;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.Condition;
import org.caretrail.domain.regime.DossierComplete;
import org.caretrail.domain.regime.Law;
import org.caretrail.domain.regime.Question;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.RateRow;
import org.caretrail.domain.regime.Rule;
import org.caretrail.domain.regime.Worksheet;
import org.caretrail.domain.regime.eu.DeemedGrant;
import org.caretrail.domain.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * Permission to travel for care (S2) by a health insurer: granted when nothing below fails. It may be given after the
 * treatment too, so no rule asks whether it is late (NL-S2-3).
 */
final class AuthorisationLaw implements Law {

    private static final String CHECKLIST = "NL-DOC-1";
    private static final String WAITING_NORM = "NL-S2-2";

    private static final List<Condition> CONDITIONS = Stream.concat(
                    Stream.of(StateOfTreatment.IN_GREEK_PART, StatutoryProvider.IN_STATUTORY_SYSTEM),
                    AuthorisationConditions.ALL.stream())
            .toList();

    private final List<Rule> rules = List.of(
            new StateOfTreatment(),
            StateOfTreatment.IN_GREEK_PART,
            PlannedCare.RULE,
            new StatutoryProvider(),
            new DeemedGrant(),
            new DossierComplete(this),
            AuthorisationConditions.IN_PACKAGE,
            AuthorisationConditions.NOT_AVAILABLE_IN_TIME);

    @Override
    public Scheme scheme() {
        return Scheme.NL_ZVW;
    }

    @Override
    public CaseType type() {
        return CaseType.S2_AUTHORISATION;
    }

    @Override
    public List<Requirement> requirements(CaseFacts facts) {
        return List.of(
                Requirement.of(CHECKLIST, DocumentKind.REFERRAL),
                Requirement.of(CHECKLIST, DocumentKind.DOCTOR_STATEMENT),
                Requirement.of(CHECKLIST, DocumentKind.TREATMENT_OFFER));
    }

    @Override
    public boolean accepts(Language language, CaseFacts facts, RateBook book) {
        return DutchLanguages.accepts(language, facts, book);
    }

    @Override
    public String languageRule() {
        return DutchLanguages.RULE;
    }

    @Override
    public List<Question> questions(CaseFacts facts) {
        return CONDITIONS.stream()
                .filter(c -> c.applies().test(facts))
                .map(Condition::question)
                .toList();
    }

    @Override
    public Optional<AnswerTerm> answerTerm(CaseFacts facts, RateBook book) {
        return DeemedGrant.term(facts, book);
    }

    @Override
    public Proposal propose(CaseFacts facts, RateBook book) {
        var sheet = new Worksheet(facts, book);
        var found = new Reading(facts, book, rule -> sheet.examine(List.of(rule))).of(rules);
        waitingNorm(facts, book).ifPresent(row -> show(sheet, row));
        var outcome = sheet.anyFailed() ? Outcome.REFUSED : Outcome.GRANTED;
        return sheet.proposal(outcome, Amounts.NONE, List.of(), List.of(), rightRoute(found));
    }

    private static Optional<RateRow> waitingNorm(CaseFacts facts, RateBook book) {
        return Optional.ofNullable(facts.application().care().kind())
                .map(CareKind::name)
                .flatMap(kind -> book.find(NlTables.WAITING_NORMS, facts.careDay(), facts.decidedOn(), kind));
    }

    private static void show(Worksheet sheet, RateRow row) {
        sheet.step(
                WAITING_NORM,
                "1",
                "waiting norm in weeks",
                row.figure("weeks"),
                row.reference(),
                Fact.of("weight", "an indicator, it does not decide"));
    }

    private static @Nullable String rightRoute(List<Finding> found) {
        return found.stream()
                .filter(Finding::failed)
                .map(Finding::rule)
                .flatMap(rule -> Optional.ofNullable(routeInstead(rule)).stream())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String routeInstead(String failed) {
        return switch (failed) {
            case "NL-ROUTE-4" -> "no permission is needed at home";
            case "NL-ROUTE-5" -> "a claim for unplanned care: EHIC, or article 25 (NL-ROUTE-1)";
            case "NL-ROUTE-10", "NL-ROUTE-11", "NL-ROUTE-12", "NL-S2-6" -> "reimbursement under the policy (NL-POLICY)";
            default -> null;
        };
    }
}

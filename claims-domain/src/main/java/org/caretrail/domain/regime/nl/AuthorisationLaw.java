package org.caretrail.domain.regime.nl;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caretrail.domain.application.CaseType;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.decision.Amounts;
import org.caretrail.domain.decision.AnswerTerm;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.decision.Proposal;
import org.caretrail.domain.dossier.DocumentKind;
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
import org.caretrail.domain.regime.eu.ThroughResidence;
import org.jspecify.annotations.Nullable;

/**
 * Permission to travel for care (S2) by a health insurer: granted when nothing below fails. It may be given after the
 * treatment too, so no rule asks whether it is late (NL-S2-3).
 */
final class AuthorisationLaw implements DutchLaw {

    /** NL-DOC-1: our choice, as no insurer's own list is known. */
    static final List<Requirement> CHECKLIST = Stream.of(
                    DocumentKind.REFERRAL, DocumentKind.DOCTOR_STATEMENT, DocumentKind.TREATMENT_OFFER)
            .map(kind -> Requirement.of("NL-DOC-1", kind))
            .toList();

    private static final ThroughResidence THROUGH_RESIDENCE = new ThroughResidence(StateOfTreatment.NETHERLANDS);

    private static final StatutoryProvider PROVIDER = new StatutoryProvider("NL-S2-6");

    private final List<Rule> rules = List.of(
            new StateOfTreatment(),
            StateOfTreatment.IN_GREEK_PART,
            PlannedCare.RULE,
            PROVIDER,
            THROUGH_RESIDENCE,
            new DeemedGrant(),
            new ExaminedByOurDoctor(),
            new DossierComplete(this),
            new Urgency(),
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
        return CHECKLIST;
    }

    @Override
    public List<Question> questions(CaseFacts facts) {
        return Stream.of(
                        StateOfTreatment.asked(facts).stream(),
                        PROVIDER.asked(facts).stream(),
                        AuthorisationConditions.ALL.stream())
                .flatMap(conditions -> conditions)
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
        WaitingNorm.show(sheet, facts, book);
        var outcome = refused(found, sheet) ? Outcome.REFUSED : Outcome.GRANTED;
        return sheet.proposal(outcome, Amounts.NONE, List.of(), List.of(), rightRoute(found, facts, book));
    }

    /**
     * EU-26-2: of who lives elsewhere, a refusal for want of the package alone needs the agreement of the institution of
     * residence; that the Netherlands can give the care in time needs none.
     */
    private static boolean refused(List<Finding> found, Worksheet sheet) {
        var missing = found.stream().filter(Finding::failed).map(Finding::point).toList();
        return missing.equals(
                        List.of(AuthorisationConditions.IN_PACKAGE.question().condition()))
                ? THROUGH_RESIDENCE
                        .withoutAgreement(sheet.facts())
                        .map(sheet::add)
                        .map(Finding::met)
                        .orElse(true)
                : sheet.anyFailed();
    }

    private static @Nullable String rightRoute(List<Finding> found, CaseFacts facts, RateBook book) {
        return found.stream()
                .filter(Finding::failed)
                .findFirst()
                .map(f -> routeInstead(f.rule(), facts, book))
                .orElse(null);
    }

    private static @Nullable String routeInstead(String failed, CaseFacts facts, RateBook book) {
        return switch (failed) {
            case "NL-ROUTE-4" -> Route.AT_HOME.words();
            case PlannedCare.ID -> Route.of(false, facts, book).words();
            case "NL-ROUTE-10", "NL-ROUTE-11", "NL-ROUTE-12", "NL-S2-6" -> "reimbursement under the policy (NL-POLICY)";
            default -> null;
        };
    }
}

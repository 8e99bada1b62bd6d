package org.caretrail.domain.regime.no;

import java.util.List;
import java.util.Optional;
import org.caretrail.domain.application.CaseType;
import org.caretrail.domain.decision.Amounts;
import org.caretrail.domain.decision.AnswerTerm;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.decision.Proposal;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.dossier.Requirement;
import org.caretrail.domain.regime.ApplicationTerm;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.DossierComplete;
import org.caretrail.domain.regime.Question;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.Rule;
import org.caretrail.domain.regime.Worksheet;
import org.caretrail.domain.regime.eu.DeemedGrant;
import org.caretrail.domain.regime.eu.ExaminedByOurDoctor;
import org.caretrail.domain.shared.Lists;
import org.jspecify.annotations.Nullable;

/** NO-S2: approval of planned care abroad because waiting in Norway is not medically justifiable. It sets no amount. */
final class AuthorisationLaw implements HelfoLaw {

    static final String DOCUMENTS = "NO-DOC-3";

    private static final List<Rule> ROUTE =
            List.of(CountryOfTreatment.S2, new NotOrdinarilyResidentThere(), Conditions.NO_S1_THERE);

    private final List<Rule> conditions = List.of(
            new AppliedByForm(),
            Conditions.CANNOT_APPLY_DIGITALLY,
            Conditions.MEMBER,
            new ThroughResidenceFund(),
            new DeemedGrant(),
            new ExaminedByOurDoctor(),
            Conditions.WAITING_NOT_JUSTIFIABLE,
            Conditions.WAITING_DOCUMENTED,
            Conditions.IN_NORWEGIAN_OFFER,
            Conditions.IN_PUBLIC_SYSTEM,
            Conditions.NO_GUARANTEE_EXCEEDED,
            new ApprovedBeforeOrAfter(),
            new AppliedAfterwardsInTime(),
            new DossierComplete(this));

    @Override
    public CaseType type() {
        return CaseType.S2_AUTHORISATION;
    }

    /** NO-DOC-3. */
    @Override
    public List<Requirement> requirements(CaseFacts facts) {
        return Checklists.each(
                DOCUMENTS,
                DocumentKind.DOCTOR_STATEMENT,
                DocumentKind.HEALTH_RECORD,
                DocumentKind.WAITING_TIME_PROOF,
                DocumentKind.PATHWAY_POSITION,
                DocumentKind.TREATMENT_OFFER,
                DocumentKind.PUBLIC_PROVIDER_PROOF);
    }

    @Override
    public List<Question> questions(CaseFacts facts) {
        return Conditions.questions(Lists.joined(ROUTE, conditions), facts);
    }

    @Override
    public Optional<AnswerTerm> answerTerm(CaseFacts facts, RateBook book) {
        return DeemedGrant.term(facts, book);
    }

    @Override
    public List<ApplicationTerm> applicationTerms(CaseFacts facts, RateBook book) {
        return ApplicationTerms.ofAuthorisation(facts, book);
    }

    @Override
    public Proposal propose(CaseFacts facts, RateBook book) {
        var sheet = new Worksheet(facts, book);
        var way = sheet.examine(ROUTE);
        if (way.stream().anyMatch(Finding::failed)) {
            return refused(sheet, RightRoute.of(way, facts));
        }
        var found = Lists.joined(way, sheet.examine(conditions));
        var route = new S2Route(sheet, book, found);
        route.examine();
        return found.stream().anyMatch(AuthorisationLaw::refuses)
                ? refused(sheet, route.instead())
                : sheet.proposal(Outcome.GRANTED, Amounts.NONE, List.of(), List.of(), null);
    }

    private static Proposal refused(Worksheet sheet, @Nullable String rightRoute) {
        return sheet.proposal(Outcome.REFUSED, Amounts.NONE, List.of(), List.of(), rightRoute);
    }

    private static boolean refuses(Finding finding) {
        return finding.failed() && !finding.rule().equals(Routes.WAITING_GUARANTEE);
    }
}

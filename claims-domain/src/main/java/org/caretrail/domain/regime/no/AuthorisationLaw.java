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
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.DossierComplete;
import org.caretrail.domain.regime.Question;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.Rule;
import org.caretrail.domain.regime.Worksheet;
import org.caretrail.domain.regime.eu.DeemedGrant;

/** NO-S2: approval of planned care abroad because waiting in Norway is not medically justifiable. It sets no amount. */
final class AuthorisationLaw implements HelfoLaw {

    private static final List<Rule> ROUTE = List.of(CountryOfTreatment.S2, new NotOrdinarilyResidentThere());

    private final List<Rule> conditions = List.of(
            Conditions.MEMBER,
            new ThroughResidenceFund(),
            new DeemedGrant(),
            Conditions.WAITING_NOT_JUSTIFIABLE,
            Conditions.WAITING_DOCUMENTED,
            Conditions.IN_NORWEGIAN_OFFER,
            Conditions.IN_PUBLIC_SYSTEM,
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
                "NO-DOC-3",
                DocumentKind.DOCTOR_STATEMENT,
                DocumentKind.HEALTH_RECORD,
                DocumentKind.WAITING_TIME_PROOF,
                DocumentKind.PATHWAY_POSITION,
                DocumentKind.TREATMENT_OFFER,
                DocumentKind.PUBLIC_PROVIDER_PROOF);
    }

    @Override
    public List<Question> questions(CaseFacts facts) {
        return Conditions.questions(conditions, facts);
    }

    @Override
    public Optional<AnswerTerm> answerTerm(CaseFacts facts, RateBook book) {
        return DeemedGrant.term(facts, book);
    }

    @Override
    public Proposal propose(CaseFacts facts, RateBook book) {
        var sheet = new Worksheet(facts, book);
        var route = sheet.examine(ROUTE);
        var refused = route.stream().anyMatch(Finding::failed)
                || sheet.examine(conditions).stream().anyMatch(Finding::failed);
        var outcome = refused ? Outcome.REFUSED : Outcome.GRANTED;
        return sheet.proposal(outcome, Amounts.NONE, List.of(), List.of(), RightRoute.of(route));
    }
}

package org.caretrail.domain.regime.no;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caretrail.domain.application.CaseType;
import org.caretrail.domain.decision.Amounts;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.LegalClock;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.decision.Proposal;
import org.caretrail.domain.dossier.Requirement;
import org.caretrail.domain.dossier.UnknownFact;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.DossierComplete;
import org.caretrail.domain.regime.Question;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.Rule;
import org.caretrail.domain.regime.Worksheet;
import org.caretrail.domain.shared.Lists;

/** NO-PN: the prior notification (forhåndstilsagn), stage by stage, each with the most that it will reimburse. */
final class NotificationLaw implements HelfoLaw {

    private static final List<Rule> ROUTE = List.of(CountryOfTreatment.REIMBURSEMENT, new NotOrdinarilyResidentThere());

    private final List<Rule> conditions = List.of(
            new AskedBeforehand(),
            Conditions.MEMBER,
            Conditions.PRIORITY_PATIENT,
            Conditions.LICENSED_PROVIDER,
            Conditions.EQUIVALENT,
            Conditions.SPECIALIST_OPINION,
            new DossierComplete(this));

    @Override
    public CaseType type() {
        return CaseType.PRIOR_NOTIFICATION;
    }

    @Override
    public List<Requirement> requirements(CaseFacts facts) {
        return Checklists.notification(facts);
    }

    @Override
    public List<UnknownFact> unknown(CaseFacts facts) {
        return Checklists.unknownOfNotification(facts);
    }

    @Override
    public List<Question> questions(CaseFacts facts) {
        return Conditions.questions(Lists.plus(conditions, Conditions.TREATMENT_CLARIFIED), facts);
    }

    /** NO-CLOCK-4. */
    @Override
    public Optional<LegalClock> processing(LocalDate completeOn, RateBook book) {
        return Term.of("NO-CLOCK-4", completeOn, book).map(t -> t.clock(completeOn));
    }

    @Override
    public Proposal propose(CaseFacts facts, RateBook book) {
        var sheet = new Worksheet(facts, book);
        var route = sheet.examine(ROUTE);
        if (route.stream().anyMatch(Finding::failed)
                || sheet.examine(conditions).stream().anyMatch(Finding::failed)) {
            return sheet.proposal(
                    Outcome.REFUSED,
                    Amounts.NONE,
                    List.of(),
                    StageCeilings.refused(facts.openStages()),
                    RightRoute.of(route));
        }
        return new StageCeilings(sheet, new PlannedPrice(sheet, new Cap(sheet, book))).proposal();
    }
}

package org.caretrail.domain.regime.no;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.jspecify.annotations.Nullable;

/** NO-PN: the prior notification (forhåndstilsagn), stage by stage, each with the most that it will reimburse. */
final class NotificationLaw implements HelfoLaw {

    private static final List<Rule> ROUTE =
            List.of(CountryOfTreatment.REIMBURSEMENT, new NotOrdinarilyResidentThere(), Conditions.NO_S1_THERE);

    private final List<Rule> conditions = List.of(
            new SameCareAbroad(),
            new AppliedByForm(),
            Conditions.CANNOT_APPLY_DIGITALLY,
            new AskedBeforehand(),
            Conditions.MEMBER,
            Conditions.PRIORITY_PATIENT,
            new CareInScope(),
            Conditions.IN_HOSPITAL_OR_CLINIC,
            Conditions.TELEMEDICINE_COVERED,
            Conditions.LICENSED_PROVIDER,
            new SpecialistTitle(),
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
        return Conditions.questions(
                Stream.of(ROUTE, conditions, List.of(SpecialistTitle.SHOWN, Conditions.TREATMENT_CLARIFIED))
                        .<Rule>flatMap(List::stream)
                        .toList(),
                facts);
    }

    /** NO-CLOCK-4. */
    @Override
    public Optional<LegalClock> processing(LocalDate completeOn, RateBook book) {
        return Term.clock("NO-CLOCK-4", completeOn, book);
    }

    @Override
    public Proposal propose(CaseFacts facts, RateBook book) {
        var sheet = new Worksheet(facts, book);
        var route = sheet.examine(ROUTE);
        if (route.stream().anyMatch(Finding::failed)) {
            return refused(sheet, RightRoute.of(route, facts));
        }
        var found = sheet.examine(conditions);
        if (found.stream().anyMatch(f -> refuses(f, facts))) {
            return refused(sheet, instead(sheet, found));
        }
        return new StageCeilings(sheet, new PlannedPrice(sheet, new Cap(sheet, book))).proposal();
    }

    /** That there is an opinion to be enclosed has it asked for, and refuses nothing. */
    private static boolean refuses(Finding finding, CaseFacts facts) {
        var opinion = Conditions.SPECIALIST_OPINION;
        return finding.failed()
                && !(finding.point().equals(opinion.question().condition()) && opinion.wasDenied(facts));
    }

    private static Proposal refused(Worksheet sheet, @Nullable String rightRoute) {
        var stages = StageCeilings.refused(sheet.facts().openStages());
        return sheet.proposal(Outcome.REFUSED, Amounts.NONE, List.of(), stages, rightRoute);
    }

    /** Care that Norway would not have given may be the region's to pay; it is asked for before the care as well. */
    private static @Nullable String instead(Worksheet sheet, Collection<Finding> found) {
        var equivalent = Conditions.EQUIVALENT.question();
        return RightRoute.failed(found, equivalent.rule(), equivalent.condition())
                ? RightRoute.named(
                        sheet,
                        Routes.REGION,
                        "The care is not what the Norwegian public service would have given.",
                        Routes.OFFICE_OF_THE_REGION)
                : RightRoute.of(found, sheet.facts());
    }
}

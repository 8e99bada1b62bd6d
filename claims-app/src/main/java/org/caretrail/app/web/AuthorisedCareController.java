package org.caretrail.app.web;

import jakarta.validation.Valid;
import org.caretrail.app.web.body.AuthorisationBodies.CostClaimAnswer;
import org.caretrail.app.web.body.AuthorisationBodies.CostClaimBody;
import org.caretrail.app.web.body.AuthorisationBodies.ExaminationOrder;
import org.caretrail.app.web.body.AuthorisationBodies.ExaminationReport;
import org.caretrail.app.web.body.AuthorisationBodies.ExtensionAnswer;
import org.caretrail.app.web.body.AuthorisationBodies.ExtensionReport;
import org.caretrail.app.web.body.AuthorisationBodies.NonAcceptance;
import org.caretrail.app.web.view.CaseView;
import org.caretrail.app.web.view.CorrespondenceView.ExaminationView;
import org.caretrail.app.web.view.CorrespondenceView.ExtensionView;
import org.caretrail.domain.correspondence.CostClaim;
import org.caretrail.domain.s2.AuthorisationCommand.AnswerCostClaim;
import org.caretrail.domain.s2.AuthorisationCommand.AnswerExtension;
import org.caretrail.domain.s2.AuthorisationCommand.OrderExamination;
import org.caretrail.domain.s2.AuthorisationCommand.RecordNonAcceptance;
import org.caretrail.domain.s2.AuthorisationCommand.ReportExamination;
import org.caretrail.domain.s2.AuthorisationCommand.ReportExtension;
import org.caretrail.domain.shared.CaseId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What happens around an authorised treatment: examinations, extensions, providers that do not accept the S2. */
@RestController
@RequestMapping("/api/v1/cases/{id}")
class AuthorisedCareController {

    private final Steps steps;

    AuthorisedCareController(Steps steps) {
        this.steps = steps;
    }

    @PostMapping("/examinations")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<ExaminationView> order(Call call, @PathVariable CaseId id, @Valid @RequestBody ExaminationOrder b) {
        return steps.make(
                call,
                id,
                b,
                desk -> new OrderExamination(id, desk.on(b.orderedOn()), desk.words(b.doctor()), b.country()),
                after -> after.correspondence().examinations().getLast());
    }

    @PostMapping("/examinations/{examinationId}/report")
    ResponseEntity<CaseView> report(
            Call call,
            @PathVariable CaseId id,
            @PathVariable String examinationId,
            @Valid @RequestBody ExaminationReport b) {
        return steps.take(
                call,
                id,
                b,
                desk -> new ReportExamination(
                        id, desk.on(b.reportedOn()), examinationId, desk.wordsIfAny(b.report()), b.documents()));
    }

    @PostMapping("/extensions")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<ExtensionView> extend(Call call, @PathVariable CaseId id, @Valid @RequestBody ExtensionReport b) {
        return steps.make(
                call,
                id,
                b,
                desk -> new ReportExtension(
                        id,
                        desk.on(b.reportedOn()),
                        b.institution(),
                        b.neededUntil(),
                        desk.wordsIfAny(b.reasons()),
                        b.documents()),
                after -> after.correspondence().extensions().getLast());
    }

    @PostMapping("/extensions/{extensionId}/answer")
    ResponseEntity<CaseView> answer(
            Call call,
            @PathVariable CaseId id,
            @PathVariable String extensionId,
            @Valid @RequestBody ExtensionAnswer b) {
        return steps.take(
                call,
                id,
                b,
                desk -> new AnswerExtension(
                        id, desk.on(b.answeredOn()), extensionId, b.validUntil(), desk.words(b.reasons())));
    }

    @PostMapping("/cost-claims")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CostClaim> claimCost(Call call, @PathVariable CaseId id, @Valid @RequestBody CostClaimBody b) {
        return steps.make(
                call,
                id,
                b,
                desk -> EessiSteps.cost(b, id, desk),
                after -> after.correspondence().costClaims().getLast());
    }

    @PostMapping("/cost-claims/{costClaimId}/answer")
    ResponseEntity<CaseView> answerCost(
            Call call,
            @PathVariable CaseId id,
            @PathVariable String costClaimId,
            @Valid @RequestBody CostClaimAnswer b) {
        return steps.take(
                call,
                id,
                b,
                desk -> new AnswerCostClaim(
                        id, desk.on(b.answeredOn()), costClaimId, b.accepted(), desk.wordsIfAny(b.reasons())));
    }

    @PostMapping("/non-acceptance")
    ResponseEntity<CaseView> notAccepted(Call call, @PathVariable CaseId id, @Valid @RequestBody NonAcceptance b) {
        return steps.take(
                call, id, b, desk -> new RecordNonAcceptance(id, desk.on(b.on()), b.provider(), b.documents()));
    }
}

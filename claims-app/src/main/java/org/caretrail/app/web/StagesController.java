package org.caretrail.app.web;

import jakarta.validation.Valid;
import org.caretrail.app.web.body.TypeBodies.FurtherStage;
import org.caretrail.app.web.body.TypeBodies.StageResult;
import org.caretrail.app.web.view.CaseView;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.priornotification.NotificationCommand.ReportStageResult;
import org.caretrail.domain.priornotification.NotificationCommand.RequestStage;
import org.caretrail.domain.shared.CaseId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The stages of a prior notification. */
@RestController
@RequestMapping("/api/v1/cases/{id}/stages")
class StagesController {

    private final Steps steps;

    StagesController(Steps steps) {
        this.steps = steps;
    }

    @PostMapping
    ResponseEntity<CaseView> request(Call call, @PathVariable CaseId id, @Valid @RequestBody FurtherStage b) {
        return steps.take(call, id, b, desk -> new RequestStage(id, desk.on(b.requestedOn()), b.stage(), b.estimate()));
    }

    @PostMapping("/{stage}/result")
    ResponseEntity<CaseView> report(
            Call call, @PathVariable CaseId id, @PathVariable Stage stage, @Valid @RequestBody StageResult b) {
        return steps.take(
                call,
                id,
                b,
                desk -> new ReportStageResult(
                        id, desk.on(b.reportedOn()), stage, desk.wordsIfAny(b.summary()), b.documents()));
    }
}

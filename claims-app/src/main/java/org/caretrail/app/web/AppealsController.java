package org.caretrail.app.web;

import jakarta.validation.Valid;
import org.caretrail.app.web.body.RemedyBodies.Appeal;
import org.caretrail.app.web.body.RemedyBodies.FurtherDemand;
import org.caretrail.app.web.body.RemedyBodies.Procedure;
import org.caretrail.app.web.body.RemedyBodies.Ruling;
import org.caretrail.app.web.view.AppealView;
import org.caretrail.app.web.view.AppealView.DemandView;
import org.caretrail.app.web.view.CaseView;
import org.caretrail.domain.carecase.RemedyCommand.AddDemand;
import org.caretrail.domain.carecase.RemedyCommand.LodgeAppeal;
import org.caretrail.domain.carecase.RemedyCommand.RecordProcedureStep;
import org.caretrail.domain.carecase.RemedyCommand.RecordRuling;
import org.caretrail.domain.shared.CaseId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Appeals to a body outside the institution, as far as the institution is told of them. */
@RestController
@RequestMapping("/api/v1/cases/{id}/appeals")
class AppealsController {

    private final Steps steps;

    AppealsController(Steps steps) {
        this.steps = steps;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<AppealView> lodge(Call call, @PathVariable CaseId id, @Valid @RequestBody Appeal b) {
        return steps.make(
                call,
                id,
                b,
                desk -> new LodgeAppeal(
                        id,
                        desk.on(b.lodgedOn()),
                        b.body(),
                        b.against(),
                        b.demands().stream().map(d -> desk.words(d.text())).toList()),
                after -> after.appeals().getLast());
    }

    @PostMapping("/{appealId}/demands")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<DemandView> demand(
            Call call, @PathVariable CaseId id, @PathVariable String appealId, @Valid @RequestBody FurtherDemand b) {
        return steps.make(
                call,
                id,
                b,
                desk -> new AddDemand(id, desk.on(b.addedOn()), appealId, desk.words(b.text())),
                after -> appeal(after, appealId).demands().getLast());
    }

    @PostMapping("/{appealId}/steps")
    ResponseEntity<CaseView> step(
            Call call, @PathVariable CaseId id, @PathVariable String appealId, @Valid @RequestBody Procedure b) {
        return steps.take(
                call,
                id,
                b,
                desk -> new RecordProcedureStep(
                        id, desk.on(b.on()), appealId, b.kind(), b.by(), desk.wordsIfAny(b.text()), b.documents()));
    }

    @PostMapping("/{appealId}/ruling")
    ResponseEntity<CaseView> rule(
            Call call, @PathVariable CaseId id, @PathVariable String appealId, @Valid @RequestBody Ruling b) {
        return steps.take(
                call,
                id,
                b,
                desk -> new RecordRuling(
                        id,
                        desk.on(b.ruledOn()),
                        appealId,
                        b.outcome(),
                        b.rulings(desk.person()),
                        desk.wordsIfAny(b.reasons())));
    }

    private static AppealView appeal(CaseView after, String appealId) {
        return after.appeals().stream()
                .filter(a -> a.appealId().equals(appealId))
                .findFirst()
                .orElseThrow(Unknown::new);
    }
}

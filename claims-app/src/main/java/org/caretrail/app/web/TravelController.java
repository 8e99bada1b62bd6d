package org.caretrail.app.web;

import jakarta.validation.Valid;
import org.caretrail.app.web.body.TravelBodies.OwnShareBody;
import org.caretrail.app.web.body.TravelBodies.TravelAnswer;
import org.caretrail.app.web.body.TravelBodies.TravelForwarding;
import org.caretrail.app.web.view.CaseView;
import org.caretrail.domain.reimbursement.ClaimCommand.ForwardTravel;
import org.caretrail.domain.reimbursement.ClaimCommand.RecordTravelAnswer;
import org.caretrail.domain.shared.CaseId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The travel costs of a claim, which another body pays. */
@RestController
@RequestMapping("/api/v1/cases/{id}/travel")
class TravelController {

    private final Steps steps;

    TravelController(Steps steps) {
        this.steps = steps;
    }

    @PostMapping("/forwarding")
    ResponseEntity<CaseView> forward(Call call, @PathVariable CaseId id, @Valid @RequestBody TravelForwarding b) {
        return steps.take(
                call, id, b, desk -> new ForwardTravel(id, desk.on(b.forwardedOn()), b.institution(), b.documents()));
    }

    @PostMapping("/answer")
    ResponseEntity<CaseView> answer(Call call, @PathVariable CaseId id, @Valid @RequestBody TravelAnswer b) {
        return steps.take(
                call,
                id,
                b,
                desk -> new RecordTravelAnswer(
                        id,
                        desk.on(b.answeredOn()),
                        b.institution(),
                        b.amount(),
                        b.ownShares().stream().map(OwnShareBody::share).toList()));
    }
}

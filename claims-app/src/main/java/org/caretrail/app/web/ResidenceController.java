package org.caretrail.app.web;

import jakarta.validation.Valid;
import org.caretrail.app.web.body.TypeBodies.ResidenceDecision;
import org.caretrail.app.web.body.TypeBodies.ResidenceNotice;
import org.caretrail.app.web.view.CaseView;
import org.caretrail.domain.s2.AuthorisationCommand.RecordResidenceDecision;
import org.caretrail.domain.s2.AuthorisationCommand.TellResidenceInstitution;
import org.caretrail.domain.shared.CaseId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the institution of residence decided of an application for an S2, and that it was told what we did. */
@RestController
@RequestMapping("/api/v1/cases/{id}")
class ResidenceController {

    private final Steps steps;

    ResidenceController(Steps steps) {
        this.steps = steps;
    }

    @PostMapping("/residence-decision")
    ResponseEntity<CaseView> record(Call call, @PathVariable CaseId id, @Valid @RequestBody ResidenceDecision b) {
        return steps.take(
                call,
                id,
                b,
                desk -> new RecordResidenceDecision(
                        id,
                        desk.on(b.decidedOn()),
                        b.institution(),
                        b.outcome(),
                        b.validFrom(),
                        b.validUntil(),
                        b.documents()));
    }

    @PostMapping("/residence-notices")
    ResponseEntity<CaseView> tell(Call call, @PathVariable CaseId id, @Valid @RequestBody ResidenceNotice b) {
        return steps.take(
                call,
                id,
                b,
                desk -> new TellResidenceInstitution(id, desk.on(b.toldOn()), b.decision(), b.institution()));
    }
}

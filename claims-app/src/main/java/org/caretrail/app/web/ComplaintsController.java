package org.caretrail.app.web;

import jakarta.validation.Valid;
import org.caretrail.app.web.body.RemedyBodies.Complaint;
import org.caretrail.app.web.body.RemedyBodies.Reasons;
import org.caretrail.app.web.view.CaseView;
import org.caretrail.app.web.view.ComplaintView;
import org.caretrail.domain.carecase.RemedyCommand.FindComplaintInadmissible;
import org.caretrail.domain.carecase.RemedyCommand.LodgeComplaint;
import org.caretrail.domain.carecase.RemedyCommand.WithdrawComplaint;
import org.caretrail.domain.shared.CaseId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Complaints to the institution that decided. */
@RestController
@RequestMapping("/api/v1/cases/{id}/complaints")
class ComplaintsController {

    private final Steps steps;

    ComplaintsController(Steps steps) {
        this.steps = steps;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<ComplaintView> lodge(Call call, @PathVariable CaseId id, @Valid @RequestBody Complaint b) {
        return steps.make(
                call,
                id,
                b,
                desk -> new LodgeComplaint(id, desk.on(b.receivedOn()), b.against(), desk.words(b.grounds())),
                after -> after.complaints().getLast());
    }

    @PostMapping("/{complaintId}/inadmissibility")
    ResponseEntity<CaseView> inadmissible(
            Call call, @PathVariable CaseId id, @PathVariable String complaintId, @Valid @RequestBody Reasons b) {
        return steps.take(
                call,
                id,
                b,
                desk -> new FindComplaintInadmissible(id, desk.on(b.on()), complaintId, desk.words(b.reasons())));
    }

    @PostMapping("/{complaintId}/withdrawal")
    ResponseEntity<CaseView> withdraw(
            Call call, @PathVariable CaseId id, @PathVariable String complaintId, @Valid @RequestBody Reasons b) {
        return steps.take(
                call, id, b, desk -> new WithdrawComplaint(id, desk.on(b.on()), complaintId, desk.words(b.reasons())));
    }
}

package org.caretrail.app.web;

import jakarta.validation.Valid;
import org.caretrail.app.web.body.RemedyBodies.Complaint;
import org.caretrail.app.web.body.RemedyBodies.Costs;
import org.caretrail.app.web.body.RemedyBodies.CostsDecision;
import org.caretrail.app.web.body.RemedyBodies.Longer;
import org.caretrail.app.web.body.RemedyBodies.On;
import org.caretrail.app.web.body.RemedyBodies.Reasons;
import org.caretrail.app.web.view.CaseView;
import org.caretrail.app.web.view.ComplaintView;
import org.caretrail.domain.carecase.RemedyCommand.AdmitComplaint;
import org.caretrail.domain.carecase.RemedyCommand.AnnounceDetriment;
import org.caretrail.domain.carecase.RemedyCommand.ClaimComplaintCosts;
import org.caretrail.domain.carecase.RemedyCommand.DecideComplaintCosts;
import org.caretrail.domain.carecase.RemedyCommand.FindComplaintInadmissible;
import org.caretrail.domain.carecase.RemedyCommand.ForwardComplaint;
import org.caretrail.domain.carecase.RemedyCommand.LodgeComplaint;
import org.caretrail.domain.carecase.RemedyCommand.ProlongAnswer;
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

    @PostMapping("/{complaintId}/admission")
    ResponseEntity<CaseView> admit(
            Call call, @PathVariable CaseId id, @PathVariable String complaintId, @Valid @RequestBody Reasons b) {
        return steps.take(
                call, id, b, desk -> new AdmitComplaint(id, desk.on(b.on()), complaintId, desk.words(b.reasons())));
    }

    @PostMapping("/{complaintId}/longer-answer")
    ResponseEntity<CaseView> prolong(
            Call call, @PathVariable CaseId id, @PathVariable String complaintId, @Valid @RequestBody Longer b) {
        return steps.take(
                call,
                id,
                b,
                desk -> new ProlongAnswer(id, desk.on(b.on()), complaintId, b.ground(), desk.words(b.reasons())));
    }

    @PostMapping("/{complaintId}/detriment-notice")
    ResponseEntity<CaseView> announce(
            Call call, @PathVariable CaseId id, @PathVariable String complaintId, @Valid @RequestBody On b) {
        return steps.take(call, id, b, desk -> new AnnounceDetriment(id, desk.on(b.on()), complaintId));
    }

    @PostMapping("/{complaintId}/forwarding")
    ResponseEntity<CaseView> forward(
            Call call, @PathVariable CaseId id, @PathVariable String complaintId, @Valid @RequestBody On b) {
        return steps.take(call, id, b, desk -> new ForwardComplaint(id, desk.on(b.on()), complaintId));
    }

    @PostMapping("/{complaintId}/costs")
    ResponseEntity<CaseView> claimCosts(
            Call call, @PathVariable CaseId id, @PathVariable String complaintId, @Valid @RequestBody Costs b) {
        return steps.take(
                call,
                id,
                b,
                desk -> new ClaimComplaintCosts(
                        id, desk.on(b.claimedOn()), complaintId, b.amount(), desk.wordsIfAny(b.grounds())));
    }

    @PostMapping("/{complaintId}/costs/decision")
    ResponseEntity<CaseView> decideCosts(
            Call call, @PathVariable CaseId id, @PathVariable String complaintId, @Valid @RequestBody CostsDecision b) {
        return steps.take(
                call,
                id,
                b,
                desk -> new DecideComplaintCosts(
                        id, desk.on(b.decidedOn()), complaintId, b.amount(), desk.words(b.reasons())));
    }

    @PostMapping("/{complaintId}/withdrawal")
    ResponseEntity<CaseView> withdraw(
            Call call, @PathVariable CaseId id, @PathVariable String complaintId, @Valid @RequestBody Reasons b) {
        return steps.take(
                call, id, b, desk -> new WithdrawComplaint(id, desk.on(b.on()), complaintId, desk.words(b.reasons())));
    }
}

package org.caretrail.app.web;

import jakarta.validation.Valid;
import org.caretrail.app.web.body.CourseBodies.Assignment;
import org.caretrail.app.web.body.CourseBodies.Referral;
import org.caretrail.app.web.body.CourseBodies.Resumption;
import org.caretrail.app.web.body.CourseBodies.Suspension;
import org.caretrail.app.web.body.CourseBodies.Withdrawal;
import org.caretrail.app.web.view.CaseView;
import org.caretrail.domain.carecase.CourseCommand.AssignCase;
import org.caretrail.domain.carecase.CourseCommand.ReferCaseOn;
import org.caretrail.domain.carecase.CourseCommand.ResumeCase;
import org.caretrail.domain.carecase.CourseCommand.SuspendCase;
import org.caretrail.domain.carecase.CourseCommand.WithdrawCase;
import org.caretrail.domain.shared.CaseId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who works on a case, whether it rests, whether it is taken back. */
@RestController
@RequestMapping("/api/v1/cases/{id}")
class CourseController {

    private final Steps steps;

    CourseController(Steps steps) {
        this.steps = steps;
    }

    @PostMapping("/assignment")
    ResponseEntity<CaseView> assign(Call call, @PathVariable CaseId id, @Valid @RequestBody Assignment b) {
        return steps.take(call, id, b, desk -> new AssignCase(id, desk.on(b.assignedOn()), b.assignee()));
    }

    @PostMapping("/suspension")
    ResponseEntity<CaseView> suspend(Call call, @PathVariable CaseId id, @Valid @RequestBody Suspension b) {
        return steps.take(
                call, id, b, desk -> new SuspendCase(id, desk.on(b.suspendedOn()), desk.words(b.reasons()), b.rule()));
    }

    @PostMapping("/resumption")
    ResponseEntity<CaseView> resume(Call call, @PathVariable CaseId id, @Valid @RequestBody Resumption b) {
        return steps.take(call, id, b, desk -> new ResumeCase(id, desk.on(b.resumedOn()), desk.words(b.reasons())));
    }

    @PostMapping("/referral")
    ResponseEntity<CaseView> refer(Call call, @PathVariable CaseId id, @Valid @RequestBody Referral b) {
        return steps.take(
                call,
                id,
                b,
                desk -> new ReferCaseOn(id, desk.on(b.referredOn()), b.to(), b.rule(), desk.wordsIfAny(b.reasons())));
    }

    @PostMapping("/withdrawal")
    ResponseEntity<CaseView> withdraw(Call call, @PathVariable CaseId id, @Valid @RequestBody Withdrawal b) {
        return steps.take(call, id, b, desk -> new WithdrawCase(id, desk.on(b.withdrawnOn()), desk.words(b.reasons())));
    }
}

package org.caretrail.domain.carecase;

import org.caretrail.domain.carecase.CourseCommand.AssignCase;
import org.caretrail.domain.carecase.CourseCommand.ReferCaseOn;
import org.caretrail.domain.carecase.CourseCommand.ResumeCase;
import org.caretrail.domain.carecase.CourseCommand.SuspendCase;
import org.caretrail.domain.carecase.CourseCommand.WithdrawCase;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.CourseEvent.CaseAssigned;
import org.caretrail.domain.event.CourseEvent.CaseReferredOn;
import org.caretrail.domain.event.CourseEvent.CaseResumed;
import org.caretrail.domain.event.CourseEvent.CaseSuspended;
import org.caretrail.domain.event.CourseEvent.CaseWithdrawn;

/** Decides on the outer course of a case. */
final class CourseDecisions {

    private CourseDecisions() {}

    static CaseEvent decide(CourseCommand command, CaseFile file) {
        Setting.unlessEnded(file);
        Refusal.unlessDatedWell(command.act(), file.application().receivedOn(), "receipt");
        return switch (command) {
            case AssignCase c -> new CaseAssigned(c.caseId(), c.act().on(), c.assignee());
            case SuspendCase c -> suspend(c, file);
            case ResumeCase c -> resume(c, file);
            case WithdrawCase c -> withdraw(c, file);
            case ReferCaseOn c -> refer(c, file);
        };
    }

    private static CaseEvent withdraw(WithdrawCase c, CaseFile file) {
        Setting.unlessGrantedBySilence(c.act(), file);
        Refusal.when(!file.undecided(), Reason.ALREADY_DECIDED, "a decided application can no longer be taken back");
        return new CaseWithdrawn(c.caseId(), c.act().on(), c.reasons());
    }

    /** What is decided here is not decided elsewhere; a decision that names the right route says so itself. */
    private static CaseEvent refer(ReferCaseOn c, CaseFile file) {
        Setting.unlessGrantedBySilence(c.act(), file);
        Refusal.when(!file.undecided(), Reason.ALREADY_DECIDED, "what is decided is no longer referred on");
        Setting.unlessNonePending(file);
        return new CaseReferredOn(c.caseId(), c.act().on(), c.institution(), c.rule(), c.reasons());
    }

    private static CaseEvent suspend(SuspendCase c, CaseFile file) {
        var since = file.course().suspendedOn();
        Refusal.when(since != null, Reason.SUSPENDED, "the case rests since " + since);
        return new CaseSuspended(c.caseId(), c.act().on(), c.reasons(), c.rule());
    }

    private static CaseEvent resume(ResumeCase c, CaseFile file) {
        var since = file.course().suspendedOn();
        if (since == null) {
            throw new Refusal(Reason.NOT_SUSPENDED, "the case does not rest");
        }
        Refusal.unlessDatedWell(c.act(), since, "the suspension");
        return new CaseResumed(c.caseId(), c.act().on(), c.reasons());
    }
}

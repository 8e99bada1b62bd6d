package org.caretrail.domain.carecase;

import java.util.List;
import org.caretrail.domain.carecase.RemedyCommand.FindComplaintInadmissible;
import org.caretrail.domain.carecase.RemedyCommand.LodgeComplaint;
import org.caretrail.domain.carecase.RemedyCommand.ProlongAnswer;
import org.caretrail.domain.carecase.RemedyCommand.WithdrawComplaint;
import org.caretrail.domain.decision.LegalClock;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.CourseEvent.TermRecounted;
import org.caretrail.domain.event.RemedyEvent.ComplaintAnswerProlonged;
import org.caretrail.domain.event.RemedyEvent.ComplaintFoundInadmissible;
import org.caretrail.domain.event.RemedyEvent.ComplaintLodged;
import org.caretrail.domain.event.RemedyEvent.ComplaintWithdrawn;

/** Takes in complaints. A late one is registered like any other: whether it counts is for a person to find. */
final class ComplaintDecisions {

    private ComplaintDecisions() {}

    static CaseEvent lodge(LodgeComplaint c, Setting setting) {
        setting.unlessEnded();
        var against = Reconsidering.taken(c.against(), setting.file());
        Refusal.when(!against.inForce(), Reason.NOT_IN_FORCE, "the contested decision is no longer in force");
        Refusal.unlessDatedWell(c.act(), against.decision().decidedOn(), "the decision");
        var received = c.act().on();
        var lastDay = setting.remedies()
                .notice(against.delivery())
                .flatMap(start -> setting.remedies().complaintTerm(start, setting.book()))
                .map(LegalClock::dueOn)
                .orElse(null);
        return new ComplaintLodged(
                c.caseId(),
                received,
                "C" + (setting.file().remedies().complaints().size() + 1),
                c.against(),
                c.grounds(),
                lastDay,
                lastDay == null ? null : !received.isAfter(lastDay),
                setting.remedies().answerTerm(received, setting.book()).orElse(null));
    }

    /** The term is counted anew with it; a ground that gives no longer one is none. */
    static List<CaseEvent> prolong(ProlongAnswer c, Setting setting) {
        var complaint = Reconsidering.open(c.complaintId(), setting.file());
        Refusal.unlessDatedWell(c.act(), complaint.receivedOn(), "the complaint");
        var longer = new ComplaintAnswerProlonged(c.caseId(), c.act().on(), c.complaintId(), c.ground(), c.reasons());
        var events = Recounting.after(longer, c.act(), setting);
        var moved = events.stream()
                .anyMatch(e ->
                        e instanceof TermRecounted t && complaint.complaintId().equals(t.complaint()));
        Refusal.when(!moved, Reason.NOT_ASKED, "/ground", "the law gives no longer term on that ground");
        return events;
    }

    static CaseEvent inadmissible(FindComplaintInadmissible c, Setting setting) {
        var complaint = Reconsidering.open(c.complaintId(), setting.file());
        Refusal.unlessDatedWell(c.act(), complaint.receivedOn(), "the complaint");
        return new ComplaintFoundInadmissible(c.caseId(), c.act().on(), c.complaintId(), c.reasons());
    }

    static CaseEvent withdraw(WithdrawComplaint c, Setting setting) {
        var complaint = Reconsidering.open(c.complaintId(), setting.file());
        Refusal.unlessDatedWell(c.act(), complaint.receivedOn(), "the complaint");
        return new ComplaintWithdrawn(c.caseId(), c.act().on(), c.complaintId(), c.reasons());
    }
}

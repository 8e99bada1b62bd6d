package org.caretrail.domain.carecase;

import java.util.List;
import java.util.Optional;
import org.caretrail.domain.carecase.DecisionCommand.RecordDelivery;
import org.caretrail.domain.carecase.DecisionCommand.RecordFailedDelivery;
import org.caretrail.domain.carecase.DecisionCommand.UpholdDecision;
import org.caretrail.domain.carecase.DecisionCommand.WithdrawDecision;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.Complaint;
import org.caretrail.domain.casefile.Decisions.Taken;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.decision.S2End;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.DecisionEvent.DecisionNotified;
import org.caretrail.domain.event.DecisionEvent.DecisionUpheld;
import org.caretrail.domain.event.DecisionEvent.DecisionWithdrawn;
import org.caretrail.domain.event.DecisionEvent.NotificationFailed;
import org.caretrail.domain.shared.Act;
import org.caretrail.domain.shared.DecisionId;
import org.jspecify.annotations.Nullable;

/** Looks at a decision again, on a complaint or of the institution's own motion; and at whether it reached the party. */
final class Reconsidering {

    private Reconsidering() {}

    static CaseEvent uphold(UpholdDecision c, Setting setting) {
        var file = setting.file();
        Setting.unlessNonePending(file);
        Deciding.unlessActive(file);
        var complaint = complaint(c.complaint(), file);
        var contested = contested(complaint, c.act(), file);
        if (complaint != null) {
            RemedyDecisions.unlessHeard(open(complaint, file), setting);
        }
        return new DecisionUpheld(
                c.caseId(),
                c.act().on(),
                contested.decisionId(),
                complaint,
                c.act().by(),
                c.reasons());
    }

    /** The complaint that is named, or else one that is open against the newest decision: it is answered with it. */
    static @Nullable String complaint(@Nullable String named, CaseFile file) {
        return named != null
                ? named
                : file.decisions().inForce().stream()
                        .reduce((_, last) -> last)
                        .flatMap(newest -> against(newest.decisionId(), file))
                        .orElse(null);
    }

    static Optional<String> against(@Nullable DecisionId decision, CaseFile file) {
        return file.remedies().openAgainst(decision).stream()
                .map(Complaint::complaintId)
                .findFirst();
    }

    /** The decision that a complaint is against; without one the newest in force. */
    static Decision contested(@Nullable String complaintId, Act act, CaseFile file) {
        if (complaintId == null) {
            var newest = file.decisions().inForce().stream()
                    .reduce((_, last) -> last)
                    .orElseThrow(() -> new Refusal(Reason.NOT_DECIDED, "no decision is in force"));
            Refusal.unlessDatedWell(act, newest.decidedOn(), "the decision");
            return newest;
        }
        var complaint = open(complaintId, file);
        Refusal.unlessDatedWell(act, complaint.receivedOn(), "the complaint");
        var taken = taken(complaint.against(), file);
        Refusal.when(!taken.inForce(), Reason.NOT_IN_FORCE, "the contested decision is no longer in force");
        return taken.decision();
    }

    static Complaint open(String complaintId, CaseFile file) {
        var complaint = file.remedies()
                .complaint(complaintId)
                .orElseThrow(() -> new Refusal(Reason.UNKNOWN_COMPLAINT, "the case has no such complaint"));
        Refusal.when(!complaint.open(), Reason.COMPLAINT_CLOSED, "the complaint is " + complaint.state());
        return complaint;
    }

    static Taken taken(DecisionId id, CaseFile file) {
        return file.decisions()
                .find(id)
                .orElseThrow(() -> new Refusal(Reason.UNKNOWN_DECISION, "the case has no such decision"));
    }

    /** Only what is in force can be taken back; what is before an appeal body is that body's to judge. */
    static List<CaseEvent> withdraw(WithdrawDecision c, CaseFile file) {
        Setting.unlessEnded(file);
        Setting.unlessNonePending(file);
        var taken = taken(c.decision(), file);
        Refusal.when(!taken.inForce(), Reason.NOT_IN_FORCE, "the decision is no longer in force");
        Refusal.when(
                file.remedies().underAppeal(c.decision()),
                Reason.UNDER_APPEAL,
                "the decision is before an appeal body: its ruling is awaited");
        Refusal.unlessDatedWell(c.act(), taken.decision().decidedOn(), "the decision");
        var withdrawn = new DecisionWithdrawn(
                c.caseId(), c.act().on(), c.decision(), c.act().by(), c.reasons());
        return Issuing.end(c.decision(), S2End.TAKEN_BACK, c.act().on(), file)
                .<List<CaseEvent>>map(s2 -> List.of(withdrawn, s2))
                .orElse(List.of(withdrawn));
    }

    static CaseEvent delivered(RecordDelivery c, CaseFile file) {
        Refusal.unlessDatedWell(c.act(), taken(c.decision(), file).decision().decidedOn(), "the decision");
        return new DecisionNotified(c.caseId(), c.act().on(), c.decision(), c.channel(), c.sentOn());
    }

    static CaseEvent notDelivered(RecordFailedDelivery c, CaseFile file) {
        Refusal.unlessDatedWell(c.act(), taken(c.decision(), file).decision().decidedOn(), "the decision");
        return new NotificationFailed(c.caseId(), c.act().on(), c.decision(), c.reasons());
    }
}

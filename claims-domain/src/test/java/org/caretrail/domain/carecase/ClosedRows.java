package org.caretrail.domain.carecase;

import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.SENIOR;
import static org.caretrail.domain.carecase.Cases.by;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.Cases.on;
import static org.caretrail.domain.carecase.Cases.said;
import static org.caretrail.domain.carecase.History.REFUSING;
import static org.caretrail.domain.carecase.History.after;
import static org.caretrail.domain.carecase.History.appeal;
import static org.caretrail.domain.carecase.History.appealed;
import static org.caretrail.domain.carecase.History.complained;
import static org.caretrail.domain.carecase.History.delivered;
import static org.caretrail.domain.carecase.Taken.FIRST;
import static org.caretrail.domain.carecase.Taken.again;

import java.util.List;
import java.util.stream.Stream;
import org.caretrail.domain.carecase.DecisionCommand.ApproveProposal;
import org.caretrail.domain.carecase.DecisionCommand.UpholdDecision;
import org.caretrail.domain.carecase.RemedyCommand.AddDemand;
import org.caretrail.domain.carecase.RemedyCommand.LodgeComplaint;
import org.caretrail.domain.carecase.RemedyCommand.WithdrawComplaint;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.DecisionEvent.DecisionProposed;
import org.caretrail.domain.event.RemedyEvent.AppealRuled;
import org.caretrail.domain.event.RemedyEvent.ComplaintWithdrawn;
import org.caretrail.domain.remedy.AppealOutcome;

/** Remedies that are closed, or that contest what is no longer in force. */
final class ClosedRows {

    private static final List<CaseEvent> OVERTURNED = after(
            delivered(),
            appeal(),
            new AppealRuled(CASE, day(60), "A1", AppealOutcome.OVERTURNED, List.of(), null, List.of()));

    private ClosedRows() {}

    static Stream<Row> all() {
        var settled = after(complained(), new ComplaintWithdrawn(CASE, day(21), "C1", said("settled")));
        var ruled = after(
                appealed(), new AppealRuled(CASE, day(60), "A1", AppealOutcome.UPHELD, List.of(), null, List.of()));
        var answer = ChosenLaw.granting("9000");
        var proposed = new DecisionProposed(CASE, day(20), again(answer.proposal(), 20), "C1");
        var moot = after(complained(), proposed, new ComplaintWithdrawn(CASE, day(21), "C1", said("settled")));
        return Stream.of(
                Row.of(
                        Reason.AWAITS_APPROVAL,
                        "upheld while another answer waits for approval",
                        answer,
                        after(complained(), proposed),
                        new UpholdDecision(CASE, by(SENIOR, 25), said("it stays"), "C1")),
                Row.of(
                        Reason.COMPLAINT_CLOSED,
                        "the answer to a withdrawn complaint is approved",
                        answer,
                        moot,
                        new ApproveProposal(CASE, on(25), answer.proposal().digest(), null)),
                Row.of(
                        Reason.COMPLAINT_CLOSED,
                        "withdrawn twice",
                        REFUSING,
                        settled,
                        new WithdrawComplaint(CASE, on(25), "C1", said("again"))),
                Row.of(
                        Reason.APPEAL_CLOSED,
                        "a demand after the ruling",
                        REFUSING,
                        ruled,
                        new AddDemand(CASE, on(65), "A1", said("and costs"))),
                Row.of(
                        Reason.NOT_IN_FORCE,
                        "a complaint of what was overturned",
                        REFUSING,
                        OVERTURNED,
                        new LodgeComplaint(CASE, on(65), FIRST, said("no"))),
                Row.of(
                        Reason.NOT_IN_FORCE,
                        "upheld after it was overturned",
                        REFUSING,
                        after(complained(), appeal(), OVERTURNED.getLast()),
                        new UpholdDecision(CASE, by(SENIOR, 65), said("it stays"), "C1")));
    }
}

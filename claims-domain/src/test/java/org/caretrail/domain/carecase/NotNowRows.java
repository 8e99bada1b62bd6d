package org.caretrail.domain.carecase;

import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.SENIOR;
import static org.caretrail.domain.carecase.Cases.authorised;
import static org.caretrail.domain.carecase.Cases.by;
import static org.caretrail.domain.carecase.Cases.claimed;
import static org.caretrail.domain.carecase.Cases.claimedWithTravel;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.Cases.notified;
import static org.caretrail.domain.carecase.Cases.on;
import static org.caretrail.domain.carecase.Cases.said;
import static org.caretrail.domain.carecase.History.ABOVE;
import static org.caretrail.domain.carecase.History.REFUSING;
import static org.caretrail.domain.carecase.History.after;
import static org.caretrail.domain.carecase.History.appealed;
import static org.caretrail.domain.carecase.History.proposed;
import static org.caretrail.domain.carecase.History.refused;
import static org.caretrail.domain.carecase.History.suspended;
import static org.caretrail.domain.carecase.History.withdrawn;
import static org.caretrail.domain.carecase.Papers.REFERRAL;
import static org.caretrail.domain.carecase.Papers.complete;
import static org.caretrail.domain.carecase.Papers.referral;
import static org.caretrail.domain.carecase.Taken.FIRST;
import static org.caretrail.domain.carecase.Taken.firstWithS2;
import static org.caretrail.domain.carecase.Taken.verdict;

import java.util.List;
import java.util.stream.Stream;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.carecase.CourseCommand.AssignCase;
import org.caretrail.domain.carecase.CourseCommand.ResumeCase;
import org.caretrail.domain.carecase.CourseCommand.SuspendCase;
import org.caretrail.domain.carecase.DecisionCommand.ApproveProposal;
import org.caretrail.domain.carecase.DecisionCommand.DecideCase;
import org.caretrail.domain.carecase.DecisionCommand.ReconsiderDecision;
import org.caretrail.domain.carecase.DecisionCommand.ReturnProposal;
import org.caretrail.domain.carecase.DecisionCommand.WithdrawDecision;
import org.caretrail.domain.carecase.DossierCommand.ReceiveDocument;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.decision.S2Terms;
import org.caretrail.domain.event.AuthorisationEvent.ResidenceInstitutionDecided;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.DecisionEvent.DecisionProposed;
import org.caretrail.domain.letter.LetterKind;
import org.caretrail.domain.reimbursement.ClaimCommand.DecideRepayment;
import org.caretrail.domain.reimbursement.ClaimCommand.ForwardTravel;
import org.caretrail.domain.reimbursement.ClaimCommand.RecordTravelAnswer;
import org.caretrail.domain.s2.AuthorisationCommand.RecordResidenceDecision;

/** Steps that are not possible in the state of the case. */
final class NotNowRows {

    private static final DecideCase REFUSE = new DecideCase(CASE, on(30), verdict(Outcome.REFUSED));

    private NotNowRows() {}

    static Stream<Row> all() {
        return Stream.concat(course(), deciding());
    }

    private static Stream<Row> course() {
        var ended = List.of(claimed(), withdrawn(3));
        var resting = List.of(claimed(), suspended(3));
        return Stream.of(
                Row.of(Reason.CASE_ENDED, "assigned", REFUSING, ended, new AssignCase(CASE, on(5), "handler")),
                Row.of(Reason.CASE_ENDED, "decided", REFUSING, ended, REFUSE),
                Row.of(
                        Reason.CASE_ENDED,
                        "a document comes in",
                        REFUSING,
                        ended,
                        new ReceiveDocument(CASE, on(5), referral(REFERRAL, "nb"))),
                Row.of(
                        Reason.SUSPENDED,
                        "suspended again",
                        REFUSING,
                        resting,
                        new SuspendCase(CASE, on(5), said("again"), null)),
                Row.of(Reason.SUSPENDED, "decided while it rests", REFUSING, resting, REFUSE),
                Row.of(
                        Reason.NOT_SUSPENDED,
                        "resumed while it runs",
                        REFUSING,
                        List.of(claimed()),
                        new ResumeCase(CASE, on(5), said("back"))),
                Row.of(
                        Reason.WRONG_CASE_TYPE,
                        "travel of a notification",
                        REFUSING,
                        List.of(notified(Stage.TREATMENT)),
                        new ForwardTravel(CASE, on(5), "Pasientreiser", List.of())));
    }

    private static List<CaseEvent> proposedS2() {
        var decision = firstWithS2(ABOVE.proposal(), 10, new S2Terms(day(30), day(34), null));
        return List.of(authorised(), complete(0), new DecisionProposed(CASE, day(10), decision, null));
    }

    private static ResidenceInstitutionDecided grantedByResidence(int on) {
        return new ResidenceInstitutionDecided(
                CASE, day(on), "fund", Outcome.GRANTED, "EU-26-3", day(30), day(34), List.of(), List.of());
    }

    private static Stream<Row> deciding() {
        return Stream.of(
                Row.of(Reason.ALREADY_DECIDED, "decided twice", REFUSING, refused(), REFUSE),
                Row.of(
                        Reason.NOT_DECIDED,
                        "reconsidered before it is decided",
                        REFUSING,
                        List.of(claimed()),
                        new ReconsiderDecision(CASE, by(SENIOR, 5), verdict(Outcome.REFUSED), null)),
                Row.of(
                        Reason.NOT_DECIDED,
                        "the letter of a decision that there is not",
                        REFUSING,
                        List.of(claimed()),
                        LetterTest.send(5, LetterKind.DECISION)),
                Row.of(
                        Reason.NOTHING_TO_WRITE,
                        "reminded of what was never asked for",
                        REFUSING,
                        List.of(claimed()),
                        LetterTest.send(5, LetterKind.REMINDER)),
                Row.of(
                        Reason.NOT_DECIDED,
                        "travel before a grant",
                        REFUSING,
                        List.of(claimedWithTravel()),
                        new ForwardTravel(CASE, on(5), "Pasientreiser", List.of())),
                Row.of(
                        Reason.UNDER_APPEAL,
                        "taken back while an appeal body has it",
                        REFUSING,
                        appealed(),
                        new WithdrawDecision(CASE, by(SENIOR, 50), FIRST, said("an error"))),
                Row.of(Reason.AWAITS_APPROVAL, "decided while proposed", ABOVE, proposed(), REFUSE),
                Row.of(
                        Reason.AWAITS_APPROVAL,
                        "decided by the institution of residence while proposed",
                        ABOVE,
                        proposedS2(),
                        new RecordResidenceDecision(
                                CASE, on(12), "fund", Outcome.GRANTED, day(30), day(34), List.of())),
                Row.of(
                        Reason.ALREADY_DECIDED,
                        "approved though the institution of residence has granted",
                        ABOVE,
                        after(proposedS2(), grantedByResidence(12)),
                        new ApproveProposal(
                                CASE, by(SENIOR, 15), ABOVE.proposal().digest(), null)),
                Row.of(
                        Reason.NOTHING_PROPOSED,
                        "returned though nothing waits",
                        REFUSING,
                        refused(),
                        new ReturnProposal(CASE, by(SENIOR, 15), said("no"))),
                Row.of(
                        Reason.NOTHING_OVERPAID,
                        "demanded back though nothing was paid",
                        REFUSING,
                        refused(),
                        new DecideRepayment(CASE, on(15), true, "a law", said("no"))),
                Row.of(
                        Reason.TRAVEL_NOT_FORWARDED,
                        "answered before it was asked",
                        REFUSING,
                        List.of(claimedWithTravel()),
                        new RecordTravelAnswer(CASE, on(5), "Pasientreiser", null, List.of())));
    }
}

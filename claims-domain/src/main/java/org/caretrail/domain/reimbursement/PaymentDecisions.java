package org.caretrail.domain.reimbursement;

import java.util.List;
import org.caretrail.domain.carecase.Reason;
import org.caretrail.domain.carecase.Refusal;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.Decisions.Taken;
import org.caretrail.domain.decision.OverpaymentCause;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.ClaimEvent.CoverSettled;
import org.caretrail.domain.event.ClaimEvent.PaymentOrdered;
import org.caretrail.domain.event.ClaimEvent.UserFeeSettled;
import org.caretrail.domain.reimbursement.ClaimCommand.OrderPayment;
import org.caretrail.domain.reimbursement.ClaimCommand.SettleCover;
import org.caretrail.domain.reimbursement.ClaimCommand.SettleUserFee;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.Lists;
import org.caretrail.domain.shared.Money;

/**
 * What is paid on a decision, once the accounts of the year have answered: never more than what is decided and returned leaves
 * to be ordered. What a later decision makes too much is reckoned.
 */
final class PaymentDecisions {

    private PaymentDecisions() {}

    /** Nothing when the account's answer is known already. */
    static List<CaseEvent> settle(SettleUserFee c, CaseFile file) {
        var decision = taken(c.decision(), file).decision();
        var entry = c.entry();
        return file.payments().settledWith(entry.entryId())
                ? List.of()
                : List.of(new UserFeeSettled(
                        c.caseId(),
                        c.act().on(),
                        decision.decisionId(),
                        entry.entryId(),
                        entry.careOn(),
                        entry.share()));
    }

    /** Nothing when the account's answer is known already. */
    static List<CaseEvent> settle(SettleCover c, CaseFile file) {
        var decision = taken(c.decision(), file).decision();
        var entry = c.entry();
        return file.payments().settledWith(entry.entryId())
                ? List.of()
                : List.of(new CoverSettled(
                        c.caseId(),
                        c.act().on(),
                        decision.decisionId(),
                        entry.entryId(),
                        entry.cover(),
                        entry.careOn(),
                        entry.share()));
    }

    /** Nothing while a fee or a draw is not settled, for a decision that is no longer in force, or when all is ordered and known. */
    static List<CaseEvent> order(OrderPayment c, CaseFile file) {
        var taken = taken(c.decision(), file);
        var payments = file.payments();
        if (!taken.inForce() || !payments.settled(taken.decision())) {
            return List.of();
        }
        return payments.left(taken.decision(), file.application().scheme().currency())
                .map(left -> order(c, file, left))
                .orElse(List.of());
    }

    private static List<CaseEvent> order(OrderPayment c, CaseFile file, Money left) {
        var tooMuch = Money.zero(left.currency()).minus(left).notBelowZero();
        var reckoned =
                OverpaymentDecisions.reckoned(file, c.act(), c.decision(), OverpaymentCause.DECISION_REPLACED, tooMuch);
        return left.exceedsZero()
                ? Lists.plus(
                        reckoned,
                        new PaymentOrdered(
                                c.caseId(), c.act().on(), file.payments().nextId(c.caseId()), c.decision(), left))
                : reckoned;
    }

    private static Taken taken(DecisionId id, CaseFile file) {
        return file.decisions()
                .find(id)
                .orElseThrow(() -> new Refusal(Reason.UNKNOWN_DECISION, "the case has no such decision"));
    }
}

package org.caretrail.domain.reimbursement;

import java.util.List;
import java.util.Objects;
import org.caretrail.domain.carecase.Reason;
import org.caretrail.domain.carecase.Refusal;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.Decisions.Taken;
import org.caretrail.domain.decision.OverpaymentCause;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.ClaimEvent.OverpaymentReckoned;
import org.caretrail.domain.event.ClaimEvent.PaymentOrdered;
import org.caretrail.domain.event.ClaimEvent.RepaymentDecided;
import org.caretrail.domain.reimbursement.ClaimCommand.DecideRepayment;
import org.caretrail.domain.reimbursement.ClaimCommand.ReckonOverpayment;
import org.caretrail.domain.shared.Act;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What was paid too much is reckoned, and a person decides what becomes of it: no law here says when money is demanded back.
 * Ordered less demanded is at any time what is decided, and what is too much beside it.
 */
final class OverpaymentDecisions {

    private OverpaymentDecisions() {}

    /** Nothing while a decision is in force, whose own order reckons. */
    static List<CaseEvent> reckon(ReckonOverpayment c, CaseFile file) {
        if (!file.ended() && file.decisions().taken().stream().anyMatch(Taken::inForce)) {
            return List.of();
        }
        var currency = file.application().scheme().currency();
        var net = file.payments().net(currency);
        return reckoned(
                file,
                c.act(),
                null,
                file.ended() ? OverpaymentCause.CASE_ENDED : OverpaymentCause.DECISION_WITHDRAWN,
                net);
    }

    /** Nothing where that much is known to be too much already. */
    static List<CaseEvent> reckoned(
            CaseFile file, Act act, @Nullable DecisionId decision, OverpaymentCause cause, Money tooMuch) {
        var paidOn = file.payments().orders().stream()
                .map(PaymentOrdered::decision)
                .distinct()
                .toList();
        return file.payments().overpayment().standing(tooMuch.currency()).equals(tooMuch)
                ? List.of()
                : List.of(new OverpaymentReckoned(file.caseId(), act.on(), decision, cause, paidOn, tooMuch));
    }

    /** The whole sum that nobody has decided on. */
    static CaseEvent decide(DecideRepayment c, CaseFile file) {
        var overpayment = file.payments().overpayment();
        var amount = overpayment
                .undecided()
                .orElseThrow(() -> new Refusal(Reason.NOTHING_OVERPAID, "nothing was paid too much that is undecided"));
        var reckoned = Objects.requireNonNull(overpayment.reckoned());
        Refusal.unlessDatedWell(c.act(), reckoned.happenedOn(), "what made it too much");
        return new RepaymentDecided(
                c.caseId(),
                c.act().on(),
                overpayment.nextId(c.caseId()),
                reckoned.decision(),
                reckoned.paidOn(),
                amount,
                c.demanded(),
                c.legalBase(),
                c.reasons(),
                c.act().by());
    }
}

package org.caretrail.domain.casefile;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.draw.DrawId;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.ClaimEvent.CoverSettled;
import org.caretrail.domain.event.ClaimEvent.PaymentOrdered;
import org.caretrail.domain.event.ClaimEvent.UserFeeSettled;
import org.caretrail.domain.fee.FeeEntryId;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.Lists;
import org.caretrail.domain.shared.Money;

/** What the accounts of the year answered on a claim, what was ordered to be paid, and what of it was too much. */
public record Payments(
        List<UserFeeSettled> settlements,
        List<CoverSettled> covers,
        List<PaymentOrdered> orders,
        Overpayment overpayment) {

    static final Payments NONE = new Payments(List.of(), List.of(), List.of(), Overpayment.NONE);

    Payments after(CaseEvent event) {
        return switch (event) {
            case UserFeeSettled e -> new Payments(Lists.plus(settlements, e), covers, orders, overpayment);
            case CoverSettled e -> new Payments(settlements, Lists.plus(covers, e), orders, overpayment);
            case PaymentOrdered e -> new Payments(settlements, covers, Lists.plus(orders, e), overpayment);
            default -> new Payments(settlements, covers, orders, overpayment.after(event));
        };
    }

    public boolean settledWith(FeeEntryId entry) {
        return settlements.stream().anyMatch(s -> s.entryId().equals(entry));
    }

    public boolean settledWith(DrawId entry) {
        return covers.stream().anyMatch(s -> s.entryId().equals(entry));
    }

    /** Whether the accounts have answered for every fee and every draw of a decision. */
    public boolean settled(Decision decision) {
        return of(decision.decisionId()).size() >= decision.fees().size()
                && coversOf(decision.decisionId()).size() >= decision.draws().size();
    }

    public List<UserFeeSettled> of(DecisionId decision) {
        return settlements.stream().filter(s -> s.decision().equals(decision)).toList();
    }

    public List<CoverSettled> coversOf(DecisionId decision) {
        return covers.stream().filter(s -> s.decision().equals(decision)).toList();
    }

    /** What the accounts add to the payout of a decision; less than nothing where a cover had run out. */
    public Money answered(Decision decision, Currency currency) {
        var fees = of(decision.decisionId()).stream()
                .map(s -> s.share().returned())
                .toList();
        var drawn = coversOf(decision.decisionId());
        var returned = drawn.stream().map(s -> s.share().returned()).toList();
        var withheld = drawn.stream().map(s -> s.share().withheld()).toList();
        return Money.sum(Lists.joined(fees, returned), currency).minus(Money.sum(withheld, currency));
    }

    /**
     * What is left to order of a decision's payout and of what the accounts answered: less than nothing where more was ordered
     * and not demanded back. A refusal pays nothing; empty where another decision has no payout.
     */
    public Optional<Money> left(Decision decision, Currency currency) {
        var nothing = decision.outcome().favourable() ? Optional.<Money>empty() : Optional.of(Money.zero(currency));
        return decision.amounts()
                .of(AmountKind.PAYOUT)
                .or(() -> nothing)
                .map(payout -> payout.plus(answered(decision, currency)).minus(net(currency)));
    }

    /** What was ordered, in total for the case, less what was demanded back. */
    public Money net(Currency currency) {
        return ordered(currency).minus(overpayment.demanded(currency));
    }

    /** In total, for the case. */
    public Money ordered(Currency currency) {
        return Money.sum(orders.stream().map(PaymentOrdered::amount).toList(), currency);
    }

    /** Names the next order: the case, and which of its orders it is. */
    public String nextId(CaseId caseId) {
        return caseId + "-P" + (orders.size() + 1);
    }
}

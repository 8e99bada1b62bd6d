package org.caretrail.domain.casefile;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.ClaimEvent.PaymentOrdered;
import org.caretrail.domain.event.ClaimEvent.UserFeeSettled;
import org.caretrail.domain.fee.FeeEntryId;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.Lists;
import org.caretrail.domain.shared.Money;

/** What the accounts of the year gave back on a claim, and what was ordered to be paid. */
public record Payments(List<UserFeeSettled> settlements, List<PaymentOrdered> orders) {

    static final Payments NONE = new Payments(List.of(), List.of());

    Payments after(CaseEvent event) {
        return switch (event) {
            case UserFeeSettled e -> new Payments(Lists.plus(settlements, e), orders);
            case PaymentOrdered e -> new Payments(settlements, Lists.plus(orders, e));
            default -> this;
        };
    }

    public boolean settledWith(FeeEntryId entry) {
        return settlements.stream().anyMatch(s -> s.entryId().equals(entry));
    }

    /** Whether the accounts have answered for every fee of a decision. */
    public boolean settled(Decision decision) {
        return of(decision.decisionId()).size() >= decision.fees().size();
    }

    public List<UserFeeSettled> of(DecisionId decision) {
        return settlements.stream().filter(s -> s.decision().equals(decision)).toList();
    }

    public Money returned(Decision decision, Currency currency) {
        return Money.sum(
                of(decision.decisionId()).stream()
                        .map(s -> s.share().returned())
                        .toList(),
                currency);
    }

    /** What is left to order of a decision's payout and of what the accounts returned; empty where it has no payout. */
    public Optional<Money> left(Decision decision) {
        return decision.amounts()
                .of(AmountKind.PAYOUT)
                .map(payout ->
                        payout.plus(returned(decision, payout.currency())).minus(ordered(payout.currency())));
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

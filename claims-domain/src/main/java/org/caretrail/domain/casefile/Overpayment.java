package org.caretrail.domain.casefile;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.ClaimEvent.OverpaymentReckoned;
import org.caretrail.domain.event.ClaimEvent.RepaymentDecided;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.Lists;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What was ordered beyond what is decided now, and what persons decided on it.
 *
 * @param reckoned the newest reckoning; null: it was never too much
 * @param overpaid beyond what is decided, and not demanded back
 * @param letGo    how much of that a person let go
 */
public record Overpayment(
        @Nullable OverpaymentReckoned reckoned,
        @Nullable Money overpaid,
        @Nullable Money letGo,
        List<RepaymentDecided> decided) {

    static final Overpayment NONE = new Overpayment(null, null, null, List.of());

    Overpayment after(CaseEvent event) {
        return switch (event) {
            case OverpaymentReckoned e ->
                new Overpayment(e, e.amount(), letGo == null ? null : letGo.atMost(e.amount()), decided);
            case RepaymentDecided e -> after(e);
            default -> this;
        };
    }

    private Overpayment after(RepaymentDecided e) {
        var all = Lists.plus(decided, e);
        if (e.demanded()) {
            return new Overpayment(reckoned, overpaid == null ? null : overpaid.minus(e.amount()), letGo, all);
        }
        return new Overpayment(reckoned, overpaid, letGo == null ? e.amount() : letGo.plus(e.amount()), all);
    }

    /** What was demanded back, in total for the case. */
    public Money demanded(Currency currency) {
        return Money.sum(
                decided.stream()
                        .filter(RepaymentDecided::demanded)
                        .map(RepaymentDecided::amount)
                        .toList(),
                currency);
    }

    /** As it was reckoned last, less what was demanded since. */
    public Money standing(Currency currency) {
        return overpaid == null ? Money.zero(currency) : overpaid;
    }

    /** What a person still has to decide on; empty where that is nothing. */
    public Optional<Money> undecided() {
        return Optional.ofNullable(overpaid)
                .map(o -> letGo == null ? o : o.minus(letGo))
                .filter(Money::exceedsZero);
    }

    /** Names the next decision on it: the case, and which of them it is. */
    public String nextId(CaseId caseId) {
        return caseId + "-R" + (decided.size() + 1);
    }
}

package org.caretrail.domain.decision;

import java.util.Currency;
import java.util.Objects;
import org.caretrail.domain.shared.Money;

/** Whether a decision gives a party less than the one before it. */
public final class Detriment {

    private Detriment() {}

    /** By its outcome, by what is paid, or by what its stages grant. */
    public static boolean of(Decision before, Decision after, Currency currency) {
        return rank(after.outcome()) < rank(before.outcome())
                || payout(after, currency).compareTo(payout(before, currency)) < 0
                || granted(after, currency).compareTo(granted(before, currency)) < 0;
    }

    private static int rank(Outcome outcome) {
        return switch (outcome) {
            case GRANTED, DEEMED_GRANTED -> 2;
            case PARTLY_GRANTED -> 1;
            case REFUSED, NONE -> 0;
        };
    }

    private static Money payout(Decision decision, Currency currency) {
        return decision.amounts().of(AmountKind.PAYOUT).orElse(Money.zero(currency));
    }

    private static Money granted(Decision decision, Currency currency) {
        return Money.sum(
                decision.stages().stream()
                        .map(StageGrant::ceiling)
                        .filter(Objects::nonNull)
                        .toList(),
                currency);
    }
}

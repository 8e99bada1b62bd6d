package org.caretrail.domain.decision;

import java.util.Currency;
import java.util.Objects;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/** Whether a decision gives a party less than the one before it. */
public final class Detriment {

    private Detriment() {}

    /** By its outcome, by what is paid, by what its stages grant and until when, or by what its S2 says. */
    public static boolean of(Decision before, Decision after, Currency currency) {
        return rank(after.outcome()) < rank(before.outcome())
                || less(AmountKind.PAYOUT, before, after, currency)
                || less(AmountKind.TRAVEL, before, after, currency)
                || granted(after, currency).compareTo(granted(before, currency)) < 0
                || after.stages().stream().anyMatch(stage -> endsEarlier(stage, before))
                || lessCovered(before.s2(), after.s2());
    }

    private static boolean endsEarlier(StageGrant after, Decision before) {
        var until = after.validUntil();
        return until != null
                && before.stages().stream()
                        .filter(b -> b.stage() == after.stage() && b.outcome().favourable())
                        .anyMatch(b -> b.validUntil() == null || until.isBefore(b.validUntil()));
    }

    private static boolean lessCovered(@Nullable S2Terms before, @Nullable S2Terms after) {
        return before != null
                && after != null
                && (after.validFrom().isAfter(before.validFrom())
                        || after.validUntil().isBefore(before.validUntil())
                        || lower(before.statedMaximum(), after.statedMaximum()));
    }

    /** A maximum where none was stated is lower, and so may be one in another currency. */
    private static boolean lower(@Nullable Money before, @Nullable Money after) {
        return after != null
                && (before == null || !before.currency().equals(after.currency()) || after.compareTo(before) < 0);
    }

    private static int rank(Outcome outcome) {
        return switch (outcome) {
            case GRANTED, DEEMED_GRANTED -> 2;
            case PARTLY_GRANTED -> 1;
            case REFUSED, NONE -> 0;
        };
    }

    private static boolean less(AmountKind kind, Decision before, Decision after, Currency currency) {
        return amount(kind, after, currency).compareTo(amount(kind, before, currency)) < 0;
    }

    private static Money amount(AmountKind kind, Decision decision, Currency currency) {
        return decision.amounts().of(kind).orElse(Money.zero(currency));
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

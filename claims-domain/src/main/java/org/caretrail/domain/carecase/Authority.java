package org.caretrail.domain.carecase;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.decision.StageGrant;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.shared.Money;

/**
 * Up to what a handler decides alone: the table {@code authority-limits}, by scheme and outcome. Without a row a second
 * person is needed; a row without a limit lets any sum pass.
 */
public final class Authority {

    private static final String TABLE = "authority-limits";

    private Authority() {}

    static boolean suffices(Decision decision, Scheme scheme, RateBook book) {
        LocalDate on = decision.decidedOn();
        return book.find(TABLE, on, on, scheme.name(), decision.outcome().name())
                .filter(row -> !row.has("limit") || sum(decision).compareTo(row.figure("limit")) <= 0)
                .isPresent();
    }

    /** Whether a sum that is paid without a decision is within what one person decides alone. */
    public static boolean suffices(Money sum, LocalDate on, Scheme scheme, RateBook book) {
        return book.find(TABLE, on, on, scheme.name(), Outcome.GRANTED.name())
                .filter(row -> !row.has("limit") || sum.amount().compareTo(row.figure("limit")) <= 0)
                .isPresent();
    }

    /** What the decision commits the institution to: a payout, the ceilings of its stages, or a stated maximum. */
    private static BigDecimal sum(Decision decision) {
        var payout = decision.amounts().of(AmountKind.PAYOUT).map(Money::amount).orElse(BigDecimal.ZERO);
        var ceilings = decision.stages().stream()
                .map(StageGrant::ceiling)
                .map(c -> c == null ? BigDecimal.ZERO : c.amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var s2 = decision.s2();
        var stated = s2 == null || s2.statedMaximum() == null
                ? BigDecimal.ZERO
                : s2.statedMaximum().amount();
        return payout.add(ceilings).add(stated);
    }
}

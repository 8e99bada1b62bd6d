package org.caretrail.domain.decision;

import java.time.LocalDate;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a decision draws on a year. How much of it the year still has is settled after the decision.
 *
 * @param careOn the day of care, or the first of the treatment where each has room of its own
 * @param asked  what the decision took: off its payout where the insured bears it, else as part of its payout
 * @param idle   how much of a deductible made no difference to the payout, because something else bounded it
 * @param limit  what the whole year, or treatment, has of it
 * @param rule   that limits the year
 * @param row    that the limit was read from; null where a person gave it
 */
public record Draw(
        Cover cover,
        LocalDate careOn,
        Money asked,
        Money idle,
        Money limit,
        String rule,
        @Nullable RowRef row) {

    /** What the payout would be more by, had the year had only so much. */
    public Money spared(Money counted) {
        return effect(asked).minus(effect(counted));
    }

    private Money effect(Money taken) {
        return taken.minus(idle).notBelowZero();
    }
}

package org.caretrail.domain.fee;

import org.caretrail.domain.decision.RowRef;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * How a user fee was shared out when it was registered: what counts towards the year's ceiling, and what goes back to the
 * person.
 *
 * @param rule    the rule that says so
 * @param ceiling the row that the ceiling was read from; null where the year has no single one
 */
public record FeeShare(
        Money asked,
        Money counted,
        Money returned,
        String rule,
        String why,
        @Nullable RowRef ceiling) {}

package org.caretrail.domain.draw;

import org.caretrail.domain.decision.RowRef;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * How a draw was shared out when the account registered it.
 *
 * @param counted  what of it the year still had
 * @param returned what goes out with the payment, because the year had less of a deductible than the decision took
 * @param withheld what does not go out with it, because the year had less of a cover than the decision gave
 * @param limit    what the whole year has
 * @param rule     the rule that says so
 * @param row      that the limit was read from
 */
public record DrawShare(
        Money asked,
        Money counted,
        Money returned,
        Money withheld,
        Money limit,
        String rule,
        String why,
        @Nullable RowRef row) {}

package org.caretrail.domain.decision;

import java.time.LocalDate;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a granted authorisation says beside its outcome.
 *
 * @param statedMaximum a maximum that the decision names; it informs and does not bind the supplement
 */
public record S2Terms(
        LocalDate validFrom, LocalDate validUntil, @Nullable Money statedMaximum) {}

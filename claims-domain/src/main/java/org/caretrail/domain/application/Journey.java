package org.caretrail.domain.application;

import java.math.BigDecimal;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * The notional journey at home that travel costs are measured by (NO-TRAVEL).
 *
 * @param nearestCare       the nearest place at home that could have given the care
 * @param kilometresEachWay from home to there
 * @param minimumFare       the local minimum fare, which the journey must exceed
 */
public record Journey(
        @Nullable String home,
        @Nullable String nearestCare,
        @Nullable BigDecimal kilometresEachWay,
        @Nullable Money minimumFare) {}

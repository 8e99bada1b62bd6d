package org.caretrail.domain.regime;

import org.caretrail.domain.decision.RowRef;
import org.caretrail.domain.shared.Money;

/** The most that a person pays in user fees in a calendar year. */
public sealed interface FeeCeiling {

    /** One figure, and the row that it stands in. */
    record Known(Money amount, RowRef row) implements FeeCeiling {}

    /** No single figure: fees are registered and counted, and a person decides on the card. */
    record Unsettled(String why) implements FeeCeiling {}
}

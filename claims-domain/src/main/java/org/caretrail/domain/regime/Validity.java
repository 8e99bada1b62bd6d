package org.caretrail.domain.regime;

import java.util.List;

/** Which columns of a table say on which days a row holds. */
public enum Validity {
    /** {@code from} and {@code until}, both included; an empty {@code until} has no end. */
    RANGE,
    /** {@code year}: a calendar year. */
    YEAR,
    /** {@code date}: that one day. */
    DAY;

    public List<String> columns() {
        return switch (this) {
            case RANGE -> List.of("from", "until");
            case YEAR -> List.of("year");
            case DAY -> List.of("date");
        };
    }
}

package org.caretrail.domain.regime;

/** Which columns of a table say on which days a row holds. */
public enum Validity {
    /** {@code from} and {@code until}, both included; an empty {@code until} has no end. */
    RANGE,
    /** {@code year}: a calendar year. */
    YEAR,
    /** {@code date}: that one day. */
    DAY
}

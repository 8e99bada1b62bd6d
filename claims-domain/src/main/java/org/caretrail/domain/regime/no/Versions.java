package org.caretrail.domain.regime.no;

import org.caretrail.domain.regime.RateRow;

/** Versions of rules: the date from which the text holds as applied here. */
final class Versions {

    /** The regulation's first day. */
    static final String REGULATION = "2011-01-01";

    /** Helfo's guide as it reads now. */
    static final String GUIDE = "2023-10-02";

    /** No date is known. */
    static final String UNDATED = "1";

    private Versions() {}

    /** A rule that stands in a table has the first day of its row as its version. */
    static String of(RateRow row) {
        return row.from() == null ? UNDATED : row.from().toString();
    }
}

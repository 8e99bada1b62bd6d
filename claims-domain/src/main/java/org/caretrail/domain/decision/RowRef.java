package org.caretrail.domain.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The table row that a figure was read from, copied into the decision so that it explains itself for ever.
 *
 * @param mark how sure the row is: S, F, D, R, - or SYNTHETIC
 */
public record RowRef(
        String table,
        int version,
        String key,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String mark,
        String source) {

    /** Recalled and not verified. */
    public boolean unverified() {
        return mark.contains("R");
    }
}

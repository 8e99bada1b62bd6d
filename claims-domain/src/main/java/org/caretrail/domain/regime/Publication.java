package org.caretrail.domain.regime;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a version of a table as a whole. What a line says of itself goes before it.
 *
 * @param effectiveFrom the first day of a row that names none; null: such a row held always
 * @param announcedOn   since when a decision may know the rows; null: since {@code effectiveFrom}, or else each since its
 *     first day
 * @param mark          how sure the rows are
 */
public record Publication(
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate announcedOn,
        @Nullable String mark,
        @Nullable String source) {

    /** Each line speaks for itself, as in the tables that are shipped. */
    public static final Publication NONE = new Publication(null, null, null, null);

    public @Nullable LocalDate announced() {
        return announcedOn == null ? effectiveFrom : announcedOn;
    }
}

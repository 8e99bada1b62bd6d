package org.caretrail.domain.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A fact in the life of a table of the law: what was loaded and what was taken back. A family beside those of the cases. Who
 * did it and when it was recorded stand in the metadata.
 */
public sealed interface RateTableEvent {

    /** The name of the table, such as {@code no-drg-weights}. */
    String table();

    /** Version 1 is shipped with the product and has no events. */
    int version();

    /** The day on which it was done, in the institution's time zone. */
    LocalDate happenedOn();

    /**
     * The rows lie beside the events, found by their digest, as the files of a case do.
     *
     * @param sha256        of the table's file as it is kept: one line a row, each with its mark and source
     * @param rows          how many
     * @param effectiveFrom what was said of the version as a whole; null: each row speaks for itself, here and below
     */
    record RateTablePublished(
            String table,
            LocalDate happenedOn,
            int version,
            String sha256,
            int rows,
            @Nullable LocalDate effectiveFrom,
            @Nullable LocalDate announcedOn,
            @Nullable String mark,
            @Nullable String source)
            implements RateTableEvent {}

    /** The version was wrong. Decisions that rest on it keep its rows; none that follows reads them. */
    record RateTableWithdrawn(String table, LocalDate happenedOn, int version, String reasons)
            implements RateTableEvent {}
}

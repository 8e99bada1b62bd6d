package org.caretrail.domain.ratetable;

import java.util.List;
import java.util.stream.Stream;
import org.caretrail.domain.regime.RateRow;
import org.caretrail.domain.regime.RateTable;

/**
 * What one row of a version does to those that are there.
 *
 * @param replaces the rows that spoke of some of its days otherwise, the newest first; empty: it adds
 */
public record Change(RateRow row, List<RateRow> replaces) {

    public Change {
        replaces = List.copyOf(replaces);
    }

    /** What each row does to a table; one that says of the same days what was said before does nothing. */
    public static Stream<Change> in(RateTable table, List<RateRow> rows) {
        return rows.stream()
                .filter(row -> !repeats(row, table))
                .map(row -> new Change(
                        row,
                        table.overlapping(row).stream()
                                .filter(old -> !old.values().equals(row.values()))
                                .toList()));
    }

    private static boolean repeats(RateRow row, RateTable table) {
        return table.overlapping(row).stream()
                .findFirst()
                .filter(old -> old.says(row))
                .isPresent();
    }
}

package org.caretrail.domain.regime;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One table of the law with all rows that count, version after version: the newest row for a key and a day is the one that
 * holds.
 */
public final class RateTable {

    private final TableShape shape;
    private final List<RateRow> rows;
    private final Map<String, List<RateRow>> newestFirst;

    /** @param rows the older before the newer */
    public RateTable(TableShape shape, List<RateRow> rows) {
        this.shape = shape;
        this.rows = List.copyOf(rows);
        this.newestFirst = this.rows.reversed().stream().collect(Collectors.groupingBy(RateRow::key));
    }

    public String name() {
        return shape.name();
    }

    public TableShape shape() {
        return shape;
    }

    public List<RateRow> rows() {
        return rows;
    }

    /** The row that holds on a day, as it was known on another. */
    public Optional<RateRow> on(LocalDate day, LocalDate knownOn, String key) {
        return newestFirst.getOrDefault(key, List.of()).stream()
                .filter(r -> r.holdsOn(day) && r.knownOn(knownOn))
                .findFirst();
    }

    /** Every row of the newest version that holds on a day, as it was known on another: more than one where the law has several. */
    public List<RateRow> newestOn(LocalDate day, LocalDate knownOn) {
        var known =
                rows.stream().filter(r -> r.holdsOn(day) && r.knownOn(knownOn)).toList();
        var newest = known.stream().mapToInt(RateRow::version).max().orElse(0);
        return known.stream().filter(r -> r.version() == newest).toList();
    }

    public List<RateRow> on(LocalDate day) {
        return rows.stream().filter(r -> r.holdsOn(day)).toList();
    }

    /** The rows that speak of a day of which this row speaks, for the same key; the newest first. */
    public List<RateRow> overlapping(RateRow row) {
        return newestFirst.getOrDefault(row.key(), List.of()).stream()
                .filter(row::overlaps)
                .toList();
    }

    /** The table as it would be without this version and those after it. */
    public RateTable before(int version) {
        return new RateTable(
                shape, rows.stream().filter(r -> r.version() < version).toList());
    }
}

package org.caretrail.domain.regime;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One table of the law, every row it ever had: the newest row for a key and a day is the one that counts. */
public record RateTable(TableShape shape, List<RateRow> rows) {

    public RateTable {
        rows = List.copyOf(rows);
    }

    public String name() {
        return shape.name();
    }

    /** The row that holds on a day, as it was known on another. */
    public Optional<RateRow> on(LocalDate day, LocalDate knownOn, String key) {
        return rows.reversed().stream()
                .filter(r -> r.key().equals(key) && r.holdsOn(day) && r.knownOn(knownOn))
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
}

package org.caretrail.domain.regime;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caretrail.domain.shared.Lists;

/** Every table of every regime, on two axes: the day a figure applies to, and the day it was known. */
public record RateBook(Map<String, RateTable> tables) {

    public RateBook {
        tables = Map.copyOf(tables);
    }

    public static RateBook of(Collection<RateTable> tables) {
        return new RateBook(tables.stream().collect(Collectors.toMap(RateTable::name, Function.identity())));
    }

    /**
     * Answers as the office would have answered on {@code knownOn}. There is no neighbouring year and no interpolation:
     * a missing row is a question for a person.
     *
     * @param key the key columns, in the order of the table's shape
     * @throws IllegalArgumentException for a table that does not exist
     */
    public Optional<RateRow> find(String table, LocalDate day, LocalDate knownOn, String... key) {
        return table(table).on(day, knownOn, String.join("/", key));
    }

    /** @throws IllegalArgumentException for a table that does not exist */
    public RateTable table(String name) {
        var table = tables.get(name);
        if (table == null) {
            throw new IllegalArgumentException("no table " + name);
        }
        return table;
    }

    /** All tables, by name. */
    public List<RateTable> all() {
        return List.copyOf(new TreeMap<>(tables).values());
    }

    /**
     * The same book with further rows in one table, newer than those that are there.
     *
     * @throws IllegalArgumentException for a table that does not exist
     */
    public RateBook plus(String table, List<RateRow> rows) {
        var old = table(table);
        return with(new RateTable(old.shape(), Lists.joined(old.rows(), rows)));
    }

    /** The same book with the rows of a version where it would stand among the others. */
    public RateBook including(String table, List<RateRow> rows) {
        var old = table(table);
        var all = Lists.joined(old.rows(), rows).stream()
                .sorted(Comparator.comparingInt(RateRow::version))
                .toList();
        return with(new RateTable(old.shape(), all));
    }

    /** The same book without one version of a table. */
    public RateBook without(String table, int version) {
        var old = table(table);
        return with(new RateTable(
                old.shape(),
                old.rows().stream().filter(r -> r.version() != version).toList()));
    }

    private RateBook with(RateTable table) {
        var changed = new HashMap<>(tables);
        changed.put(table.name(), table);
        return new RateBook(changed);
    }
}

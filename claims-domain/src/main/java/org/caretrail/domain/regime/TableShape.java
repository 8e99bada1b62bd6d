package org.caretrail.domain.regime;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The columns of a table of the law. Every table has {@code announced}, {@code mark} and {@code source} besides.
 *
 * @param keys   the columns that say what a row is about
 * @param values the columns that hold what it says
 * @param cells  what a column may hold, where that is more than a word in a key and any text in a value
 */
public record TableShape(
        String name, Validity validity, List<String> keys, List<String> values, Map<String, Cell> cells) {

    public TableShape {
        keys = List.copyOf(keys);
        values = List.copyOf(values);
        cells = Map.copyOf(cells);
    }

    public TableShape(String name, Validity validity, List<String> keys, List<String> values) {
        this(name, validity, keys, values, Map.of());
    }

    /** The same table, whose columns of these names hold such cells. */
    public TableShape holding(Cell cell, String... columns) {
        var more = new HashMap<>(cells);
        Stream.of(columns).forEach(column -> more.put(column, cell));
        return new TableShape(name, validity, keys, values, more);
    }

    public Cell cell(String column) {
        return cells.getOrDefault(column, keys.contains(column) ? Cell.KEY : Cell.TEXT);
    }

    /** The columns that a file of this table must have, in the order in which one is written. */
    public List<String> columns() {
        return Stream.of(validity.columns(), keys, values).flatMap(List::stream).toList();
    }
}

package org.caretrail.domain.regime;

import java.util.List;

/** Tables shipped in one resource folder, each as {@code <path>/<table>.csv}. */
public record TableFolder(String path, List<TableShape> tables) {

    public TableFolder {
        tables = List.copyOf(tables);
    }

    boolean holds(String table) {
        return tables.stream().anyMatch(shape -> shape.name().equals(table));
    }
}

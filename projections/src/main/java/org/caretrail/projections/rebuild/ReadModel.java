package org.caretrail.projections.rebuild;

import java.util.List;

/**
 * Rows that a handler keeps from the events and from nothing else. Its statements name its tables without a schema, so that
 * the same handler writes the live tables and, in a rebuild, those beside them; and its tables are written by it alone, and
 * refer to no other table.
 *
 * @param name    also that of its reader
 * @param tables  those that it owns
 * @param handler with {@code @EventHandler} methods; it knows of no transaction
 */
public record ReadModel(String name, List<String> tables, Object handler) {

    public ReadModel {
        tables = List.copyOf(tables);
    }
}

package org.caretrail.domain.regime;

/**
 * What is wrong with a table that somebody hands in.
 *
 * @param line   from 1; 0: what is said of the version as a whole
 * @param column empty: the line as such
 */
public record SheetError(int line, String column, String message) {

    @Override
    public String toString() {
        var where = line == 0 ? "" : "line " + line + (column.isEmpty() ? "" : ", ");
        return where + (column.isEmpty() ? "" : "column " + column) + ": " + message;
    }
}

package org.caretrail.app.web.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.caretrail.domain.regime.RateRow;
import org.caretrail.domain.regime.RateTable;
import org.caretrail.domain.regime.TableShape;
import org.caretrail.domain.regime.Tables;
import org.caretrail.domain.regime.Validity;
import org.jspecify.annotations.Nullable;

/**
 * A table of the law.
 *
 * @param shape    its columns, besides {@code announced}, {@code mark} and {@code source}
 * @param rows     those asked for, the older before the newer; withdrawn ones can be read and do not count
 * @param versions which rows are of which version, and who loaded it
 */
public record TableView(Columns shape, List<RowView> rows, List<TableVersionView> versions) {

    /** What the columns of a table are called. */
    public record Columns(String name, Validity validity, List<String> keys, List<String> values) {

        public static Columns of(TableShape shape) {
            return new Columns(shape.name(), shape.validity(), shape.keys(), shape.values());
        }
    }

    /**
     * A table among the others.
     *
     * @param rows    how many count
     * @param version the newest that counts
     */
    public record Listed(@JsonUnwrapped Columns columns, int rows, int version) {

        public static Listed of(RateTable table) {
            var newest = table.rows().stream().mapToInt(RateRow::version).max().orElse(Tables.SHIPPED);
            return new Listed(Columns.of(table.shape()), table.rows().size(), newest);
        }
    }

    /**
     * A row, and whether it is the one that a decision on the day asked for would read for that day.
     *
     * @param counts null: no day was asked for
     */
    public record RowView(
            @JsonUnwrapped RateRow row, @Nullable Boolean counts) {}
}

package org.caretrail.projections.tableuse;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.caretrail.domain.decision.RowRef;
import org.caretrail.domain.regime.RateRow;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.projections.support.Column;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds the decisions that rest on given rows of a table, a page of decisions with one statement. */
public final class TableUses {

    private static final String READ = """
            with rows as (
              select version, key, valid_from
              from unnest(cast(:versions as integer[]), cast(:keys as text[]), cast(:froms as date[]))
                as r (version, key, valid_from)
            ), page as (
              select distinct u.decision_id from table_use u join rows using (version, key, valid_from)
              where u.table_name = :table and u.decision_id > :after
              order by u.decision_id limit :limit
            )
            select table_name, version, key, nullif(valid_from, '-infinity') as valid_from,
                   nullif(valid_until, 'infinity') as valid_until, mark, source, case_id, decision_id
            from table_use join page using (decision_id) join rows using (version, key, valid_from)
            where table_name = :table
            order by decision_id, key, valid_from, version
            """;

    private final JdbcClient database;

    public TableUses(DataSource database) {
        this.database = JdbcClient.create(database);
    }

    /**
     * The uses of these rows, in the order of the decisions.
     *
     * @param after the last decision of the page before; null: from the first
     * @param limit how many decisions; each comes with all of its rows
     */
    public List<TableUse> of(String table, List<RateRow> rows, @Nullable DecisionId after, int limit) {
        return database.sql(READ)
                .param("table", table)
                .param("versions", Column.of(rows, RateRow::version))
                .param("keys", Column.of(rows, RateRow::key))
                .param("froms", Column.of(rows, r -> r.from() == null ? "-infinity" : r.from()))
                .param("after", after == null ? "" : after.value())
                .param("limit", limit)
                .query(TableUses::use)
                .list();
    }

    private static TableUse use(ResultSet row, int number) throws SQLException {
        var read = new RowRef(
                row.getString("table_name"),
                row.getInt("version"),
                row.getString("key"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getString("mark"),
                row.getString("source"));
        return new TableUse(CaseId.of(row.getString("case_id")), new DecisionId(row.getString("decision_id")), read);
    }
}

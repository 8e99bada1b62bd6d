package org.caretrail.projections.tableuse;

import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventHandler;
import org.caretrail.domain.decision.Step;
import org.caretrail.domain.event.Decided;
import org.caretrail.projections.support.BatchOf;
import org.caretrail.projections.support.Column;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps which rows each decision read. A decision carries them with its steps, so they are copied and never looked up. */
public final class TableUseProjection {

    private static final String WRITE = """
            insert into table_use (table_name, version, key, valid_from, valid_until, mark, source, case_id, decision_id)
            select * from unnest(
                cast(:table as text[]), cast(:version as integer[]), cast(:key as text[]), cast(:from as date[]),
                cast(:until as date[]), cast(:mark as text[]), cast(:source as text[]), cast(:case as uuid[]),
                cast(:decision as text[]))
            on conflict do nothing
            """;

    private final BatchOf<TableUse> batch = new BatchOf<>("table-use", this::write);
    private final JdbcClient database;

    public TableUseProjection(DataSource database) {
        this.database = JdbcClient.create(database);
    }

    @EventHandler
    void on(Decided event) {
        var id = event.decision().decisionId();
        event.decision().steps().stream()
                .map(Step::row)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(row -> batch.add(new TableUse(id.caseId(), id, row)));
    }

    private void write(List<TableUse> uses) {
        database.sql(WRITE)
                .param("table", Column.of(uses, u -> u.row().table()))
                .param("version", Column.of(uses, u -> u.row().version()))
                .param("key", Column.of(uses, u -> u.row().key()))
                .param(
                        "from",
                        Column.of(
                                uses,
                                u -> u.row().from() == null
                                        ? "-infinity"
                                        : u.row().from()))
                .param(
                        "until",
                        Column.of(
                                uses,
                                u -> u.row().until() == null
                                        ? "infinity"
                                        : u.row().until()))
                .param("mark", Column.of(uses, u -> u.row().mark()))
                .param("source", Column.of(uses, u -> u.row().source()))
                .param("case", Column.of(uses, TableUse::caseId))
                .param("decision", Column.of(uses, TableUse::decisionId))
                .update();
    }
}

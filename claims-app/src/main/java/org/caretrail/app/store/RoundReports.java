package org.caretrail.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the rounds reported, on whichever instance they went. */
@Repository
public class RoundReports {

    static final int KEPT = 1000;

    private static final TypeReference<List<RoundFinding>> FINDINGS = new TypeReference<>() {};

    private final JdbcClient database;
    private final JsonMapper json;

    RoundReports(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** @param law how many changes of tables the round went by; 0: it left cases for the next one */
    public void keep(RoundReport report, long law) {
        database.sql("""
                        insert into inspection_round
                        values (:id, :started, :finished, :cases, :later, :set, :removed, :moved, :stuck,
                                cast(:findings as jsonb), :failed, :law)""")
                .param("id", report.roundId())
                .param("started", report.startedAt().atOffset(ZoneOffset.UTC))
                .param("finished", report.finishedAt().atOffset(ZoneOffset.UTC))
                .param("cases", report.cases())
                .param("later", report.later())
                .param("set", report.timersSet())
                .param("removed", report.timersRemoved())
                .param("moved", report.termsMoved())
                .param("stuck", report.stuck())
                .param("failed", report.failed())
                .param("law", law)
                .param("findings", json.writeValueAsString(report.findings()))
                .update();
        database.sql("""
                        delete from inspection_round where started_at < (
                            select started_at from inspection_round order by started_at desc offset ? limit 1)""").param(KEPT - 1).update();
    }

    /** Whether a table was changed and no round has gone by that: terms may still stand as they were. */
    public boolean owed(Collection<String> tables) {
        var gone = database.sql("select coalesce(max(law), 0) from inspection_round")
                .query(Long.class)
                .single();
        return changes(tables) > gone;
    }

    /** How often these tables were changed by now. */
    public long changes(Collection<String> tables) {
        return database.sql("select count(*) from domain_event where aggregate_id = any(:tables)")
                .param("tables", tables.toArray(String[]::new))
                .query(Long.class)
                .single();
    }

    /** The latest first. */
    public List<RoundReport> latest(int most) {
        return database.sql("select * from inspection_round order by started_at desc, round_id limit ?")
                .param(most)
                .query(this::report)
                .list();
    }

    private RoundReport report(ResultSet row, int number) throws SQLException {
        return new RoundReport(
                row.getObject("round_id", UUID.class),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getObject("finished_at", OffsetDateTime.class).toInstant(),
                row.getInt("cases"),
                row.getInt("later"),
                row.getInt("timers_set"),
                row.getInt("timers_removed"),
                row.getInt("terms_moved"),
                row.getInt("stuck"),
                row.getInt("failed"),
                json.readValue(row.getString("findings"), FINDINGS));
    }
}

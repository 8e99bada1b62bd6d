package org.caretrail.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.caretrail.domain.shared.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the processes wait for: a look at the table in which the scheduler keeps its timers. */
@Repository
public class Timers {

    private static final String READ = """
            select data ->> 'deadlineName' as name, (data ->> 'payload')::jsonb #>> '{}' as case_id,
                   execution_time, coalesce(consecutive_failures, 0) as failures, last_failure, last_cause
            from timer, lateral (select convert_from(task_data, 'UTF8')::jsonb as data)
            """;

    private final JdbcClient database;

    Timers(JdbcClient database) {
        this.database = database;
    }

    /**
     * A timer that is set.
     *
     * @param dueAt       when it rings, or is tried again
     * @param failures    how often in a row it rang in vain
     * @param lastFailure when it last did; null: it did not
     * @param cause       of that, with nobody's data in it
     */
    public record Timer(
            String name,
            CaseId caseId,
            Instant dueAt,
            int failures,
            @Nullable Instant lastFailure,
            @Nullable String cause) {}

    /** The timers that fail, and those that ring next. */
    public List<Timer> first(int limit) {
        return database.sql(READ + "order by failures desc, execution_time, task_instance limit ?")
                .param(limit)
                .query(Timers::timer)
                .list();
    }

    /** What a timer rang in vain for. */
    public void failed(String id, String cause) {
        database.sql("update timer set last_cause = ? where task_instance = ?")
                .params(cause, id)
                .update();
    }

    /**
     * Has the timers that fail ring at once, instead of when they have rested.
     *
     * @param caseId only those of this case; null: all
     * @return which
     */
    public List<Timer> ringFailed(@Nullable CaseId caseId, Instant now) {
        var ids = database.sql("""
                        update timer set execution_time = ?
                        where not picked and consecutive_failures > 0 and task_instance like ? returning task_instance""")
                .params(now.atOffset(ZoneOffset.UTC), caseId == null ? "%" : "%/" + caseId + "/%")
                .query(String.class)
                .list();
        return database.sql(READ + "where task_instance = any(?) order by task_instance")
                .param(ids.toArray(String[]::new))
                .query(Timers::timer)
                .list();
    }

    /**
     * A timer as it is kept.
     *
     * @param id what it is for ({@link org.caretrail.domain.casefile.CaseTimer#id})
     */
    public record Kept(String id, CaseId caseId) {}

    /** A page of all that are set, along their names. */
    public List<Kept> after(String id, int limit) {
        return database.sql("""
                        select task_instance,
                               (convert_from(task_data, 'UTF8')::jsonb ->> 'payload')::jsonb #>> '{}' as case_id
                        from timer where task_instance > ? order by task_instance limit ?""")
                .params(id, limit)
                .query((row, _) -> new Kept(row.getString("task_instance"), CaseId.of(row.getString("case_id"))))
                .list();
    }

    /** Those of these kinds that are set for a case. */
    public Set<String> of(CaseId caseId, List<String> names) {
        return new HashSet<>(database.sql("""
                        select task_instance from timer
                        where split_part(task_instance, '/', 2) = ? and split_part(task_instance, '/', 1) = any(?)""")
                .params(caseId.toString(), names.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    /** Those of these that are set. */
    public Set<String> present(Collection<String> ids) {
        return new HashSet<>(database.sql("select task_instance from timer where task_instance = any(?)")
                .param(ids.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    /** Takes one away, unless it rings at this moment. */
    public boolean remove(String id) {
        return database.sql("delete from timer where task_instance = ? and not picked")
                        .param(id)
                        .update()
                > 0;
    }

    /** When the next one rings that did not fail before, if it does until then. */
    public Optional<Instant> next(Instant until) {
        return database.sql("""
                        select min(execution_time) from timer
                        where execution_time <= ? and coalesce(consecutive_failures, 0) = 0""")
                .param(until.atOffset(ZoneOffset.UTC))
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** Whether one is to ring, or rings, at this moment. */
    public boolean anyDue(Instant now) {
        return database.sql("select exists (select from timer where execution_time <= ?)")
                .param(now.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    private static Timer timer(ResultSet row, int number) throws SQLException {
        var failedAt = row.getObject("last_failure", OffsetDateTime.class);
        return new Timer(
                row.getString("name"),
                CaseId.of(row.getString("case_id")),
                row.getObject("execution_time", OffsetDateTime.class).toInstant(),
                row.getInt("failures"),
                failedAt == null ? null : failedAt.toInstant(),
                row.getString("last_cause"));
    }
}

package org.caretrail.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caretrail.projections.desk.ParkedEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Events that readers are to pass over: who asked for it and why, and what a second person said. */
@Repository
public class Skips {

    private final JdbcClient database;

    Skips(JdbcClient database) {
        this.database = database;
    }

    /** What became of it. */
    public enum State {
        ASKED,
        SKIPPED,
        DECLINED
    }

    /**
     * An event that a reader is to pass over.
     *
     * @param causeType why the reader did not take it
     * @param askedAt   in real time, as is {@code decidedAt}
     */
    public record Skip(
            UUID skipId,
            String reader,
            String caseId,
            String eventId,
            String event,
            @Nullable String causeType,
            @Nullable String causeMessage,
            String askedBy,
            Instant askedAt,
            String reasons,
            State state,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt) {}

    /** Empty where somebody has asked already and nobody has decided. */
    public Optional<Skip> ask(String reader, String caseId, ParkedEvent event, String askedBy, String reasons) {
        return database.sql("""
                        insert into skipped_event
                          (skip_id, reader, case_id, event_id, event_type, cause_type, cause_message, asked_by, reasons)
                        values (:id, :reader, :case, :event, :type, :cause, :message, :by, :reasons)
                        on conflict (reader, case_id) where state = 'ASKED' do nothing returning *""")
                .param("id", UUID.randomUUID())
                .param("reader", reader)
                .param("case", caseId)
                .param("event", event.eventId())
                .param("type", event.event())
                .param("cause", event.causeType())
                .param("message", event.causeMessage())
                .param("by", askedBy)
                .param("reasons", reasons)
                .query(Skips::skip)
                .optional();
    }

    /** What was asked for of this case and is not decided; whoever reads it decides alone until the transaction ends. */
    public Optional<Skip> asked(String reader, String caseId) {
        return database.sql("""
                        select * from skipped_event
                        where reader = ? and case_id = ? and state = 'ASKED' for update""").params(reader, caseId).query(Skips::skip).optional();
    }

    public Skip decide(UUID id, State state, String by) {
        return database.sql("""
                        update skipped_event set state = ?, decided_by = ?, decided_at = clock_timestamp()
                        where skip_id = ? returning *""").params(state.name(), by, id).query(Skips::skip).single();
    }

    /** The latest first. */
    public List<Skip> latest(int most) {
        return database.sql("select * from skipped_event order by asked_at desc, skip_id limit ?")
                .param(most)
                .query(Skips::skip)
                .list();
    }

    private static Skip skip(ResultSet row, int number) throws SQLException {
        var decidedAt = row.getObject("decided_at", OffsetDateTime.class);
        return new Skip(
                row.getObject("skip_id", UUID.class),
                row.getString("reader"),
                row.getString("case_id"),
                row.getString("event_id"),
                row.getString("event_type"),
                row.getString("cause_type"),
                row.getString("cause_message"),
                row.getString("asked_by"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getString("reasons"),
                State.valueOf(row.getString("state")),
                row.getString("decided_by"),
                decidedAt == null ? null : decidedAt.toInstant());
    }
}

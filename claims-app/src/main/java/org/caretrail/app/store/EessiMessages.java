package org.caretrail.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The messages of other institutions as they came in, each once under the name that its sender gave it. */
@Repository
public class EessiMessages {

    private static final String ALL = """
            select message_id, document, sender, case_id, person_id, content::text as content, state, reasons::text as reasons,
                   received_at, settled_at
            from eessi_message
            """;

    private static final String KEEP = """
            insert into eessi_message (message_id, document, sender, case_id, person_id, content, state, reasons, received_at,
                                       settled_at)
            values (?, ?, ?, ?, ?, ?::jsonb, ?, ?::jsonb, ?, ?)
            on conflict (message_id) do update set
                case_id = excluded.case_id, person_id = excluded.person_id, content = excluded.content,
                state = excluded.state, reasons = excluded.reasons, settled_at = excluded.settled_at
            where eessi_message.state <> 'TAKEN'
            """;

    private final JdbcClient database;
    private final JsonMapper json;

    EessiMessages(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Whether a message became a step, or waits for a person. */
    public enum State {
        TAKEN,
        PARKED
    }

    /**
     * A message as it is kept.
     *
     * @param caseId    the case that it speaks of, or became; null while that is not known
     * @param personId  whom it speaks of, in place of the identity number
     * @param content   JSON of ours, without any identity number
     * @param reasons   why it is parked
     * @param settledAt when it became a step
     */
    public record Message(
            String messageId,
            String document,
            String sender,
            @Nullable CaseId caseId,
            @Nullable PersonId personId,
            String content,
            State state,
            List<String> reasons,
            Instant receivedAt,
            @Nullable Instant settledAt) {

        public Message {
            reasons = List.copyOf(reasons);
        }

        public boolean taken() {
            return state == State.TAKEN;
        }
    }

    /**
     * The message, if it was met before. Whoever asks has it alone until the surrounding transaction ends: another delivery of it
     * waits, and then finds what became of it.
     */
    public Optional<Message> claim(String messageId) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('eessi_message' || chr(10) || ?, 0))")
                .param(messageId)
                .query((_, _) -> true)
                .single();
        return find(messageId);
    }

    /** Keeps a message within the surrounding transaction, as it stands now; one that became a step stays as it is. */
    public void keep(Message m) {
        database.sql(KEEP)
                .param(m.messageId())
                .param(m.document())
                .param(m.sender())
                .param(m.caseId() == null ? null : m.caseId().value())
                .param(m.personId() == null ? null : m.personId().value())
                .param(m.content())
                .param(m.state().name())
                .param(json.writeValueAsString(m.reasons()))
                .param(m.receivedAt().atOffset(ZoneOffset.UTC))
                .param(m.settledAt() == null ? null : m.settledAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    public Optional<Message> find(String messageId) {
        return database.sql(ALL + " where message_id = ?")
                .param(messageId)
                .query(this::message)
                .optional();
    }

    /** Those that wait for a person, the oldest first. */
    public List<Message> parked(int limit) {
        return database.sql(ALL + " where state = 'PARKED' order by received_at, message_id limit ?")
                .param(limit)
                .query(this::message)
                .list();
    }

    /** The last message of this kind that became a step in a case. */
    public Optional<Message> lastTaken(CaseId caseId, String document) {
        return database.sql(ALL + """
                         where case_id = ? and document = ? and state = 'TAKEN'
                        order by settled_at desc, message_id desc limit 1""")
                .params(caseId.value(), document)
                .query(this::message)
                .optional();
    }

    private Message message(ResultSet row, int number) throws SQLException {
        var caseId = row.getObject("case_id", UUID.class);
        var personId = row.getObject("person_id", UUID.class);
        var settledAt = row.getObject("settled_at", OffsetDateTime.class);
        return new Message(
                row.getString("message_id"),
                row.getString("document"),
                row.getString("sender"),
                caseId == null ? null : new CaseId(caseId),
                personId == null ? null : new PersonId(personId),
                row.getString("content"),
                State.valueOf(row.getString("state")),
                List.of(json.readValue(row.getString("reasons"), String[].class)),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                settledAt == null ? null : settledAt.toInstant());
    }
}

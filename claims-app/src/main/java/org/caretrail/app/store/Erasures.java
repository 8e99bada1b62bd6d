package org.caretrail.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caretrail.domain.shared.Actor;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Persons to be erased from a case (EU-GDPR-3): who asked for it and why, and what a second person said. */
@Repository
public class Erasures {

    private final JdbcClient database;

    Erasures(JdbcClient database) {
        this.database = database;
    }

    /** What became of it. */
    public enum State {
        ASKED,
        ERASED,
        DECLINED
    }

    /**
     * A person to be erased from a case, or who was.
     *
     * @param askedAt in real time, as is {@code decidedAt}
     * @param permit  the reference of the regulation or permit
     */
    public record Erasure(
            UUID erasureId,
            CaseId caseId,
            Actor askedBy,
            Instant askedAt,
            String reasons,
            @Nullable String permit,
            State state,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt) {}

    /** Empty where somebody has asked already and nobody has decided. */
    public Optional<Erasure> ask(CaseId id, Actor by, String reasons, @Nullable String permit) {
        return database.sql("""
                        insert into person_erasure (erasure_id, case_id, asked_by, asked_as, reasons, permit)
                        values (:id, :case, :by, :as, :reasons, :permit)
                        on conflict (case_id) where state = 'ASKED' do nothing returning *""")
                .param("id", UUID.randomUUID())
                .param("case", id.value())
                .param("by", by.id())
                .param("as", by.role().name())
                .param("reasons", reasons)
                .param("permit", permit)
                .query(Erasures::erasure)
                .optional();
    }

    /** What was asked for of this case and is not decided; whoever reads it decides alone until the transaction ends. */
    public Optional<Erasure> asked(CaseId id) {
        return database.sql("select * from person_erasure where case_id = ? and state = 'ASKED' for update")
                .param(id.value())
                .query(Erasures::erasure)
                .optional();
    }

    public Erasure decide(UUID id, State state, String by) {
        return database.sql("""
                        update person_erasure set state = ?, decided_by = ?, decided_at = clock_timestamp()
                        where erasure_id = ? returning *""")
                .params(state.name(), by, id)
                .query(Erasures::erasure)
                .single();
    }

    /** The latest first. */
    public List<Erasure> latest(int most) {
        return database.sql("select * from person_erasure order by asked_at desc, erasure_id limit ?")
                .param(most)
                .query(Erasures::erasure)
                .list();
    }

    private static Erasure erasure(ResultSet row, int number) throws SQLException {
        var decidedAt = row.getObject("decided_at", OffsetDateTime.class);
        return new Erasure(
                row.getObject("erasure_id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                new Actor(row.getString("asked_by"), Role.valueOf(row.getString("asked_as"))),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getString("reasons"),
                row.getString("permit"),
                State.valueOf(row.getString("state")),
                row.getString("decided_by"),
                decidedAt == null ? null : decidedAt.toInstant());
    }
}

package org.caretrail.app.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.caretrail.domain.shared.Actor;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.PersonId;
import org.caretrail.domain.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** EU-GDPR-1: who looked at which case or message, when, and at what of it. Rows are added and never changed. */
@Repository
public class ViewLog {

    private final JdbcClient database;

    ViewLog(JdbcClient database) {
        this.database = database;
    }

    /**
     * A case that somebody looked at.
     *
     * @param viewId   grows with every view; the place in a page
     * @param caseId   null for a message that belongs to no case yet
     * @param viewedAt in real time
     * @param what     which representation, such as {@code case}, {@code list} or {@code history}
     */
    public record Viewed(long viewId, @Nullable CaseId caseId, Instant viewedAt, Actor by, String what) {}

    /**
     * Something that an answer shows.
     *
     * @param caseId   null for a message that belongs to no case yet
     * @param personId whom a message speaks of; null where that is not known, and for whatever else tells it by its case
     */
    public record Shown(
            String what, @Nullable CaseId caseId, @Nullable PersonId personId) {

        public static Shown of(String what, CaseId caseId) {
            return new Shown(what, caseId, null);
        }
    }

    public void note(Actor by, Collection<Shown> shown) {
        database.sql("""
                        insert into case_view (case_id, person_id, viewed_by, viewed_as, what)
                        select cast(s.case_id as uuid), cast(s.person_id as uuid), :by, :as, s.what
                        from unnest(cast(:cases as text[]), cast(:persons as text[]), cast(:whats as text[]))
                             as s (case_id, person_id, what)""")
                .param("by", by.id())
                .param("as", by.role().name())
                .param("cases", texts(shown.stream().map(Shown::caseId)))
                .param("persons", texts(shown.stream().map(Shown::personId)))
                .param("whats", texts(shown.stream().map(Shown::what)))
                .update();
    }

    /** The views of a case, the oldest first. */
    public List<Viewed> of(CaseId id, long after, int limit) {
        return of(List.of(id), null, after, limit);
    }

    /** The views of a person's cases, and of messages that speak of the person; the oldest first. */
    public List<Viewed> of(PersonId person, Collection<CaseId> cases, long after, int limit) {
        return of(cases, person.value(), after, limit);
    }

    private List<Viewed> of(Collection<CaseId> cases, @Nullable UUID person, long after, int limit) {
        return database.sql("""
                        select * from case_view
                        where (case_id = any(cast(:cases as uuid[])) or person_id = cast(:person as uuid)) and view_id > :after
                        order by view_id limit :limit""")
                .param("cases", texts(cases.stream()))
                .param("person", person)
                .param("after", after)
                .param("limit", limit)
                .query((row, _) -> new Viewed(
                        row.getLong("view_id"),
                        caseId(row.getObject("case_id", UUID.class)),
                        row.getObject("viewed_at", OffsetDateTime.class).toInstant(),
                        new Actor(row.getString("viewed_by"), Role.valueOf(row.getString("viewed_as"))),
                        row.getString("what")))
                .list();
    }

    private static @Nullable CaseId caseId(@Nullable UUID id) {
        return id == null ? null : new CaseId(id);
    }

    private static @Nullable String[] texts(Stream<? extends @Nullable Object> values) {
        return values.map(v -> v == null ? null : v.toString()).toArray(String[]::new);
    }
}

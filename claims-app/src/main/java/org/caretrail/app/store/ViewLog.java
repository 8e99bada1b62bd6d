package org.caretrail.app.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.caretrail.domain.shared.Actor;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** EU-GDPR-1: who looked at which case, when, and at what of it. Rows are added and never changed. */
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
     * @param viewedAt in real time
     * @param what     which representation, such as {@code case}, {@code list} or {@code history}
     */
    public record Viewed(long viewId, CaseId caseId, Instant viewedAt, Actor by, String what) {}

    public void note(Actor by, String what, Collection<CaseId> cases) {
        database.sql("""
                        insert into case_view (case_id, viewed_by, viewed_as, what)
                        select cast(id as uuid), :by, :as, :what from unnest(cast(:cases as text[])) as id""")
                .param("by", by.id())
                .param("as", by.role().name())
                .param("what", what)
                .param("cases", texts(cases))
                .update();
    }

    /** The views of these cases, the oldest first. */
    public List<Viewed> of(Collection<CaseId> cases, long after, int limit) {
        return database.sql("""
                        select * from case_view where case_id = any(cast(:cases as uuid[])) and view_id > :after
                        order by view_id limit :limit""")
                .param("cases", texts(cases))
                .param("after", after)
                .param("limit", limit)
                .query((row, _) -> new Viewed(
                        row.getLong("view_id"),
                        new CaseId(row.getObject("case_id", UUID.class)),
                        row.getObject("viewed_at", OffsetDateTime.class).toInstant(),
                        new Actor(row.getString("viewed_by"), Role.valueOf(row.getString("viewed_as"))),
                        row.getString("what")))
                .list();
    }

    private static String[] texts(Collection<CaseId> cases) {
        return cases.stream().map(CaseId::toString).toArray(String[]::new);
    }
}

package org.caretrail.projections.caselist;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.shared.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The cases in which something is still to be decided, in pages along their ids. */
public final class OpenCases {

    /** The index that this runs along names the same states. */
    private static final String READ = """
            select case_id from case_list
            where recorded_until = 'infinity'
              and status in ('RECEIVED', 'AWAITING_DOCUMENTS', 'AWAITING_TRANSLATION', 'UNDER_ASSESSMENT',
                             'AWAITING_APPROVAL', 'UNDER_RECONSIDERATION', 'UNDER_APPEAL')
              and scheme = any(:schemes) and case_id > cast(:after as uuid)
            order by case_id limit :limit
            """;

    private static final String NOT_WITHDRAWN = """
            select case_id from case_list
            where recorded_until = 'infinity' and status <> 'WITHDRAWN' and case_id > cast(:after as uuid)
            order by case_id limit :limit
            """;

    private static final String ALL = """
            select case_id from case_list
            where recorded_until = 'infinity' and case_id > cast(:after as uuid)
            order by case_id limit :limit
            """;

    private static final String FROM_THE_FIRST = "00000000-0000-0000-0000-000000000000";

    private final JdbcClient database;

    public OpenCases(DataSource database) {
        this.database = JdbcClient.create(database);
    }

    /** @param after the last case of the page before; null: from the first */
    public List<CaseId> of(Collection<Scheme> schemes, @Nullable CaseId after, int limit) {
        return page(
                database.sql(READ)
                        .param("schemes", schemes.stream().map(Scheme::name).toArray(String[]::new)),
                after,
                limit);
    }

    /** Those in which anything may still happen: all that were not taken back. */
    public List<CaseId> notWithdrawn(@Nullable CaseId after, int limit) {
        return page(database.sql(NOT_WITHDRAWN), after, limit);
    }

    /** Every case, over or not. */
    public List<CaseId> all(@Nullable CaseId after, int limit) {
        return page(database.sql(ALL), after, limit);
    }

    private static List<CaseId> page(JdbcClient.StatementSpec query, @Nullable CaseId after, int limit) {
        return query.param("after", after == null ? FROM_THE_FIRST : after.toString())
                .param("limit", limit)
                .query((row, _) -> new CaseId(row.getObject("case_id", UUID.class)))
                .list();
    }
}

package org.caretrail.projections.caselist;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.shared.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The cases that are not over, and all of them, in pages along their ids. */
public final class OpenCases {

    /** The index that this runs along names the same states. */
    private static final String READ = """
            select case_id from case_list
            where recorded_until = 'infinity'
              and status not in ('WITHDRAWN', 'CLOSED')
              and scheme = any(:schemes) and case_id > cast(:after as uuid)
            order by case_id limit :limit
            """;

    /** A case whose first event the list's reader has set aside has no row. */
    private static final String WITH_PARKED = """
            (select case_id from case_list
             where recorded_until = 'infinity' and case_id > cast(:after as uuid)
             order by case_id limit :limit)
            union
            (select distinct cast(sequence_id as uuid) from dead_letter
             where processing_group = 'case-list' and sequence_id > :after
             order by 1 limit :limit)
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

    /** Every case of the list, over or not. */
    public List<CaseId> all(@Nullable CaseId after, int limit) {
        return page(database.sql(ALL), after, limit);
    }

    /** Every case, over or not, also one that the list does not know because its events were set aside. */
    public List<CaseId> withParked(@Nullable CaseId after, int limit) {
        return page(database.sql(WITH_PARKED), after, limit);
    }

    private static List<CaseId> page(JdbcClient.StatementSpec query, @Nullable CaseId after, int limit) {
        return query.param("after", after == null ? FROM_THE_FIRST : after.toString())
                .param("limit", limit)
                .query((row, _) -> new CaseId(row.getObject("case_id", UUID.class)))
                .list();
    }
}

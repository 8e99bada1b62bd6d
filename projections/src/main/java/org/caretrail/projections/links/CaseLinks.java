package org.caretrail.projections.links;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.caretrail.domain.shared.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The links of cases, read from both of their ends with one statement. */
public final class CaseLinks {

    private static final String READ = """
            select case_id, other_id, why from case_link
            where case_id = any(cast(:cases as uuid[])) and recorded_at <= cast(:asOf as timestamptz)
            union
            select other_id, case_id, case why when 'USES' then 'USED_BY' else why end from case_link
            where other_id = any(cast(:cases as uuid[])) and recorded_at <= cast(:asOf as timestamptz)
            union
            select mine.case_id, other.case_id, 'SAME_INVOICE' from claimed_line mine
            join claimed_line other
              on other.person_id = mine.person_id and other.line_key = mine.line_key and other.case_id <> mine.case_id
            where mine.case_id = any(cast(:cases as uuid[]))
              and greatest(mine.recorded_at, other.recorded_at) <= cast(:asOf as timestamptz)
            order by case_id, other_id, why
            """;

    private final JdbcClient database;

    public CaseLinks(DataSource database) {
        this.database = JdbcClient.create(database);
    }

    /** The links of one case, as they are known now. */
    public List<CaseLink> of(CaseId id) {
        return of(List.of(id), null).getOrDefault(id, List.of());
    }

    /**
     * The links of each of these cases; a case without any is absent.
     *
     * @param asOf the moment whose knowledge is asked for; null: now
     */
    public Map<CaseId, List<CaseLink>> of(Collection<CaseId> ids, @Nullable Instant asOf) {
        return database
                .sql(READ)
                .param("cases", ids.stream().map(CaseId::toString).toArray(String[]::new))
                .param("asOf", asOf == null ? "infinity" : asOf.toString())
                .query(CaseLinks::end)
                .list()
                .stream()
                .collect(groupingBy(End::of, mapping(End::link, toList())));
    }

    private static End end(ResultSet row, int number) throws SQLException {
        var other = new CaseId(row.getObject("other_id", UUID.class));
        return new End(
                new CaseId(row.getObject("case_id", UUID.class)),
                new CaseLink(other, CaseLink.Why.valueOf(row.getString("why"))));
    }

    private record End(CaseId of, CaseLink link) {}
}

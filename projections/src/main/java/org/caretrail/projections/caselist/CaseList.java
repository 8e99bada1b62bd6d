package org.caretrail.projections.caselist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.caretrail.domain.application.CaseType;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.casefile.Status;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.Country;
import org.caretrail.domain.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Pages of the case list, each with one statement. */
public final class CaseList {

    public static final int DEFAULT_LIMIT = 50;
    public static final int MOST = 100;

    private final JdbcClient database;

    public CaseList(DataSource database) {
        this.database = JdbcClient.create(database);
    }

    /**
     * The cases that the filter lets through, from the first or from where a page ended.
     *
     * @param after the cursor of the page before; null: from the first case
     * @throws IllegalArgumentException for a limit outside 1 to 100, or a cursor that is broken or of another sort
     */
    public CasePage page(CaseFilter filter, CaseSort sort, int limit, @Nullable String after) {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit must be between 1 and " + MOST);
        }
        var cursor = after == null ? null : CaseCursor.parse(after, sort);
        var query = new CaseListQuery(filter, sort, limit + 1, cursor);
        var found = database.sql(query.sql())
                .params(query.parameters())
                .query(CaseList::found)
                .list();
        return found.size() <= limit
                ? new CasePage(entries(found), null)
                : new CasePage(entries(found.subList(0, limit)), next(found.get(limit - 1), sort));
    }

    private static List<CaseListEntry> entries(List<Found> found) {
        return found.stream().map(Found::entry).toList();
    }

    private static String next(Found last, CaseSort sort) {
        return new CaseCursor(sort, last.sortedBy(), last.entry().caseId()).text();
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        var entry = new CaseListEntry(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getLong("version"),
                CaseType.valueOf(row.getString("type")),
                row.getString("case_number"),
                Scheme.valueOf(row.getString("scheme")),
                Status.valueOf(row.getString("status")),
                row.getString("assignee"),
                new PersonId(row.getObject("person_id", UUID.class)),
                new Country(row.getString("country")),
                row.getObject("received_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class));
        return new Found(entry, row.getString("sorted_by"));
    }

    private record Found(CaseListEntry entry, String sortedBy) {}
}

package org.caretrail.projections.caselist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The statement for one page. Only conditions that are asked for stand in it, so that PostgreSQL can choose an index for
 * them; every value is a parameter.
 */
final class CaseListQuery {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final CaseSort sort;

    CaseListQuery(CaseFilter filter, CaseSort sort, int limit, @Nullable CaseCursor after) {
        this.sort = sort;
        known(filter);
        equal("type", filter.type());
        equal("status", filter.status());
        equal("scheme", filter.scheme());
        equal("assignee", filter.assignee());
        equal("country", filter.country());
        where("person_id = cast(:person as uuid)", "person", filter.person());
        where("coalesce(due_on, 'infinity'::date) < cast(:dueBefore as date)", "dueBefore", filter.dueBefore());
        where("coalesce(due_on, 'infinity'::date) < cast(:overdueOn as date)", "overdueOn", filter.overdueOn());
        where("search @@ cast(:q as tsquery)", "q", filter.q() == null ? null : SearchWords.query(filter.q()));
        if (after != null) {
            where(beyond(), "value", after.value());
            parameters.put("last", after.caseId().toString());
        }
        parameters.put("limit", limit);
    }

    String sql() {
        return """
                select case_id, version, type, case_number, scheme, status, assignee, person_id, country, received_on,
                       due_on, cast(%1$s as text) as sorted_by
                from case_list
                where %2$s
                order by %1$s %3$s, case_id %3$s
                limit :limit
                """.formatted(sort.expression(), String.join(" and ", conditions), sort.direction());
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void known(CaseFilter filter) {
        if (filter.asOf() == null) {
            conditions.add("recorded_until = 'infinity'");
        } else {
            where("recorded_from <= cast(:asOf as timestamptz)", "asOf", filter.asOf());
            conditions.add("recorded_until > cast(:asOf as timestamptz)");
        }
    }

    private String beyond() {
        return "(%s, case_id) %s (cast(:value as %s), cast(:last as uuid))"
                .formatted(sort.expression(), sort.beyond(), sort.sqlType());
    }

    private void equal(String column, @Nullable Object value) {
        where(column + " = :" + column, column, value);
    }

    private void where(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value.toString());
        }
    }
}

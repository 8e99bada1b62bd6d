package org.caretrail.projections.caselist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.caretrail.app.RunningService;
import org.caretrail.domain.casefile.Status;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A page costs the same on the thousandth page as on the first: it runs along an index and never sorts. */
@Transactional
class CaseListPlanTest extends RunningService {

    private static final String MANY = """
            insert into case_list
            select gen_random_uuid(), 1, timestamptz '2024-01-01', case when n % 4 = 0 then timestamptz 'infinity'
                   else timestamptz '2024-06-01' end, 'REIMBURSEMENT_CLAIM', 'RC-2024-' || n, 'NO_HELFO',
                   case when n % 50 = 0 then 'RECEIVED' else 'GRANTED' end, 'handler-' || n % 300, gen_random_uuid(),
                   'DE', date '2020-01-01' + n % 2000, case when n % 3 = 0 then date '2024-01-01' + n % 90 end,
                   to_tsvector('simple', 'rc 2024 ' || n)
            from generate_series(1, 10000) n
            """;

    @Autowired
    private JdbcClient database;

    @ParameterizedTest
    @CsvSource({
        "receivedOn, 2022-01-01, case_list_received",
        "-receivedOn, 2022-01-01, case_list_received",
        "dueOn, 2024-02-01, case_list_due",
        "dueOn, infinity, case_list_due",
        "-dueOn, 2024-02-01, case_list_due_last",
        "-dueOn, -infinity, case_list_due_last",
        "caseNumber, RC-2024-5000, case_list_number",
        "-caseNumber, RC-2024-5000, case_list_number"
    })
    void each_sort_runs_along_its_index(String sort, String value, String index) {
        fill();
        var order = CaseSort.of(sort);
        var cursor = new CaseCursor(order, value, new CaseId(UUID.randomUUID()));

        assertThat(plan(CaseFilter.ALL, order, cursor))
                .contains("using " + index + " ")
                .contains("Index Cond: (ROW(")
                .doesNotContain("Sort");
    }

    @Test
    void what_lists_are_asked_for_most_has_an_index() {
        fill();
        var sort = CaseSort.OLDEST_FIRST;

        assertThat(plan(filter(Status.RECEIVED, null, null, null, null), sort, null))
                .contains("case_list_status");
        assertThat(plan(filter(null, "handler-7", null, null, null), sort, null))
                .contains("case_list_assignee");
        assertThat(plan(filter(null, null, new PersonId(UUID.randomUUID()), null, null), sort, null))
                .contains("case_list_person");
        assertThat(plan(filter(null, null, null, "9996", null), sort, null)).contains("case_list_search");
        assertThat(plan(filter(null, null, null, null, Instant.parse("2024-03-01T00:00:00Z")), sort, null))
                .contains("case_list_ever")
                .doesNotContain("Sort");
    }

    private void fill() {
        database.sql(MANY).update();
        database.sql("analyze case_list").update();
    }

    private String plan(CaseFilter filter, CaseSort sort, @Nullable CaseCursor cursor) {
        var query = new CaseListQuery(filter, sort, 51, cursor);
        var lines = database.sql("explain " + query.sql())
                .params(query.parameters())
                .query(String.class)
                .list();
        return String.join("\n", lines);
    }

    private static CaseFilter filter(
            @Nullable Status status,
            @Nullable String assignee,
            @Nullable PersonId person,
            @Nullable String q,
            @Nullable Instant asOf) {
        return new CaseFilter(null, status, null, assignee, person, null, null, null, q, asOf);
    }
}

package org.caretrail.projections.caselist;

import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.projections.support.Column;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes rows of the case list, as many as there are with one statement. */
final class CaseListTable {

    private static final String WRITE = """
            insert into case_list (case_id, version, recorded_from, recorded_until, type, case_number, scheme, status,
                                   assignee, person_id, country, received_on, due_on, search)
            select case_id, version, recorded_from, recorded_until, type, case_number, scheme, status,
                   assignee, person_id, country, received_on, due_on, array_to_tsvector(string_to_array(words, ' '))
            from unnest(
                cast(:caseId as uuid[]), cast(:version as bigint[]), cast(:recordedFrom as timestamptz[]),
                cast(:recordedUntil as timestamptz[]), cast(:type as text[]), cast(:caseNumber as text[]),
                cast(:scheme as text[]), cast(:status as text[]), cast(:assignee as text[]),
                cast(:personId as uuid[]), cast(:country as text[]), cast(:receivedOn as date[]),
                cast(:dueOn as date[]), cast(:words as text[]))
              as v (case_id, version, recorded_from, recorded_until, type, case_number, scheme, status,
                    assignee, person_id, country, received_on, due_on, words)
            on conflict (case_id, version) do update set
                recorded_from = excluded.recorded_from,
                recorded_until = least(excluded.recorded_until, case_list.recorded_until),
                type = excluded.type, case_number = excluded.case_number, scheme = excluded.scheme,
                status = excluded.status, assignee = excluded.assignee, person_id = excluded.person_id,
                country = excluded.country, received_on = excluded.received_on, due_on = excluded.due_on,
                search = excluded.search
            """;

    private static final String END = """
            update case_list set recorded_until = v.until
            from unnest(cast(:caseId as uuid[]), cast(:version as bigint[]), cast(:until as timestamptz[]))
              as v (case_id, version, until)
            where case_list.case_id = v.case_id and case_list.version = v.version
            """;

    private static final String FIND = """
            update case_list set search = array_to_tsvector(string_to_array(:words, ' ')) where case_id = :caseId
            """;

    private final JdbcClient database;

    CaseListTable(DataSource database) {
        this.database = JdbcClient.create(database);
    }

    /** A row under the same case and version is replaced; one that has ended stays ended. */
    void write(List<CaseListRow> rows) {
        database.sql(WRITE)
                .param("caseId", Column.of(rows, CaseListRow::caseId))
                .param("version", Column.of(rows, CaseListRow::version))
                .param("recordedFrom", Column.of(rows, CaseListRow::recordedFrom))
                .param("recordedUntil", Column.of(rows, r -> Objects.requireNonNullElse(r.recordedUntil(), "infinity")))
                .param("type", Column.of(rows, CaseListRow::type))
                .param("caseNumber", Column.of(rows, CaseListRow::caseNumber))
                .param("scheme", Column.of(rows, CaseListRow::scheme))
                .param("status", Column.of(rows, CaseListRow::status))
                .param("assignee", Column.of(rows, CaseListRow::assignee))
                .param("personId", Column.of(rows, CaseListRow::personId))
                .param("country", Column.of(rows, CaseListRow::country))
                .param("receivedOn", Column.of(rows, CaseListRow::receivedOn))
                .param("dueOn", Column.of(rows, CaseListRow::dueOn))
                .param("words", Column.of(rows, CaseListRow::search))
                .update();
    }

    /** Every version of a case, past ones too, is found by these words and no others. */
    void findOnlyBy(String words, CaseId id) {
        database.sql(FIND).param("words", words).param("caseId", id.value()).update();
    }

    /** These versions no longer stand. */
    void end(List<Ended> versions) {
        if (versions.isEmpty()) {
            return;
        }
        database.sql(END)
                .param("caseId", Column.of(versions, Ended::caseId))
                .param("version", Column.of(versions, Ended::version))
                .param("until", Column.of(versions, Ended::until))
                .update();
    }
}

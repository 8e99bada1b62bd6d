package org.caretrail.app.readmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventBus;
import org.caretrail.app.RunningService;
import org.caretrail.app.events.StoredCase;
import org.caretrail.domain.event.CourseEvent.CaseAssigned;
import org.caretrail.domain.shared.PersonId;
import org.caretrail.projections.links.CaseLink;
import org.caretrail.projections.links.CaseLink.Why;
import org.caretrail.projections.links.CaseLinks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list and the links can be dropped and rebuilt at any time, and are then what they were. */
class RebuildTest extends RunningService {

    private static final int MORE_THAN_THE_POOL_HAS = 30;
    private static final LocalDate DAY = LocalDate.parse("2024-03-11");

    private final PersonId person = new PersonId(UUID.randomUUID());

    @Autowired
    private CaseLinks links;

    @Autowired
    private JdbcClient database;

    private final StoredCase notification;
    private final StoredCase claim;

    RebuildTest(@Autowired EventBus events) {
        this.notification = new StoredCase(events);
        this.claim = new StoredCase(events);
    }

    @BeforeEach
    void a_claim_that_uses_another_case() {
        notification.submitted(person, DAY, "RC-2024-000100");
        claim.submitted(person, DAY, "RC-2024-000101", "Marie Hansen", notification.id);
        for (int i = 0; i < 5; i++) {
            var assignee = "handler-" + i;
            claim.then(id -> new CaseAssigned(id, DAY, assignee));
        }
        var newest = claim.id + ",6,";
        await().until(() -> rows("case_list").stream().anyMatch(row -> row.contains(newest)));
        await().until(() -> !links.of(claim.id).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "truncate case_list, case_link",
                "update case_list set status = 'CLOSED', assignee = 'nobody', recorded_until = 'infinity'"
            })
    void dropped_or_written_over_it_gives_the_same_rows(String damage) {
        var list = rows("case_list");
        var links = rows("case_link");

        database.sql(damage).update();
        rebuild("case-list");
        rebuild("case-links");

        assertThat(rows("case_list")).isEqualTo(list).isNotEmpty();
        assertThat(rows("case_link")).isEqualTo(links).isNotEmpty();
    }

    @Test
    void the_new_tables_are_like_the_old_ones_down_to_the_names_and_nothing_is_left_over() {
        var shape = shape();

        rebuild("case-list");

        assertThat(shape()).isEqualTo(shape).hasSizeGreaterThan(20);
        assertThat(database.sql("select tablename from pg_tables where schemaname = 'rebuild'")
                        .query(String.class)
                        .list())
                .isEmpty();
        assertThat(database.sql("show search_path").query(String.class).single())
                .doesNotContain("rebuild");
    }

    @Test
    void what_is_recorded_after_a_rebuild_is_followed_as_before() {
        rebuild("case-list");
        claim.then(id -> new CaseAssigned(id, DAY, "handler-after"));

        await().until(() -> rows("case_list").stream().anyMatch(row -> row.contains("handler-after")));
    }

    @Test
    void the_versions_of_a_case_follow_each_other_without_a_hole() {
        var holes = database.sql("""
                select count(*) from case_list this join case_list next
                  on next.case_id = this.case_id and next.version = this.version + 1
                where this.recorded_until <> next.recorded_from
                """).query(Long.class).single();
        var open = database.sql("""
                select count(*) from (
                  select case_id from case_list where recorded_until = 'infinity' group by case_id having count(*) <> 1
                ) as several
                """).query(Long.class).single();

        assertThat(holes).isZero();
        assertThat(open).isZero();
    }

    @Test
    void a_link_is_seen_from_both_of_its_ends() {
        assertThat(links.of(claim.id)).containsExactly(new CaseLink(notification.id, Why.USES));
        assertThat(links.of(notification.id)).containsExactly(new CaseLink(claim.id, Why.USED_BY));
        assertThat(links.of(List.of(claim.id), StoredCase.BEGUN.minusSeconds(1)))
                .isEmpty();
    }

    @Test
    void reading_gives_its_connection_back() {
        await().until(() -> !links.of(claim.id).isEmpty());

        assertThat(Stream.generate(() -> links.of(claim.id)).limit(MORE_THAN_THE_POOL_HAS))
                .allMatch(List.of(new CaseLink(notification.id, Why.USES))::equals);
    }

    private void rebuild(String readModel) {
        var begun = post("admin", "/api/v1/operations/rebuilds", Map.of("readModel", readModel));
        assertThat(begun.status()).isEqualTo(202);
        await().untilAsserted(
                        () -> assertThat(get("admin", begun.header("Location")).text("/state"))
                                .isEqualTo("SWITCHED"));
    }

    /** Columns, indexes and constraints, each with its name. */
    private List<String> shape() {
        return database.sql("""
                        select attname || ' ' || format_type(atttypid, atttypmod) || attnotnull
                               || coalesce(col_description(attrelid, attnum), '') from pg_attribute
                        where attrelid = 'case_list'::regclass and attnum > 0
                        union all
                        select indexdef from pg_indexes where tablename = 'case_list'
                        union all
                        select conname || pg_get_constraintdef(oid) from pg_constraint
                        where conrelid = 'case_list'::regclass
                        order by 1""").query((row, _) -> row.getString(1)).list();
    }

    private List<String> rows(String table) {
        return database.sql("select cast(t as text) from " + table + " t order by 1")
                .query((row, _) -> row.getString(1))
                .list();
    }
}

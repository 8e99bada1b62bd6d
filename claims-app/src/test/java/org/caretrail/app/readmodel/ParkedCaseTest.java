package org.caretrail.app.readmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.EventBus;
import org.caretrail.app.RunningService;
import org.caretrail.app.events.StoredCase;
import org.caretrail.domain.event.CourseEvent.CaseAssigned;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.PersonId;
import org.caretrail.projections.desk.DeadLetterDesk;
import org.caretrail.projections.desk.ParkedEvent;
import org.caretrail.projections.rebuild.RebuildWorker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** One case whose rows cannot be written waits by itself: PostgreSQL refuses them here, through a trigger. */
class ParkedCaseTest extends RunningService {

    private static final LocalDate DAY = LocalDate.parse("2024-03-11");
    private static final String NO_FAULT_OF_THE_CASE = "40001";
    private static final String CANNOT_BE_WRITTEN = "22003";

    private final PersonId person = new PersonId(UUID.randomUUID());

    @Autowired
    private DeadLetterDesk desk;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    @Autowired
    private RebuildWorker worker;

    private final StoredCase ill;
    private final StoredCase before;
    private final StoredCase after;

    ParkedCaseTest(@Autowired EventBus events) {
        this.ill = new StoredCase(events);
        this.before = new StoredCase(events);
        this.after = new StoredCase(events);
    }

    @AfterEach
    void nothing_stays() {
        well();
        worker.stop();
        worker.start();
        transaction.executeWithoutResult(_ -> desk.retry("case-list", ill.id.toString()));
    }

    @Test
    void only_the_case_that_fails_is_parked_and_drains_in_order_once_the_cause_is_gone() {
        illIn("public", CANNOT_BE_WRITTEN);
        inOneBatch();

        await().untilAsserted(() -> {
            assertThat(versions(before.id)).containsExactly(1L);
            assertThat(versions(after.id)).containsExactly(1L, 2L);
            assertThat(parked()).extracting(ParkedEvent::sequence).containsExactly(0L, 1L);
        });
        assertThat(versions(ill.id)).isEmpty();
        assertThat(desk.events("case-links", ill.id.toString())).isEmpty();
        assertThat(parked().getFirst().causeMessage())
                .contains("SQLSTATE 22003")
                .doesNotContain("Hansen");
        assertThat(parked().getLast().causeType()).isNull();

        ill.then(id -> new CaseAssigned(id, DAY, "handler-3"));
        await().untilAsserted(() -> assertThat(parked()).hasSize(3));
        assertThat(retried()).containsEntry("handled", 0).containsEntry("waiting", 3);

        well();

        assertThat(retried()).containsEntry("handled", 3).containsEntry("waiting", 0);
        assertThat(parked()).isEmpty();
        var drained = rows(ill.id);
        assertThat(versions(ill.id)).containsExactly(1L, 2L, 3L);
        rebuild();
        assertThat(rows(ill.id)).isEqualTo(drained);
    }

    @Test
    void one_event_is_tried_by_itself_and_never_before_its_turn() {
        illIn("public", CANNOT_BE_WRITTEN);
        inOneBatch();
        await().untilAsserted(() -> assertThat(parked()).hasSize(2));
        var line = parked();
        well();
        var retry = "/api/v1/operations/dead-letters/case-list/" + ill.id + "/retry";

        var early = Map.of("eventId", line.getLast().eventId());
        assertThat(post("admin", retry, early).status()).isEqualTo(409);
        var one = post("admin", retry, Map.of("eventId", line.getFirst().eventId()))
                .body();
        assertThat(one.at("/handled").asInt()).isEqualTo(1);
        assertThat(one.at("/waiting").asInt()).isEqualTo(1);
        assertThat(versions(ill.id)).containsExactly(1L);

        assertThat(post("admin", retry, early).body().at("/waiting").asInt()).isZero();
        assertThat(versions(ill.id)).containsExactly(1L, 2L);
    }

    @Test
    void a_failure_that_passes_parks_nothing() {
        illIn("public", NO_FAULT_OF_THE_CASE);
        inOneBatch();
        await().until(() -> reader("case-list").at("/failing").asBoolean());

        assertThat(parked()).isEmpty();
        well();

        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(versions(ill.id)).containsExactly(1L, 2L));
        assertThat(parked()).isEmpty();
    }

    @Test
    void a_case_that_a_rebuild_can_write_is_parked_no_more() {
        illIn("public", CANNOT_BE_WRITTEN);
        inOneBatch();
        await().untilAsserted(() -> assertThat(parked()).hasSize(2));

        rebuild();

        assertThat(parked()).isEmpty();
        assertThat(versions(ill.id)).containsExactly(1L, 2L);
        ill.then(id -> new CaseAssigned(id, DAY, "handler-3"));
        await().untilAsserted(() -> assertThat(versions(ill.id)).containsExactly(1L, 2L, 3L));
    }

    @Test
    void a_case_that_fails_in_the_rebuild_is_parked_with_all_its_events_when_the_new_rows_go_live() {
        inOneBatch();
        await().untilAsserted(() -> assertThat(versions(ill.id)).containsExactly(1L, 2L));
        worker.stop();
        var begun = begin();
        illIn("rebuild", CANNOT_BE_WRITTEN);
        worker.start();
        switched(begun);

        assertThat(versions(ill.id)).isEmpty();
        assertThat(parked()).extracting(ParkedEvent::sequence).containsExactly(0L, 1L);
        ill.then(id -> new CaseAssigned(id, DAY, "handler-3"));
        await().untilAsserted(() -> assertThat(parked()).hasSize(3));

        well();

        assertThat(retried()).containsEntry("handled", 3).containsEntry("waiting", 0);
        assertThat(versions(ill.id)).containsExactly(1L, 2L, 3L);
    }

    private void inOneBatch() {
        transaction.executeWithoutResult(_ -> {
            before.submitted(person, DAY, "RC-2024-000201");
            ill.submitted(person, DAY, "RC-2024-000202");
            after.submitted(person, DAY, "RC-2024-000203");
            ill.then(id -> new CaseAssigned(id, DAY, "handler-2"));
            after.then(id -> new CaseAssigned(id, DAY, "handler-2"));
        });
    }

    private void illIn(String schema, String state) {
        database.sql("""
                create function rows_refused() returns trigger language plpgsql as $$
                begin raise exception 'of Marie Hansen' using errcode = '%s'; end $$""".formatted(state)).update();
        database.sql("""
                create trigger rows_refused before insert or update on %s.case_list for each row
                when (new.case_id = '%s') execute function rows_refused()""".formatted(schema, ill.id)).update();
    }

    private void well() {
        database.sql("drop function if exists rows_refused cascade").update();
    }

    private List<ParkedEvent> parked() {
        return desk.events("case-list", ill.id.toString());
    }

    private Map<String, Object> retried() {
        var answer = post("admin", "/api/v1/operations/dead-letters/case-list/" + ill.id + "/retry", "");
        assertThat(answer.status()).isEqualTo(200);
        return Map.of(
                "handled", answer.body().at("/handled").asInt(),
                "waiting", answer.body().at("/waiting").asInt());
    }

    private JsonNode reader(String name) {
        return get("admin", "/api/v1/operations/readers")
                .body()
                .at("/items")
                .valueStream()
                .filter(reader -> reader.at("/name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void rebuild() {
        switched(begin());
    }

    private String begin() {
        return post("admin", "/api/v1/operations/rebuilds", Map.of("readModel", "case-list"))
                .header("Location");
    }

    private void switched(String rebuild) {
        await().untilAsserted(
                        () -> assertThat(get("admin", rebuild).text("/state")).isEqualTo("SWITCHED"));
    }

    private List<Long> versions(CaseId id) {
        return database.sql("select version from case_list where case_id = cast(? as uuid) order by version")
                .param(id.toString())
                .query((row, _) -> row.getLong(1))
                .list();
    }

    private List<String> rows(CaseId id) {
        return database.sql("select cast(t as text) from case_list t where case_id = cast(? as uuid) order by 1")
                .param(id.toString())
                .query((row, _) -> row.getString(1))
                .list();
    }
}

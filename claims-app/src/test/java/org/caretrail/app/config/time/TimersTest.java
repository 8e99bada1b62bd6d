package org.caretrail.app.config.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.saga.SagaScopeDescriptor;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.OpenCase;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.casefile.CaseTimer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What PostgreSQL keeps of a timer, and what becomes of it when something fails. */
class TimersTest extends CaseTest {

    /** No process has it: a timer set for it is there to be looked at only. */
    private static final SagaScopeDescriptor NOBODY = new SagaScopeDescriptor("Nobody", "nobody");

    @Autowired
    private DeadlineManager deadlines;

    @Autowired
    private TransactionManager transactions;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    private final String somebody = UUID.randomUUID().toString();

    @AfterEach
    void nothingRingsLater() {
        database.sql("delete from timer where convert_from(task_data, 'UTF8') like ?")
                .param("%" + somebody + "%")
                .update();
    }

    @Test
    void a_timer_is_set_with_the_step_that_sets_it() {
        step(() -> {});

        assertThat(timersOf(somebody)).hasSize(1);
    }

    @Test
    void a_step_that_is_rolled_back_leaves_no_timer() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> step(() -> {
                    assertThat(timersOf(somebody)).hasSize(1);
                    throw new IllegalStateException("after all");
                }));

        assertThat(timersOf(somebody)).isEmpty();
    }

    @Test
    void what_is_kept_of_a_timer_stays_readable() {
        var kase = forwarded();
        var saga = sagaOf(kase);

        assertThat(timersOf(kase.id()))
                .singleElement()
                .asString()
                .startsWith(TimerJsonTest.KEPT.formatted(saga, kase.id()));
    }

    @Test
    void a_timer_that_fails_is_seen_and_tried_again() {
        var saga = sagaOf(forwarded());
        var begun = clock.instant();
        deadlines.schedule(begun, CaseTimer.DEEMED_GRANT, somebody, scope(saga));

        await().untilAsserted(() -> assertThat(elements(
                        get("admin", "/api/v1/operations/timers").body().at("/items")))
                .anySatisfy(timer -> {
                    assertThat(timer.at("/caseId").asString()).isEqualTo(somebody);
                    assertThat(timer.at("/failures").asInt()).isEqualTo(1);
                    assertThat(Instant.parse(timer.at("/lastFailure").asString()))
                            .isAfterOrEqualTo(begun);
                    assertThat(Instant.parse(timer.at("/dueAt").asString()))
                            .isAfterOrEqualTo(begun.plus(RingingTimer.restAfter(1)));
                }));
    }

    @Test
    void a_timer_that_fails_says_why_and_rings_at_once_when_asked_to() {
        deadlines.schedule(clock.instant(), CaseTimer.DEEMED_GRANT, somebody, scope(sagaOf(forwarded())));
        await().untilAsserted(() -> assertThat(failing()).hasSize(1));
        assertThat(failing().getFirst().at("/cause").asString()).isNotBlank();

        var rung = post("admin", "/api/v1/operations/timers/" + somebody + "/retry", "");

        assertThat(rung.status()).isEqualTo(202);
        assertThat(rung.text("/items/0/caseId")).isEqualTo(somebody);
        await().untilAsserted(() ->
                assertThat(failing().getFirst().at("/failures").asInt()).isEqualTo(2));
        assertThat(post("admin", "/api/v1/operations/timers/" + UUID.randomUUID() + "/retry", "")
                        .status())
                .isEqualTo(404);
        assertThat(post("admin", "/api/v1/operations/timers/retry", "").status())
                .isEqualTo(202);
    }

    private List<JsonNode> failing() {
        return elements(get("admin", "/api/v1/operations/timers").body().at("/items")).stream()
                .filter(timer -> timer.at("/caseId").asString().equals(somebody))
                .filter(timer -> timer.at("/failures").asInt() > 0)
                .toList();
    }

    @Test
    void EU_26_2_a_timer_that_rings_too_early_grants_nothing_and_rings_again_when_the_term_is_over() {
        var kase = forwarded();
        var due = dueTimes(kase).getFirst();
        deadlines.schedule(clock.instant(), CaseTimer.DEEMED_GRANT, kase.id(), scope(sagaOf(kase)));

        await().untilAsserted(() -> assertThat(dueTimes(kase)).containsExactly(due));
        assertThat(kase.history()).doesNotContain("AuthorisationDeemedGranted");
    }

    @Test
    void a_timer_whose_process_has_ended_rings_in_vain_and_is_gone() {
        deadlines.schedule(clock.instant(), CaseTimer.DEEMED_GRANT, somebody, scope("ended"));

        await().untilAsserted(() -> assertThat(timersOf(somebody)).isEmpty());
    }

    @Test
    void rests_grow_and_stay_bearable() {
        assertThat(RingingTimer.restAfter(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(RingingTimer.restAfter(2)).isEqualTo(Duration.ofMinutes(2));
        assertThat(RingingTimer.restAfter(6)).isEqualTo(Duration.ofMinutes(32));
        assertThat(RingingTimer.restAfter(7)).isEqualTo(Duration.ofHours(1));
        assertThat(RingingTimer.restAfter(1000)).isEqualTo(Duration.ofHours(1));
    }

    private void step(Runnable rest) {
        var step = DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("a step"));
        step.attachTransaction(transactions);
        step.execute(() -> {
            deadlines.schedule(clock.instant().plus(Duration.ofDays(1)), "test", somebody, NOBODY);
            step.onPrepareCommit(_ -> rest.run());
        });
    }

    private OpenCase forwarded() {
        var today = LocalDate.ofInstant(clock.instant(), Scheme.NL_ZVW.zone());
        var kase = open(Application.authorisation().receivedOn(today.toString()).with("/through", "RESIDENCE_FUND"));
        await().untilAsserted(() -> assertThat(timersOf(kase.id())).hasSize(1));
        return kase;
    }

    private String sagaOf(OpenCase kase) {
        return database.sql("select saga_id from saga_association where association_value = ?")
                .param(kase.id())
                .query(String.class)
                .single();
    }

    private static SagaScopeDescriptor scope(String saga) {
        return new SagaScopeDescriptor("DeemedGrantProcess", saga);
    }

    private List<@Nullable String> timersOf(String caseId) {
        return database.sql(
                        "select convert_from(task_data, 'UTF8') from timer where convert_from(task_data, 'UTF8') like ?")
                .param("%" + caseId + "%")
                .query(String.class)
                .list();
    }

    private List<Instant> dueTimes(OpenCase kase) {
        return database.sql("select execution_time from timer where convert_from(task_data, 'UTF8') like ?")
                .param("%" + kase.id() + "%")
                .query((row, _) -> row.getTimestamp(1).toInstant())
                .list();
    }
}

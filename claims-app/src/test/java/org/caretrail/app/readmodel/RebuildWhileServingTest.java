package org.caretrail.app.readmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.EventBus;
import org.caretrail.app.Reply;
import org.caretrail.app.RunningService;
import org.caretrail.app.events.StoredCase;
import org.caretrail.domain.decision.LegalClock;
import org.caretrail.domain.dossier.Completeness;
import org.caretrail.domain.event.CourseEvent.CaseAssigned;
import org.caretrail.domain.event.DossierEvent.DossierCompleted;
import org.caretrail.domain.shared.PersonId;
import org.caretrail.projections.caselist.CaseFilter;
import org.caretrail.projections.caselist.CaseList;
import org.caretrail.projections.caselist.CaseSort;
import org.caretrail.projections.reading.ReaderPlaces;
import org.caretrail.projections.rebuild.RebuildWorker;
import org.caretrail.projections.rebuild.Rebuilding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** A rebuild while others write and ask, cut off in the middle, or taken on by two instances: the rows are the same. */
class RebuildWhileServingTest extends RunningService {

    private static final LocalDate DAY = LocalDate.parse("2024-03-11");
    private static final int WRITERS = 4;
    private static final int CASES_PER_WRITER = 25;
    private static final int A_FEW = 7;

    private final ExecutorService others = Executors.newCachedThreadPool();
    private final PersonId person = new PersonId(UUID.randomUUID());

    @Autowired
    private EventBus events;

    @Autowired
    private CaseList list;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ReaderPlaces places;

    @Autowired
    private Rebuilding rebuilding;

    @Autowired
    private RebuildWorker worker;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void a_few_cases() {
        lived(new Random(1), 10);
        followed();
    }

    @AfterEach
    void nobody_goes_on() {
        others.shutdownNow();
        database.sql("drop view if exists case_list_seen").update();
        if (!worker.isRunning()) {
            worker.start();
        }
    }

    @Test
    void four_write_and_two_ask_meanwhile_and_nobody_notices() throws Exception {
        var done = new AtomicBoolean();
        var asking =
                IntStream.range(0, 2).mapToObj(_ -> others.submit(asked(done))).toList();
        var writing = IntStream.range(0, WRITERS)
                .mapToObj(n -> others.submit(() -> lived(new Random(n), CASES_PER_WRITER)))
                .toList();
        int rebuilds = 0;
        do {
            switched(begin());
            rebuilds++;
        } while (!writing.stream().allMatch(Future::isDone));
        for (var writer : writing) {
            writer.get();
        }
        done.set(true);
        for (var asker : asking) {
            assertThat(asker.get()).isPositive();
        }

        followed();
        var underFire = rows();
        assertThat(rebuilds).isPositive();
        assertThat(database.sql("select count(distinct case_id) from case_list where person_id = cast(? as uuid)")
                        .param(person.toString())
                        .query(Long.class)
                        .single())
                .isEqualTo(10 + WRITERS * CASES_PER_WRITER);
        switched(begin());
        assertThat(rows()).isEqualTo(underFire);
    }

    @Test
    void an_event_that_is_committed_after_the_switch_though_it_began_before_is_followed_all_the_same() {
        var slow = new StoredCase(events);
        var fast = new StoredCase(events);
        var apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        new TransactionTemplate(transactions).executeWithoutResult(_ -> {
            slow.submitted(person, DAY, "RC-2024-000998");
            apart.executeWithoutResult(_ -> fast.submitted(person, DAY, "RC-2024-000999"));
            switched(begin());
            assertThat(rows()).anyMatch(row -> row.contains(fast.id.toString()));
        });

        await().untilAsserted(() -> assertThat(rows()).anyMatch(row -> row.contains(slow.id.toString())));
    }

    @Test
    void cut_off_in_the_middle_it_shows_how_far_it_came_and_goes_on_from_there() {
        var rows = rows();
        worker.stop();
        var rebuild = begin();
        assertThat(rebuilding.step(A_FEW)).isTrue();
        assertThat(rebuilding.step(A_FEW)).isTrue();

        var progress = get("admin", rebuild).body();
        assertThat(progress.at("/state").asString()).isEqualTo("RUNNING");
        assertThat(progress.at("/events").asLong()).isEqualTo(2 * A_FEW);
        assertThat(progress.at("/position").asLong())
                .isPositive()
                .isLessThan(progress.at("/head").asLong());
        assertThat(rows()).isEqualTo(rows);
        assertThat(begun().status()).isEqualTo(409);

        worker.start();
        switched(rebuild);
        assertThat(get("admin", rebuild).body().at("/events").asLong()).isEqualTo(countOfEvents());
        assertThat(rows()).isEqualTo(rows);
        assertThat(tablesBeside()).isEmpty();
    }

    @Test
    void after_a_migration_it_begins_anew() {
        worker.stop();
        var rebuild = begin();
        rebuilding.step(A_FEW);
        database.sql("update read_model_rebuild set schema_rank = 0 where state = 'RUNNING'")
                .update();
        rebuilding.step(A_FEW);

        assertThat(get("admin", rebuild).body().at("/events").asLong()).isZero();
        worker.start();
        switched(rebuild);
        assertThat(get("admin", rebuild).body().at("/events").asLong()).isEqualTo(countOfEvents());
    }

    @Test
    void two_instances_read_each_event_once() throws Exception {
        var rows = rows();
        worker.stop();
        var rebuild = begin();
        Callable<Integer> instance = () -> {
            int steps = 0;
            while (get("admin", rebuild).text("/state").equals("RUNNING")) {
                steps += rebuilding.step(A_FEW) ? 1 : 0;
            }
            return steps;
        };
        for (var steps : others.invokeAll(List.of(instance, instance))) {
            steps.get();
        }

        assertThat(get("admin", rebuild).body().at("/events").asLong()).isEqualTo(countOfEvents());
        assertThat(rows()).isEqualTo(rows);
    }

    @Test
    void without_its_tables_it_begins_anew_and_never_writes_the_live_ones() {
        var rows = rows();
        worker.stop();
        var rebuild = begin();
        rebuilding.step(A_FEW);
        database.sql("drop table rebuild.case_list").update();
        rebuilding.step(A_FEW);

        assertThat(get("admin", rebuild).body().at("/events").asLong()).isZero();
        worker.start();
        switched(rebuild);
        assertThat(rows()).isEqualTo(rows);
    }

    @Test
    void one_that_cannot_go_live_is_given_up_and_the_live_rows_stay() {
        var rows = rows();
        worker.stop();
        var rebuild = begin();
        database.sql("create view case_list_seen as select case_id from case_list")
                .update();
        for (int i = 0; i < 100 && get("admin", rebuild).text("/state").equals("RUNNING"); i++) {
            rebuilding.step(1000);
        }

        assertThat(get("admin", rebuild).text("/state")).isEqualTo("FAILED");
        assertThat(get("admin", rebuild).text("/failure")).contains("SQLSTATE 2BP01");
        assertThat(tablesBeside()).isEmpty();
        assertThat(rows()).isEqualTo(rows);
    }

    private Callable<Integer> asked(AtomicBoolean done) {
        return () -> {
            var all = new CaseFilter(null, null, null, null, person, null, null, null, null, null);
            int pages = 0;
            while (!done.get()) {
                assertThat(list.page(all, CaseSort.of("receivedOn"), 10, null).entries())
                        .hasSize(10);
                pages++;
            }
            return pages;
        };
    }

    private void lived(Random random, int cases) {
        var open = new ArrayList<StoredCase>();
        for (int i = 0; i < cases; i++) {
            open.add(new StoredCase(events)
                    .submitted(person, DAY.plusDays(random.nextInt(90)), "RC-2024-%06d".formatted(i)));
            var any = open.get(random.nextInt(open.size()));
            var day = DAY.plusDays(random.nextInt(300));
            if (random.nextBoolean()) {
                any.then(id -> new CaseAssigned(id, day, "handler-" + random.nextInt(5)));
            } else {
                var term = new LegalClock("NO-CLOCK-5", "2023-10-02", day, day.plusWeeks(12));
                any.then(id -> new DossierCompleted(id, day, Completeness.NOTHING_NEEDED, term));
            }
        }
    }

    private Reply begun() {
        return post("admin", "/api/v1/operations/rebuilds", Map.of("readModel", "case-list"));
    }

    private String begin() {
        return begun().header("Location");
    }

    private void switched(String rebuild) {
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(
                        () -> assertThat(get("admin", rebuild).text("/state")).isEqualTo("SWITCHED"));
    }

    private void followed() {
        await().atMost(Duration.ofMinutes(1)).until(() -> place() >= places.head());
    }

    private long place() {
        var place = places.all().get("case-list");
        return place == null ? -1 : place.index();
    }

    private long countOfEvents() {
        return database.sql("select count(*) from domain_event")
                .query(Long.class)
                .single();
    }

    private List<String> tablesBeside() {
        return database.sql("select tablename from pg_tables where schemaname = 'rebuild'")
                .query((row, _) -> row.getString(1))
                .list();
    }

    private List<String> rows() {
        return database.sql("select cast(t as text) from case_list t order by 1")
                .query((row, _) -> row.getString(1))
                .list();
    }
}

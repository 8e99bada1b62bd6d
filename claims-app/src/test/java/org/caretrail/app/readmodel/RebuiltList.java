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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.eventhandling.EventBus;
import org.caretrail.app.Reply;
import org.caretrail.app.RunningService;
import org.caretrail.app.events.StoredCase;
import org.caretrail.domain.decision.LegalClock;
import org.caretrail.domain.dossier.Completeness;
import org.caretrail.domain.event.CourseEvent.CaseAssigned;
import org.caretrail.domain.event.DossierEvent.DossierCompleted;
import org.caretrail.domain.shared.PersonId;
import org.caretrail.projections.reading.ReaderPlaces;
import org.caretrail.projections.rebuild.RebuildWorker;
import org.caretrail.projections.rebuild.Rebuilding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A case list of a few cases that is rebuilt under hard conditions, and what tests ask of it. */
abstract class RebuiltList extends RunningService {

    static final LocalDate DAY = LocalDate.parse("2024-03-11");

    final ExecutorService others = Executors.newCachedThreadPool();
    final PersonId person = new PersonId(UUID.randomUUID());

    @Autowired
    EventBus events;

    @Autowired
    JdbcClient database;

    @Autowired
    Rebuilding rebuilding;

    @Autowired
    RebuildWorker worker;

    @Autowired
    private ReaderPlaces places;

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

    final void lived(Random random, int cases) {
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

    final Reply begun() {
        return post("admin", "/api/v1/operations/rebuilds", Map.of("readModel", "case-list"));
    }

    final String begin() {
        return begun().header("Location");
    }

    final void switched(String rebuild) {
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(
                        () -> assertThat(get("admin", rebuild).text("/state")).isEqualTo("SWITCHED"));
    }

    final void followed() {
        await().atMost(Duration.ofMinutes(1)).until(() -> place() >= places.head());
    }

    private long place() {
        var place = places.all().get("case-list");
        return place == null ? -1 : place.index();
    }

    final long countOfEvents() {
        return database.sql("select count(*) from domain_event")
                .query(Long.class)
                .single();
    }

    final List<String> tablesBeside() {
        return database.sql("select tablename from pg_tables where schemaname = 'rebuild'")
                .query((row, _) -> row.getString(1))
                .list();
    }

    final List<String> rows() {
        return database.sql("select cast(t as text) from case_list t order by 1")
                .query((row, _) -> row.getString(1))
                .list();
    }
}

package org.caretrail.app.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.caretrail.app.rounds.Rounds;
import org.caretrail.app.store.LawInForce;
import org.caretrail.app.store.RoundFinding;
import org.caretrail.app.store.RoundReports;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.OpenCase;
import org.caretrail.domain.application.Scheme;
import org.caretrail.projections.support.CaseStreams;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The timers of what the service does by itself, whatever was lost of them and whatever happened to the case. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ErrandTimersTest extends CaseTest {

    private static final int LATEST = 100;

    @Autowired
    private JdbcClient database;

    @Autowired
    private CaseStreams streams;

    @Autowired
    private LawInForce law;

    @Autowired
    private Rounds rounds;

    @Autowired
    private RoundReports reports;

    @Autowired
    private Clock clock;

    private ChosenErrands errands;

    @BeforeAll
    void an_institution_chooses() {
        errands = new ChosenErrands(this, database, streams, law);
        rounds.go();
    }

    @AfterAll
    void and_takes_it_back() {
        errands.takenBack();
    }

    @Test
    void timers_of_errands_that_were_lost_are_set_again_and_those_for_nothing_are_removed() {
        var today = LocalDate.ofInstant(clock.instant(), Scheme.NO_HELFO.zone());
        var kase = open(Application.notification().receivedOn("2018-03-05"));
        kase.done(
                "handler",
                "/document-requests",
                Map.of(
                        "kinds",
                        List.of("TREATMENT_OFFER"),
                        "dueOn",
                        today.plusDays(21).toString()));
        await().untilAsserted(() -> assertThat(kase.letters()).containsExactly("DOCUMENT_REQUEST"));
        await().untilAsserted(() -> assertThat(errands.set(kase).keySet())
                .singleElement()
                .asString()
                .startsWith("remind/"));
        var before = errands.set(kase);
        database.sql("delete from timer where task_instance = ?")
                .param(before.keySet().iterator().next())
                .update();

        await().untilAsserted(() -> {
            rounds.go();
            assertThat(errands.set(kase)).isEqualTo(before);
        });
        await().untilAsserted(
                        () -> assertThat(told()).extracting(RoundFinding::what).containsAll(before.keySet()));

        kase.documents("nb", "TREATMENT_OFFER");
        await().untilAsserted(() -> assertThat(errands.set(kase)).isEmpty());
    }

    @Test
    void after_any_history_the_timers_of_errands_are_those_that_follow_from_the_events_alone() {
        var random = new Random(20190304);
        var cases = new ArrayList<OpenCase>();
        for (int i = 0; i < 6; i++) {
            cases.add(lived(random));
        }
        for (var kase : cases) {
            await().untilAsserted(() -> assertThat(errands.set(kase)).isEqualTo(errands.wanted(kase)));
            await().untilAsserted(() ->
                    assertThat(errands.set(kase).keySet()).noneMatch(id -> id.startsWith("send-request/")));
        }
        var before = cases.stream().map(errands::set).toList();
        assertThat(before).anyMatch(timers -> !timers.isEmpty());

        database.sql("delete from timer where split_part(task_instance, '/', 2) = any(?)")
                .param(cases.stream().map(OpenCase::id).toArray(String[]::new))
                .update();
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            rounds.go();
            assertThat(cases.stream().map(errands::set).toList()).isEqualTo(before);
        });
    }

    /** What any of the latest rounds found: one that a loaded table has go may be there first. */
    private List<RoundFinding> told() {
        return reports.latest(LATEST).stream()
                .flatMap(report -> report.findings().stream())
                .toList();
    }

    /** Asked for things, rested and given things, in any order; unless it rests, asked for something at last. */
    private OpenCase lived(Random random) {
        var today = LocalDate.ofInstant(clock.instant(), Scheme.NO_HELFO.zone());
        var kase = open(Application.notification().receivedOn("2018-03-05"));
        var rests = false;
        for (int i = 0; i < 5; i++) {
            switch (random.nextInt(3)) {
                case 0 -> asked(kase, today.plusDays(10 + random.nextInt(20)));
                case 1 -> kase.documents("nb", random.nextBoolean() ? "TREATMENT_OFFER" : "SPECIALIST_OPINION");
                default -> {
                    kase.done("handler", rests ? "/resumption" : "/suspension", Map.of("reasons", "Waits."));
                    rests = !rests;
                }
            }
        }
        if (!rests) {
            asked(kase, today.plusDays(30));
        }
        return kase;
    }

    private static void asked(OpenCase kase, LocalDate dueOn) {
        var kinds = List.of("TREATMENT_OFFER", "ENTITLEMENT_LETTER");
        kase.done("handler", "/document-requests", Map.of("kinds", kinds, "dueOn", dueOn.toString()));
    }
}

package org.caretrail.app.web.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.caretrail.app.rounds.Rounds;
import org.caretrail.app.store.RoundFinding;
import org.caretrail.app.store.RoundReports;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.OpenCase;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.CaseTimer;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.projections.support.CaseStreams;
import org.caretrail.projections.support.Recorded;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The rounds over all cases: timers that were lost are set again, those that are for nothing removed. */
class RoundsTest extends CaseTest {

    private static final int LATEST = 100;
    private static final String ROUNDS = "/api/v1/operations/rounds";

    @Autowired
    private JdbcClient database;

    @Autowired
    private CaseStreams streams;

    @Autowired
    private Rounds rounds;

    @Autowired
    private RoundReports reports;

    @Autowired
    private Clock clock;

    /** Any histories of some cases. */
    @Test
    void timers_that_were_all_lost_are_set_again_as_their_processes_had_set_them() {
        var random = new Random(20270328);
        var cases = new ArrayList<OpenCase>();
        for (int i = 0; i < 12; i++) {
            cases.add(forwarded(random));
        }
        await().untilAsserted(() -> assertThat(set(cases)).isEqualTo(wanted(cases)));
        var before = set(cases);
        assertThat(before).isNotEmpty();

        before.keySet().forEach(this::lose);
        await().untilAsserted(() -> {
            rounds.go();
            assertThat(set(cases)).isEqualTo(before);
        });

        await().untilAsserted(() -> assertThat(told())
                .filteredOn(f -> f.kind() == RoundFinding.Kind.TIMER_SET)
                .extracting(RoundFinding::what)
                .containsAll(before.keySet()));
    }

    @Test
    void EU_26_2_a_lost_timer_is_set_again_and_the_process_still_knows_it() {
        var kase = forwarded(new Random(1), 0);
        await().untilAsserted(() -> assertThat(set(List.of(kase))).hasSize(1));
        lose(set(List.of(kase)).firstKey());

        await().untilAsserted(() -> {
            rounds.go();
            assertThat(set(List.of(kase))).hasSize(1);
        });

        kase.done("handler", "/withdrawal", Map.of("reasons", "By letter."));
        await().untilAsserted(() -> assertThat(set(List.of(kase))).isEmpty());
    }

    @Test
    void a_timer_that_is_for_nothing_is_removed_and_nothing_else() {
        var kase = forwarded(new Random(2), 0);
        await().untilAsserted(() -> assertThat(set(List.of(kase))).hasSize(1));
        var right = set(List.of(kase)).firstKey();
        var stale = CaseTimer.id(CaseTimer.DEEMED_GRANT, kase.id(), Instant.parse("2199-01-01T00:00:00Z"));
        database.sql("""
                        insert into timer (task_name, task_instance, task_data, execution_time, picked, version)
                        select task_name, ?, task_data, '2199-01-01', false, 1 from timer where task_instance = ?""").params(stale, right).update();

        await().untilAsserted(() -> {
            rounds.go();
            assertThat(told()).contains(new RoundFinding(RoundFinding.Kind.TIMER_REMOVED, CaseId.of(kase.id()), stale));
        });
        assertThat(set(List.of(kase)).keySet()).containsExactly(right);
    }

    @Test
    void an_operator_asks_for_a_round_and_reads_its_report() {
        var before = reports().size();

        assertThat(post("admin", ROUNDS, "").status()).isEqualTo(202);

        await().untilAsserted(() -> assertThat(reports()).hasSizeGreaterThan(before));
        assertThat(reports().getFirst().at("/cases").isNumber()).isTrue();
    }

    private List<JsonNode> reports() {
        return elements(get("admin", ROUNDS + "?limit=1000").body().at("/items"));
    }

    /** What any of the latest rounds found: one that a loaded table has go may be there first. */
    private List<RoundFinding> told() {
        return reports.latest(LATEST).stream()
                .flatMap(report -> report.findings().stream())
                .toList();
    }

    private OpenCase forwarded(Random random) {
        return forwarded(random, random.nextInt(4));
    }

    /** Received some days ago, and suspended and resumed some times since. */
    private OpenCase forwarded(Random random, int steps) {
        var today = LocalDate.ofInstant(clock.instant(), Scheme.NL_ZVW.zone());
        var day = today.minusDays(40);
        var kase = open(Application.authorisation().receivedOn(day.toString()).with("/through", "RESIDENCE_FUND"));
        for (int i = 0; i < steps; i++) {
            day = day.plusDays(random.nextInt(10));
            kase.done(
                    "handler",
                    i % 2 == 0 ? "/suspension" : "/resumption",
                    Map.of("reasons", "Waits.", i % 2 == 0 ? "suspendedOn" : "resumedOn", day.toString()));
        }
        return kase;
    }

    private SortedMap<String, Instant> set(List<OpenCase> cases) {
        var all = new TreeMap<String, Instant>();
        for (var kase : cases) {
            database.sql("select task_instance, execution_time from timer where task_instance like ?")
                    .param("%" + kase.id() + "%")
                    .query(row -> {
                        all.put(row.getString(1), row.getTimestamp(2).toInstant());
                    });
        }
        return all;
    }

    private SortedMap<String, Instant> wanted(List<OpenCase> cases) {
        var all = new TreeMap<String, Instant>();
        files(cases).forEach(file -> CaseTimer.of(file).forEach(timer -> all.put(timer.id(), timer.at())));
        return all;
    }

    private List<CaseFile> files(List<OpenCase> cases) {
        return streams.read(cases.stream().map(c -> CaseId.of(c.id())).toList()).values().stream()
                .flatMap(stream -> CaseFile.of(Recorded.events(stream)).stream())
                .toList();
    }

    private void lose(String timer) {
        assertThat(database.sql("delete from timer where task_instance = ?")
                        .param(timer)
                        .update())
                .isEqualTo(1);
    }
}

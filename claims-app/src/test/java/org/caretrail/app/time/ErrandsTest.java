package org.caretrail.app.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.caretrail.app.rounds.Rounds;
import org.caretrail.app.store.LawInForce;
import org.caretrail.app.store.RoundFinding;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.OpenCase;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.CaseTimer;
import org.caretrail.domain.errand.Errands;
import org.caretrail.domain.letter.LetterId;
import org.caretrail.domain.letter.LetterKind;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.projections.support.CaseStreams;
import org.caretrail.projections.support.Recorded;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the service does by itself, once an institution has chosen so for cases of one year that no other test has. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ErrandsTest extends CaseTest {

    private static final String ERRANDS = "/api/v1/rate-tables/errands/versions";
    private static final String RECEIVED = "2019-03-04";

    @Autowired
    private JdbcClient database;

    @Autowired
    private CaseStreams streams;

    @Autowired
    private LawInForce law;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Clock clock;

    private int version;

    @BeforeAll
    void an_institution_chooses() {
        var csv = """
                from,until,scheme,errand,days,term
                2019-01-01,2019-12-31,NO_HELFO,ACKNOWLEDGE,0,
                2019-01-01,2019-12-31,NO_HELFO,INTERIM_REPLY,0,
                2019-01-01,2019-12-31,NO_HELFO,ASK,1,21
                2019-01-01,2019-12-31,NO_HELFO,SEND_DECISION,0,
                2026-01-01,,NO_HELFO,SEND_REQUEST,0,
                2026-01-01,,NO_HELFO,REMIND,5,
                """;
        var reply =
                send(as("admin", ERRANDS + "?mark=-&source=a%20test&announcedOn=2019-01-01&effectiveFrom=2019-01-01")
                        .header("Content-Type", "text/csv")
                        .POST(BodyPublishers.ofString(csv)));
        assertThat(reply.status()).as("%s", reply.body()).isEqualTo(201);
        version = reply.body().at("/version").asInt();
    }

    @AfterAll
    void and_takes_it_back() {
        var reply = post("admin", ERRANDS + "/" + version + "/withdrawal", "{\"reasons\": \"a test\"}");
        assertThat(reply.status()).isEqualTo(200);
    }

    @Test
    void NO_CLOCK_6_and_7_an_application_is_acknowledged_told_that_it_takes_longer_and_asked_for_what_is_missing() {
        var kase = open(received());

        await().untilAsserted(() -> assertThat(letters(kase))
                .containsExactlyInAnyOrder("ACKNOWLEDGEMENT", "INTERIM_REPLY", "DOCUMENT_REQUEST"));
        assertThat(kase.history()).containsOnlyOnce("DocumentsRequested");
        assertThat(texts(kase.read("/letters").at("/items"), "/letterId"))
                .contains(LetterId.derived(CaseId.of(kase.id()), LetterKind.ACKNOWLEDGEMENT, "")
                        .toString());
        assertThat(elements(kase.read("/history").at("/items")))
                .filteredOn(e -> e.at("/type").asString().equals("LetterSent"))
                .extracting(e -> e.at("/actor/role").asString())
                .containsOnly("SYSTEM");
        assertThat(texts(kase.read("/triggers").at("/items"), "/kind")).contains("DOCUMENT", "CLOCK");
        assertThat(set(kase)).isEqualTo(wanted(kase));
    }

    @Test
    void NO_COUNT_a_decision_goes_out_has_arrived_with_that_and_the_case_waits_for_the_window_to_close() {
        var kase = open(received().with("/care/country", "US"));
        kase.decided("REFUSED", RECEIVED);

        await().untilAsserted(() -> assertThat(kase.history()).endsWith("LetterSent", "DecisionNotified"));
        await().untilAsserted(() -> assertThat(set(kase)).isEqualTo(wanted(kase)));
        assertThat(letters(kase).stream().filter("DECISION"::equals)).hasSize(1);
    }

    @Test
    void a_letter_that_cannot_be_made_is_seen_and_goes_out_when_it_is_tried_again() {
        var today = LocalDate.ofInstant(clock.instant(), Scheme.NO_HELFO.zone());
        var kase = open(Application.notification().receivedOn("2018-03-05"));
        var id = LetterId.derived(CaseId.of(kase.id()), LetterKind.DOCUMENT_REQUEST, "DOCUMENT_REQUEST 1");
        database.sql("insert into document_content (sha256, media_type, bytes) values ('in the way', '', '')")
                .update();
        database.sql("insert into document (document_id, sha256) values (?, 'in the way')")
                .param(id.value())
                .update();
        kase.done(
                "handler",
                "/document-requests",
                Map.of(
                        "kinds",
                        List.of("TREATMENT_OFFER"),
                        "dueOn",
                        today.plusDays(21).toString()));

        await().untilAsserted(() -> assertThat(failures(kase)).isEqualTo(1));
        assertThat(letters(kase)).isEmpty();
        database.sql("delete from document where document_id = ?")
                .param(id.value())
                .update();
        database.sql("delete from document_content where sha256 = 'in the way'").update();
        database.sql("update timer set execution_time = now() where task_instance like ?")
                .param("send-request/" + kase.id() + "%")
                .update();

        await().untilAsserted(() -> assertThat(letters(kase)).containsExactly("DOCUMENT_REQUEST"));
        await().untilAsserted(() -> assertThat(set(kase)).isEqualTo(wanted(kase)));
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
        await().untilAsserted(() -> assertThat(letters(kase)).containsExactly("DOCUMENT_REQUEST"));
        await().untilAsserted(() ->
                assertThat(set(kase).keySet()).singleElement().asString().startsWith("remind/"));
        var before = set(kase);
        database.sql("delete from timer where task_instance = ?")
                .param(before.keySet().iterator().next())
                .update();

        var found = new ArrayList<RoundFinding>();
        await().untilAsserted(() -> {
            found.addAll(rounds.go().findings());
            assertThat(set(kase)).isEqualTo(before);
        });
        assertThat(found).extracting(RoundFinding::what).containsAll(before.keySet());

        kase.documents("nb", "TREATMENT_OFFER");
        await().untilAsserted(() -> assertThat(set(kase)).isEmpty());
    }

    @Test
    void after_any_history_the_timers_of_errands_are_those_that_follow_from_the_events_alone() {
        var random = new Random(20190304);
        var cases = new ArrayList<OpenCase>();
        for (int i = 0; i < 6; i++) {
            cases.add(lived(random));
        }
        for (var kase : cases) {
            await().untilAsserted(() -> assertThat(set(kase)).isEqualTo(wanted(kase)));
            await().untilAsserted(() -> assertThat(set(kase).keySet()).noneMatch(id -> id.startsWith("send-request/")));
        }
        var before = cases.stream().map(this::set).toList();
        assertThat(before).anyMatch(timers -> !timers.isEmpty());

        database.sql("delete from timer where split_part(task_instance, '/', 2) = any(?)")
                .param(cases.stream().map(OpenCase::id).toArray(String[]::new))
                .update();
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            rounds.go();
            assertThat(cases.stream().map(this::set).toList()).isEqualTo(before);
        });
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

    private static Application received() {
        return Application.notification().receivedOn(RECEIVED);
    }

    private static List<String> letters(OpenCase kase) {
        return texts(kase.read("/letters").at("/items"), "/kind");
    }

    private int failures(OpenCase kase) {
        return elements(get("admin", "/api/v1/operations/timers").body().at("/items")).stream()
                .filter(t -> t.at("/caseId").asString().equals(kase.id()))
                .mapToInt(t -> t.at("/failures").asInt())
                .sum();
    }

    private Map<String, Instant> set(OpenCase kase) {
        var all = new TreeMap<String, Instant>();
        database.sql("select task_instance, execution_time from timer where task_instance like ?")
                .param("%/" + kase.id() + "/%")
                .query(row -> {
                    all.put(row.getString(1), row.getTimestamp(2).toInstant());
                });
        return all;
    }

    private Map<String, Instant> wanted(OpenCase kase) {
        var file =
                CaseFile.of(Recorded.events(streams.read(CaseId.of(kase.id())))).orElseThrow();
        return Errands.timers(file, law.now()).stream()
                .collect(Collectors.toMap(CaseTimer::id, CaseTimer::at, (one, _) -> one, TreeMap::new));
    }
}

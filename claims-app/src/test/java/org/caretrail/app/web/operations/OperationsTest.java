package org.caretrail.app.web.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caretrail.app.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Readers, parked cases and rebuilds, as an operator meets them. */
class OperationsTest extends ParkedClaims {

    private static final String REBUILDS = OPERATIONS + "/rebuilds";

    @Autowired
    private MeterRegistry meters;

    @Test
    void each_reader_tells_how_far_it_is() {
        parkedClaim();

        await().untilAsserted(() -> {
            var links = reader("case-links");
            assertThat(links.at("/caughtUp").asBoolean()).isTrue();
            assertThat(links.at("/segments").asInt()).isEqualTo(4);
            assertThat(links.at("/position").asLong()).isPositive();
            assertThat(links.at("/behindBy").asLong()).isZero();
            assertThat(links.at("/failing").asBoolean()).isFalse();
            assertThat(links.at("/parkedCases").asLong()).isEqualTo(1);
            assertThat(reader("case-list").at("/parkedCases").asLong()).isZero();
        });
        assertThat(meters.get("caretrail.parked.cases").gauge().value()).isPositive();
    }

    @Test
    void a_parked_case_shows_what_waits_and_why_and_nothing_of_the_person() {
        var claim = parkedClaim();

        var parked = get("admin", LETTERS)
                .body()
                .at("/items")
                .valueStream()
                .filter(letter -> letter.at("/caseId").asString().equals(claim.id.toString()))
                .findFirst()
                .orElseThrow();
        assertThat(parked.at("/reader").asString()).isEqualTo("case-links");
        assertThat(parked.at("/waiting").asLong()).isEqualTo(1);
        assertThat(parked.at("/firstEvent").asString()).isEqualTo("ClaimSubmitted");
        assertThat(parked.at("/firstSequence").asLong()).isZero();
        assertThat(parked.at("/causeType").asString()).isEqualTo("org.postgresql.util.PSQLException");
        assertThat(parked.at("/causeMessage").asString())
                .contains("SQLSTATE P0001", "CaseLinkProjection")
                .doesNotContain("Hansen");
        assertThat(parked.at("/parkedAt").asString()).isNotBlank();

        var waiting = get("admin", LETTERS + "/case-links/" + claim.id);
        assertThat(waiting.body().at("/items").valueStream())
                .singleElement()
                .satisfies(event -> assertThat(event.at("/eventId").asString())
                        .isEqualTo(parked.at("/firstEventId").asString()));
        assertThat(waiting.body().toString()).doesNotContain("Hansen", "hip replacement");
    }

    @Test
    void pages_of_parked_cases_follow_each_other() {
        parkedClaim();
        parkedClaim();

        var first = get("admin", LETTERS + "?limit=1");
        var second = get("admin", LETTERS + "?limit=1&after=" + first.text("/next"));

        assertThat(first.body().at("/items").size()).isEqualTo(1);
        assertThat(second.body().at("/items").size()).isEqualTo(1);
        assertThat(second.text("/items/0/caseId")).isNotEqualTo(first.text("/items/0/caseId"));
    }

    @Test
    void a_retry_says_what_became_of_it_and_a_repeat_of_the_request_says_the_same() {
        var claim = parkedClaim();
        var retry = LETTERS + "/case-links/" + claim.id + "/retry";

        var failed = post("admin", retry, "");
        assertThat(failed.body().at("/handled").asInt()).isZero();
        assertThat(failed.body().at("/waiting").asInt()).isEqualTo(1);
        assertThat(failed.text("/causeMessage")).contains("SQLSTATE P0001");

        mend();
        var key = UUID.randomUUID().toString();
        var drained = keyed(retry, key);
        assertThat(drained.status()).isEqualTo(200);
        assertThat(drained.body().at("/handled").asInt()).isEqualTo(1);
        assertThat(drained.body().at("/waiting").asInt()).isZero();
        assertThat(keyed(retry, key).body()).isEqualTo(drained.body());
        assertThat(post("admin", retry, "").status()).isEqualTo(404);
        assertThat(database()
                        .sql("select count(*) from case_link where case_id = cast(? as uuid)")
                        .param(claim.id.toString())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void all_that_is_parked_is_tried_with_one_request() {
        var claims = List.of(parkedClaim(), parkedClaim());
        mend();

        var tried = post("admin", LETTERS + "/retry", "");

        assertThat(tried.body()
                        .at("/items")
                        .valueStream()
                        .map(item -> item.at("/caseId").asString()))
                .containsAll(claims.stream().map(claim -> claim.id.toString()).toList());
        assertThat(claims)
                .allSatisfy(claim -> assertThat(get("admin", LETTERS + "/case-links/" + claim.id)
                                .status())
                        .isEqualTo(404));
    }

    @Test
    void a_rebuild_is_accepted_and_can_be_watched_to_its_end() {
        var begun = post("admin", REBUILDS, Map.of("readModel", "case-links"));

        assertThat(begun.status()).isEqualTo(202);
        assertThat(begun.text("/state")).isEqualTo("RUNNING");
        assertThat(begun.header("Location")).isEqualTo(REBUILDS + "/" + begun.text("/id"));
        await().untilAsserted(() -> {
            var progress = get("admin", begun.header("Location"));
            assertThat(progress.text("/state")).isEqualTo("SWITCHED");
            assertThat(progress.text("/finishedAt")).isNotBlank();
            assertThat(progress.body().at("/eventsPerSecond").asLong()).isNotNegative();
        });
        assertThat(get("admin", REBUILDS)
                        .body()
                        .at("/items")
                        .valueStream()
                        .map(item -> item.at("/id").asString()))
                .contains(begun.text("/id"));
    }

    @Test
    void what_there_is_not_is_not_found_and_what_cannot_be_read_is_malformed() {
        assertThat(post("admin", REBUILDS, Map.of("readModel", "none")).status())
                .isEqualTo(404);
        assertThat(post("admin", REBUILDS, "{}").status()).isEqualTo(400);
        assertThat(get("admin", REBUILDS + "/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(get("admin", LETTERS + "/case-list/" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(post("admin", LETTERS + "/none/" + UUID.randomUUID() + "/retry", "")
                        .status())
                .isEqualTo(404);
        assertThat(get("admin", LETTERS + "?limit=0").status()).isEqualTo(400);
        assertThat(get("admin", LETTERS + "?after=x").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/readers", "/dead-letters", "/dead-letters/case-list/x", "/rebuilds", "/rebuilds/x", "/skips"})
    void only_operators_look(String path) {
        assertThat(send(request(OPERATIONS + path).GET()).status()).isEqualTo(401);
        assertThat(get("senior", OPERATIONS + path).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/dead-letters/case-list/x/retry",
                "/dead-letters/retry",
                "/dead-letters/case-list/x/skip",
                "/dead-letters/case-list/x/skip/approval",
                "/rebuilds"
            })
    void only_operators_act(String path) {
        assertThat(send(request(OPERATIONS + path).POST(BodyPublishers.ofString("{}")))
                        .status())
                .isEqualTo(401);
        assertThat(post("senior", OPERATIONS + path, "{}").status()).isEqualTo(403);
    }

    private Reply keyed(String path, String key) {
        return send(as("admin", path).header("Idempotency-Key", key).POST(BodyPublishers.noBody()));
    }

    private JsonNode reader(String name) {
        return get("admin", OPERATIONS + "/readers")
                .body()
                .at("/items")
                .valueStream()
                .filter(reader -> reader.at("/name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }
}

package org.caretrail.app.web.once;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.caretrail.app.Reply;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.AtOnce;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.OpenCase;
import org.caretrail.app.web.fixture.Upload;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTest extends CaseTest {

    @Test
    void a_step_on_the_version_seen_is_taken_and_answers_with_the_next() {
        var kase = open(Application.authorisation());

        var reply = assign(kase, kase.etag());

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("ETag")).isEqualTo(kase.etag());
        assertThat(reply.header("ETag")).isEqualTo("\"" + reply.text("/version") + "\"");
    }

    @Test
    void a_step_on_an_earlier_version_is_stale() {
        var kase = open(Application.authorisation());
        var seen = kase.etag();
        kase.done("handler", "/assignment", Map.of("assignee", "handler"));

        for (var stale : List.of(seen, "W/" + seen, "\"999\"")) {
            var reply = assign(kase, stale);
            assertThat(reply.status()).isEqualTo(412);
            assertThat(reply.text("/type")).endsWith("/stale");
        }
        assertThat(kase.now().at("/assignee").asString()).isEqualTo("handler");
    }

    @Test
    void any_version_will_do_for_a_star_and_for_none() {
        var kase = open(Application.authorisation());

        assertThat(assign(kase, "*").status()).isEqualTo(200);
        assertThat(kase.post("handler", "/assignment", Map.of("assignee", "x")).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"6", "\"six\"", "\"\"", "\"-1\"", "\"1\", \"2\"", "\"99999999999999999999\""})
    void what_is_no_version_is_malformed(String ifMatch) {
        assertThat(assign(open(Application.authorisation()), ifMatch).status()).isEqualTo(400);
    }

    @Test
    void uploads_are_checked_too() {
        var kase = open(Application.authorisation());
        var file = Upload.text("REFERRAL", "nl");

        assertThat(send(file.on(as("handler", kase.path("/documents")).header("If-Match", "\"999\"")))
                        .status())
                .isEqualTo(412);
        assertThat(kase.history()).doesNotContain("DocumentReceived");
    }

    @RepeatedTest(3)
    void of_two_steps_at_once_that_insist_on_a_version_one_is_taken() {
        var kase = open(Application.authorisation());
        var seen = kase.etag();

        var replies = AtOnce.both(() -> assign(kase, seen), () -> assign(kase, seen));

        assertThat(replies).filteredOn(r -> r.status() == 200).hasSize(1);
        assertThat(replies)
                .filteredOn(r -> r.status() != 200)
                .allSatisfy(r -> assertThat(r.status()).isIn(409, 412));
        assertThat(kase.history()).filteredOn("CaseAssigned"::equals).hasSize(1);
    }

    @RepeatedTest(3)
    void of_two_steps_at_once_that_insist_on_nothing_both_are_taken() {
        var kase = open(Application.authorisation());

        var replies = AtOnce.both(() -> assign(kase, "*"), () -> assign(kase, "*"));

        assertThat(replies).allSatisfy(r -> assertThat(r.status()).isEqualTo(200));
        assertThat(kase.history()).filteredOn("CaseAssigned"::equals).hasSize(2);
    }

    private Reply assign(OpenCase kase, String ifMatch) {
        return send(as("handler", kase.path("/assignment"))
                .header("Content-Type", "application/json")
                .header("If-Match", ifMatch)
                .POST(BodyPublishers.ofString("{\"assignee\": \"somebody\"}")));
    }
}

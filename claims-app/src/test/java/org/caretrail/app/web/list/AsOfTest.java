package org.caretrail.app.web.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.CaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The demo cases were recorded at their own dates, 2020 to 2024. */
class AsOfTest extends CaseTest {

    @ParameterizedTest
    @CsvSource({
        "2020-05-05T08:01:00Z, AWAITING_DOCUMENTS",
        "2020-05-06T12:00:00Z, UNDER_ASSESSMENT",
        "2020-05-10T00:00:00Z, REFUSED",
        "2020-05-20T13:59:59Z, REFUSED",
        "2020-05-20T14:00:00Z, GRANTED",
    })
    void the_authorisation_of_GCZ_202001438_shows_as_it_stood(String moment, String status) {
        await().untilAsserted(() -> {
            var then = list("&type=S2_AUTHORISATION&asOf=" + moment).at("/items");
            assertThat(texts(then, "/status")).containsExactly(status);
            var kase = get("auditor", "/api/v1/cases/" + then.at("/0/caseId").asString() + "?asOf=" + moment);
            assertThat(kase.text("/status")).isEqualTo(status);
            assertThat(kase.header("ETag"))
                    .isEqualTo("\"" + then.at("/0/version").asString() + "\"");
        });
    }

    @Test
    void before_it_was_recorded_there_was_no_case() {
        var id = list("&type=S2_AUTHORISATION").at("/items/0/caseId").asString();

        assertThat(list("&asOf=2020-05-05T07:59:59Z").at("/items").size()).isZero();
        assertThat(get("auditor", "/api/v1/cases/" + id + "?asOf=2020-05-05T07:59:59Z")
                        .status())
                .isEqualTo(404);
        assertThat(get("auditor", "/api/v1/cases/" + id + "?validOn=2020-05-04").status())
                .isEqualTo(404);
    }

    @Test
    void what_held_on_a_day_and_what_was_known_at_a_moment_are_two_questions() {
        var kase = open(Application.notification());

        assertThat(kase.read("?validOn=2024-02-01").at("/status").asString()).isEqualTo("AWAITING_DOCUMENTS");
        assertThat(get("auditor", kase.path("?asOf=2024-02-01T00:00:00Z")).status())
                .isEqualTo(404);
        var both = get("auditor", kase.path("?validOn=2024-02-01&asOf=2024-02-01T00:00:00Z"));
        assertThat(both.status()).isEqualTo(400);
        assertThat(both.body().at("/errors").size()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"asOf=yesterday", "asOf=2024-02-01", "validOn=2024-02-30", "validOn=x"})
    void a_day_or_a_moment_that_is_none_is_malformed(String query) {
        assertThat(get("auditor", open(Application.notification()).path("?" + query))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void a_case_that_is_not_is_not_found_once_one_may_look() {
        var nothing = "/api/v1/cases/" + UUID.randomUUID();

        for (var what : new String[] {"", "/history", "/questions", "/proposal", "?asOf=2024-01-01T00:00:00Z"}) {
            assertThat(get("auditor", nothing + what).status()).as(what).isEqualTo(404);
            assertThat(get("subscriber", nothing + what).status()).as(what).isEqualTo(403);
            assertThat(send(request(nothing + what)).status()).as(what).isEqualTo(401);
        }
        assertThat(post("handler", nothing + "/assignment", "{\"assignee\": \"x\"}")
                        .status())
                .isEqualTo(404);
        assertThat(post("auditor", nothing + "/assignment", "{").status()).isEqualTo(403);
    }

    private JsonNode list(String query) {
        var lookup = """
                {"identifier": {"system": "OTHER", "value": "DEMO-demo-GCZ-A"}}""";
        var person = post("auditor", "/api/v1/persons/lookup", lookup).text("/personId");
        var reply = get("auditor", "/api/v1/cases?person=" + person + query);
        assertThat(reply.status()).as("%s", reply.body()).isEqualTo(200);
        return reply.body();
    }
}

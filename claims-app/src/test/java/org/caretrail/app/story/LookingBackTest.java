package org.caretrail.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.caretrail.app.RunningService;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The demo cases were recorded at their own dates: looking back shows them as they stood. */
class LookingBackTest extends RunningService {

    private static final String AUTHORISATION = "/api/v1/cases?type=S2_AUTHORISATION&scheme=NL_ZVW&sort=caseNumber";

    @ParameterizedTest
    @CsvSource({
        "2020-05-05T08:00:30Z, AWAITING_DOCUMENTS",
        "2020-05-06T00:00:00Z, UNDER_ASSESSMENT",
        "2020-05-10T00:00:00Z, REFUSED",
        "2020-05-21T00:00:00Z, GRANTED"
    })
    void a_list_as_of_a_moment_shows_each_case_as_it_was_recorded_then(String moment, String status) {
        var then = get("auditor", AUTHORISATION + "&asOf=" + moment).body();

        assertThat(then.at("/items/0/status").asString()).isEqualTo(status);
    }

    @Test
    void a_case_as_of_a_moment_agrees_with_the_list() {
        var caseId = authorisation().at("/caseId").asString();
        var then = get("auditor", "/api/v1/cases/" + caseId + "?asOf=2020-05-10T00:00:00Z")
                .body();

        assertThat(then.at("/status").asString()).isEqualTo("REFUSED");
        assertThat(then.at("/decisions/0/inForce").asBoolean()).isTrue();
        assertThat(then.at("/s2").isNull()).isTrue();
    }

    @Test
    void before_it_was_recorded_there_was_no_such_case() {
        var caseId = authorisation().at("/caseId").asString();

        assertThat(get("auditor", "/api/v1/cases/" + caseId + "?asOf=2020-05-01T00:00:00Z")
                        .status())
                .isEqualTo(404);
    }

    /** More often than there are connections: a read that kept one would be noticed here. */
    @RepeatedTest(30)
    void a_read_gives_its_connection_back() {
        assertThat(authorisation().at("/caseNumber").asString()).startsWith("S2-2020-");
    }

    private JsonNode authorisation() {
        return get("auditor", AUTHORISATION + "&asOf=2020-05-21T00:00:00Z")
                .body()
                .at("/items/0");
    }
}

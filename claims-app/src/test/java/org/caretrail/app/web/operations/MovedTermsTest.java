package org.caretrail.app.web.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.OpenCase;
import org.caretrail.app.web.fixture.Ready;
import org.caretrail.app.web.fixture.Upload;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a holiday that is decided moves, from the moment on at which it is loaded. Nobody asks for a round here. */
class MovedTermsTest extends CaseTest {

    private static final String HOLIDAYS = "/api/v1/rate-tables/public-holidays/versions";
    private static final String SAID = "?mark=F&source=a%20test&announcedOn=2015-01-01&effectiveFrom=2015-01-01";

    /** A round goes over the cases of all other tests as well. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

    @Test
    void
            NO_COUNT_terms_move_when_a_holiday_is_loaded_and_back_when_it_is_withdrawn_and_the_round_says_from_when_to_when() {
        var kase = open(Application.notification().receivedOn("2015-06-01"));
        for (var kind : List.of("APPOINTMENT_LETTER", "SPECIALIST_OPINION", "TREATMENT_OFFER")) {
            kase.upload(Upload.text(kind, "nb").knownAs(Upload.known(kind, "nb", "2015-06-04")));
        }
        var due = due(kase);

        var version = load(SAID, due).at("/version").asInt();
        await().atMost(LONGEST).untilAsserted(() -> assertThat(due(kase)).isGreaterThan(due));
        var moved = due(kase);
        await().atMost(LONGEST)
                .untilAsserted(() -> assertThat(found(kase)).contains("NO-CLOCK-4: " + due + " is now " + moved));

        post("admin", HOLIDAYS + "/" + version + "/withdrawal", "{\"reasons\": \"a test\"}");
        await().atMost(LONGEST).untilAsserted(() -> assertThat(due(kase)).isEqualTo(due));
        await().atMost(LONGEST)
                .untilAsserted(() -> assertThat(found(kase)).contains("NO-CLOCK-4: " + moved + " is now " + due));
    }

    @Test
    void NO_CLOCK_8_a_window_to_complain_of_a_decided_case_that_would_move_is_listed() {
        var kase = Ready.refused(this).delivered("2024-02-21");

        await().untilAsserted(() -> assertThat(redated("2024-04-03"))
                .filteredOn(c -> c.at("/caseId").asString().equals(kase.id()))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.at("/terms/0/rule").asString()).isEqualTo("NO-CLOCK-8");
                    assertThat(c.at("/terms/0/was").asString()).isEqualTo("2024-04-03");
                    assertThat(c.at("/terms/0/is").asString()).isEqualTo("2024-04-04");
                }));
    }

    /** Every page of a trial. */
    private List<JsonNode> redated(String holiday) {
        var all = new ArrayList<JsonNode>();
        var next = "";
        do {
            var page = load(SAID + "&dryRun=true&limit=1000" + (next.isEmpty() ? "" : "&after=" + next), holiday);
            all.addAll(elements(page.at("/redated")));
            next = page.at("/next").asString("");
        } while (!next.isEmpty());
        return all;
    }

    private JsonNode load(String query, String holiday) {
        var reply = send(as("admin", HOLIDAYS + query)
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString("date,country,day\n" + holiday + ",NO,HOLIDAY\n")));
        assertThat(reply.status()).as("%s", reply.body()).isIn(200, 201);
        return reply.body();
    }

    /** What the latest rounds say of a case. */
    private List<String> found(OpenCase kase) {
        return elements(get("admin", "/api/v1/operations/rounds?limit=20")
                        .body()
                        .at("/items"))
                .stream()
                .flatMap(round -> elements(round.at("/findings")).stream())
                .filter(f -> f.at("/caseId").asString().equals(kase.id()))
                .map(f -> f.at("/what").asString())
                .toList();
    }

    private static String due(OpenCase kase) {
        return elements(kase.read("/clocks").at("/items")).stream()
                .filter(c -> c.at("/kind").asString().equals("DECISION"))
                .map(c -> LocalDate.parse(c.at("/dueOn").asString()))
                .findFirst()
                .orElseThrow()
                .toString();
    }
}

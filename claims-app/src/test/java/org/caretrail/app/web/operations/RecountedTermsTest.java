package org.caretrail.app.web.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.caretrail.app.rounds.Rounds;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.OpenCase;
import org.caretrail.app.web.fixture.Upload;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** NO-COUNT: a holiday that is decided late moves the terms of open cases, and they are listed beforehand. */
class RecountedTermsTest extends CaseTest {

    private static final String HOLIDAYS = "/api/v1/rate-tables/public-holidays/versions";

    @Autowired
    private Rounds rounds;

    @Test
    void NO_COUNT_a_holiday_that_is_decided_moves_the_terms_of_open_cases_and_lists_them() {
        var kase = completeLongAgo();
        var due = LocalDate.parse(due(kase));
        var csv = "date,country,day\n" + due + ",NO,HOLIDAY\n";
        var said = "?mark=F&source=a%20test&announcedOn=2016-01-01&effectiveFrom=2016-01-01";

        await().ignoreException(NoSuchElementException.class)
                .untilAsserted(() -> assertThat(redated(send(said + "&dryRun=true&limit=1000", csv), kase)
                                .at("/was")
                                .asString())
                        .isEqualTo(due.toString()));
        var version = send(said, csv).at("/version").asInt();
        try {
            await().untilAsserted(() -> {
                rounds.go();
                assertThat(LocalDate.parse(due(kase))).isAfter(due);
            });
            assertThat(kase.history()).endsWith("TermRecounted");
            assertThat(redated(
                                    get("admin", HOLIDAYS + "/" + version + "/affected?limit=1000")
                                            .body(),
                                    kase)
                            .at("/is")
                            .asString())
                    .isEqualTo(due(kase));
            rounds.go();
            assertThat(kase.history()).containsOnlyOnce("TermRecounted");
        } finally {
            post("admin", HOLIDAYS + "/" + version + "/withdrawal", "{\"reasons\": \"a test\"}");
        }
        await().untilAsserted(() -> {
            rounds.go();
            assertThat(due(kase)).isEqualTo(due.toString());
        });
    }

    private JsonNode send(String query, String csv) {
        var reply = send(
                as("admin", HOLIDAYS + query).header("Content-Type", "text/csv").POST(BodyPublishers.ofString(csv)));
        assertThat(reply.status()).as("%s", reply.body()).isIn(200, 201);
        return reply.body();
    }

    private static JsonNode redated(JsonNode listed, OpenCase kase) {
        return elements(listed.at("/redated")).stream()
                .filter(c -> c.at("/caseId").asString().equals(kase.id()))
                .findFirst()
                .orElseThrow()
                .at("/terms/0");
    }

    private static String due(OpenCase kase) {
        return elements(kase.read("/clocks").at("/items")).stream()
                .filter(c -> c.at("/kind").asString().equals("DECISION"))
                .findFirst()
                .orElseThrow()
                .at("/dueOn")
                .asString();
    }

    /** On days on which no other test has a term end. */
    private OpenCase completeLongAgo() {
        var kase = open(Application.notification().receivedOn("2016-06-01"));
        for (var kind : List.of("APPOINTMENT_LETTER", "SPECIALIST_OPINION", "TREATMENT_OFFER")) {
            kase.upload(Upload.text(kind, "nb").knownAs(Upload.known(kind, "nb", "2016-06-06")));
        }
        return kase;
    }
}

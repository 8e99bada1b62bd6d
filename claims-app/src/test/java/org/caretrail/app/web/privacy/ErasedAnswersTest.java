package org.caretrail.app.web.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caretrail.app.Reply;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.CaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was answered of a person who was erased, and what was said of one, goes; that it was asked stays. */
class ErasedAnswersTest extends CaseTest {

    private final String key = UUID.randomUUID().toString();
    private final String name = "Zz" + UUID.randomUUID().toString().replace("-", "");
    private final String number = Application.somebody();

    @Autowired
    private JdbcClient database;

    @Test
    void EU_GDPR_3_a_repeat_after_the_erasure_acts_no_second_time_and_says_nothing_of_the_person() {
        var first = submitted();
        var kase = first.text("/caseId");
        withdrawn(kase);
        erase(kase);

        var repeat = submitted();

        assertThat(repeat.status()).isEqualTo(201);
        assertThat(repeat.header("Location")).isEqualTo(first.header("Location"));
        assertThat(repeat.body().isEmpty()).isTrue();
        await().untilAsserted(() -> assertThat(
                        get("auditor", "/api/v1/cases?q=" + name).body().at("/items"))
                .isEmpty());
    }

    @Test
    void EU_GDPR_3_of_a_message_neither_what_it_said_nor_why_it_waits_stays() {
        var kase = submitted().text("/caseId");
        var message = "M-" + UUID.randomUUID();
        var said = Map.of("institution", "mutualiteit", "neededUntil", "soon, says " + name);
        var sent = Map.of("messageId", message, "document", "S035", "sender", "LU", "caseId", kase, "content", said);
        assertThat(post("handler", "/api/v1/eessi/messages", sent).text("/state"))
                .isEqualTo("PARKED");
        database.sql("update eessi_message set reasons = jsonb_build_array(?) where message_id = ?")
                .params("an older one quoted " + name, message)
                .update();
        withdrawn(kase);

        erase(kase);

        assertThat(database.sql("select content, reasons from eessi_message where message_id = ?")
                        .param(message)
                        .query((row, _) -> List.of(row.getString(1), row.getString(2)))
                        .single())
                .containsExactly("{}", "[]");
    }

    private Reply submitted() {
        return send(as("handler", "/api/v1/s2-authorisations")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString("""
                        {"scheme": "NL_ZVW", "receivedOn": "2016-02-01", "care": {"country": "BE"},
                         "person": {"identifier": {"system": "OTHER", "value": "%s"}, "name": "%s"}}""".formatted(number, name))));
    }

    private void withdrawn(String kase) {
        var body = Map.of("reasons", "Stays at home.", "withdrawnOn", "2016-03-01");
        assertThat(post("handler", "/api/v1/cases/" + kase + "/withdrawal", body)
                        .status())
                .isEqualTo(200);
    }

    private void erase(String kase) {
        var path = "/api/v1/operations/retention/" + kase + "/erasure";
        var asked = post("admin", path, Map.of("reasons", "Seven years are over."));
        assertThat(asked.status()).as("%s", asked.body()).isEqualTo(202);
        var decided = post("admin-2", path + "/approval", Map.of("approve", true));
        assertThat(decided.text("/state")).as("%s", decided.body()).isEqualTo("ERASED");
    }
}

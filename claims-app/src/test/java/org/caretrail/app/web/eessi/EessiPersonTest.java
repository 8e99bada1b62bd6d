package org.caretrail.app.web.eessi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.caretrail.app.store.EessiMessages;
import org.caretrail.app.web.body.EessiBodies;
import org.caretrail.app.web.fixture.Ready;
import org.caretrail.domain.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** Whose a message is, and who sees what it says. */
class EessiPersonTest extends EessiCase {

    @Autowired
    private EessiMessages messages;

    @Test
    void an_identity_number_is_kept_with_no_message() {
        var id = message();
        var content = application();
        received(id, "S009", null, content);

        assertThat(get("handler", "/api/v1/eessi/messages/" + id).body().toString())
                .doesNotContain(NUMBER)
                .contains("Kari Nordmann");
    }

    @Test
    void a_message_is_parked_under_the_person_whom_its_number_names_and_taken_as_the_same() {
        var id = message();
        var content = application();
        content.remove("statement");
        received(id, "S009", null, content);
        var known = PersonId.of(post("handler", "/api/v1/persons/lookup", Map.of("identifier", identifier()))
                .text("/personId"));
        assertThat(messages.find(id).orElseThrow().personId()).isEqualTo(known);

        var complete = application();
        complete.put("person", withoutNumber(complete));
        var retried = post("handler", "/api/v1/eessi/messages/" + id + "/retry", Map.of("content", complete));
        assertThat(get("auditor", "/api/v1/cases/" + retried.text("/caseId")).text("/personId"))
                .isEqualTo(known.toString());
    }

    @Test
    void a_message_without_a_number_stays_the_same_persons_however_often_it_is_tried() {
        var id = message();
        var content = application();
        content.remove("statement");
        content.put("person", withoutNumber(content));
        received(id, "S009", null, content);
        var first = messages.find(id).orElseThrow().personId();
        assertThat(first).isNotNull();

        post("handler", "/api/v1/eessi/messages/" + id + "/retry", Map.of());
        assertThat(messages.find(id).orElseThrow().personId()).isEqualTo(first);
        var complete = application();
        complete.put("person", withoutNumber(complete));
        var taken = post("handler", "/api/v1/eessi/messages/" + id + "/retry", Map.of("content", complete));
        assertThat(get("auditor", "/api/v1/cases/" + taken.text("/caseId")).text("/personId"))
                .isEqualTo(String.valueOf(first));
    }

    @Test
    void a_message_on_a_case_is_parked_under_its_person() {
        var kase = Ready.authorisation(this);
        var id = message();
        received(
                id,
                "S035",
                kase.id(),
                new HashMap<>(Map.of("institution", "mutualiteit", "neededUntil", "2024-03-20")));

        assertThat(String.valueOf(messages.find(id).orElseThrow().personId()))
                .isEqualTo(kase.now().at("/personId").asString());
    }

    @Test
    void what_was_said_of_a_person_never_shows_in_a_log_line() {
        var content = JsonMapper.builder().build().createObjectNode().put("name", "Kari Nordmann");

        assertThat(new EessiBodies.Retry(null, content).toString()).doesNotContain("Kari");
        assertThat(new EessiBodies.Message("M", "S009", "LU", null, content).toString())
                .doesNotContain("Kari");
    }

    @Test
    void nobody_reads_or_writes_what_they_may_not() {
        assertThat(post("auditor", "/api/v1/eessi/messages", Map.of()).status()).isEqualTo(403);
        assertThat(post("auditor", "/api/v1/eessi/messages/M/retry", Map.of()).status())
                .isEqualTo(403);
        assertThat(get("subscriber", "/api/v1/eessi/messages").status()).isEqualTo(403);
        assertThat(get("handler", "/api/v1/eessi/messages/" + message()).status())
                .isEqualTo(404);
    }

    private static Map<String, Object> identifier() {
        return Map.of("system", "OTHER", "value", NUMBER);
    }

    @SuppressWarnings("unchecked") // the application of this test has a person
    private static Map<String, Object> withoutNumber(Map<String, Object> content) {
        var person = new HashMap<>((Map<String, Object>) content.get("person"));
        person.remove("identifier");
        return person;
    }
}

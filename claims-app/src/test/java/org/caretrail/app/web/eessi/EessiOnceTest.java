package org.caretrail.app.web.eessi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caretrail.app.Reply;
import org.caretrail.app.store.CasesOfPerson;
import org.caretrail.app.store.EessiMessages;
import org.caretrail.app.store.EessiMessages.Message;
import org.caretrail.app.store.EessiMessages.State;
import org.caretrail.app.web.fixture.AtOnce;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.PersonId;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One message is one step, also when it comes twice at the same moment. */
class EessiOnceTest extends EessiCase {

    private static final int OFTEN_ENOUGH_TO_MEET = 5;

    @Autowired
    private EessiMessages messages;

    @Autowired
    private CasesOfPerson ofPerson;

    @RepeatedTest(OFTEN_ENOUGH_TO_MEET)
    void a_message_delivered_twice_at_once_opens_one_case() {
        var id = message();
        var number = "E2E-" + UUID.randomUUID();

        var cases = AtOnce.both(() -> opened(id, number), () -> opened(id, number));

        assertThat(cases.getFirst()).isNotEmpty().isEqualTo(cases.getLast());
        assertThat(casesOf(number)).isEqualTo(1);
    }

    @RepeatedTest(OFTEN_ENOUGH_TO_MEET)
    void a_parked_message_that_two_people_try_again_at_once_opens_one_case() {
        var id = message();
        var number = "E2E-" + UUID.randomUUID();
        var content = of(number);
        content.remove("statement");
        received(id, "S009", null, content);

        var retried = AtOnce.both(() -> retried(id, number), () -> retried(id, number));

        assertThat(retried).extracting(Reply::status).containsOnly(200);
        assertThat(retried.getFirst().text("/caseId"))
                .isNotEmpty()
                .isEqualTo(retried.getLast().text("/caseId"));
        assertThat(casesOf(number)).isEqualTo(1);
    }

    @Test
    void a_message_that_became_a_step_is_never_parked_afterwards() {
        var now = Instant.parse("2024-02-01T09:00:00Z");
        var id = message();
        var kase = new CaseId(UUID.randomUUID());
        messages.keep(new Message(id, "S009", "LU", kase, null, "{}", State.TAKEN, List.of(), now, now));

        messages.keep(new Message(id, "S009", "LU", null, null, "{}", State.PARKED, List.of("late"), now, null));

        var kept = messages.find(id).orElseThrow();
        assertThat(kept.taken()).isTrue();
        assertThat(kept.caseId()).isEqualTo(kase);
    }

    private String opened(String id, String number) {
        return received(id, "S009", null, of(number)).at("/caseId").asString();
    }

    private Reply retried(String id, String number) {
        return post("handler", "/api/v1/eessi/messages/" + id + "/retry", Map.of("content", of(number)));
    }

    private int casesOf(String number) {
        var identifier = Map.of("system", "OTHER", "value", number);
        var person = post("handler", "/api/v1/persons/lookup", Map.of("identifier", identifier))
                .text("/personId");
        return ofPerson.all(PersonId.of(person)).size();
    }

    private static Map<String, Object> of(String number) {
        var content = new HashMap<>(application());
        var person = new HashMap<String, Object>(Map.of(
                "identifier", Map.of("system", "OTHER", "value", number),
                "name", "Kari Nordmann",
                "dateOfBirth", "1958-04-12",
                "residence", "LU"));
        content.put("person", person);
        return content;
    }
}

package org.caretrail.app.web.eessi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.CaseTest;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What comes from another institution, and how. */
abstract class EessiCase extends CaseTest {

    static final String NUMBER = "E2E-" + UUID.randomUUID();

    JsonNode received(String id, String document, @Nullable String caseId, Map<String, Object> content) {
        var body = new HashMap<String, Object>(
                Map.of("messageId", id, "document", document, "sender", "LU:CNS", "content", content));
        if (caseId != null) {
            body.put("caseId", caseId);
        }
        var reply = post("handler", "/api/v1/eessi/messages", body);
        assertThat(reply.status()).as("%s", reply.body()).isEqualTo(201);
        return reply.body();
    }

    static String message() {
        return "M-" + UUID.randomUUID();
    }

    static Map<String, Object> application() {
        return new HashMap<>(Application.authorisation()
                .of(NUMBER)
                .with("/scheme", "NL_CAK")
                .with("/person/residence", "LU")
                .with("/person/dateOfBirth", "1958-04-12")
                .with("/care/country", "DE")
                .with("/statement", Map.of("institution", "CNS", "conditionsMet", true, "givenOn", "2024-01-30"))
                .body());
    }
}

package org.caretrail.app.web.eessi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No identity number is kept with a message, wherever in it the sender wrote one. */
class EessiNumbersTest extends EessiCase {

    private static final String FNR = "01010750160";
    private static final String BSN = "123456782";

    @Autowired
    private JdbcClient database;

    @Test
    void a_number_in_the_wrong_form_stands_in_no_reason() {
        var id = message();
        var content = application();
        content.put(
                "person",
                Map.of("identifier", FNR, "name", "Kari Nordmann", "dateOfBirth", "1958-04-12", "residence", "LU"));

        var parked = received(id, "S009", null, content);

        assertThat(parked.at("/reasons").toString()).contains("/person/identifier has the wrong form");
        assertThat(parked.toString()).doesNotContain(FNR);
        assertThat(row(id)).contains("Kari Nordmann").doesNotContain(FNR);
    }

    @Test
    void a_number_stands_nowhere_in_a_document_that_nobody_knows() {
        var id = message();
        var patient = Map.of(
                "pin", FNR,
                "bsn", Long.valueOf(BSN),
                "calls", List.of("Said that 010107 50160 is hers, and to call 4791234567."),
                "identifier", Map.of("system", "OTHER", "value", NUMBER));

        var parked = received(id, "S999", null, new HashMap<>(Map.of("patients", List.of(patient))));

        assertThat(row(id)).doesNotContain(FNR, BSN, NUMBER, "010107 50160").contains("4791234567");
        assertThat(parked.at("/content/patients/0/calls/0").asString())
                .isEqualTo("Said that … is hers, and to call 4791234567.");
    }

    private String row(String id) {
        return database.sql("select cast(m as text) from eessi_message m where message_id = ?")
                .param(id)
                .query((row, _) -> row.getString(1))
                .single();
    }
}

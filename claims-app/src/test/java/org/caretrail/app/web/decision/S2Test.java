package org.caretrail.app.web.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.Ready;
import org.junit.jupiter.api.Test;

class S2Test extends CaseTest {

    @Test
    void EU_26_1_an_S2_holds_for_the_days_of_care_unless_it_says_otherwise() {
        var kase = Ready.authorisation(this);
        kase.decided("GRANTED", Ready.DAY);

        var s2 = kase.now().at("/s2");
        assertThat(s2.at("/validFrom").asString()).isEqualTo("2024-03-11");
        assertThat(s2.at("/validUntil").asString()).isEqualTo("2024-03-15");
        assertThat(s2.at("/number").asString())
                .startsWith(kase.now().at("/caseNumber").asString());
        assertThat(s2.at("/issuedOn").asString()).isEqualTo(Ready.DAY);
    }

    @Test
    void EU_26_1_an_S2_names_its_first_and_its_last_day() {
        var kase = Ready.authorisation(this);
        var backwards = Map.of(
                "outcome", "GRANTED", "decidedOn", Ready.DAY, "validFrom", "2024-03-15", "validUntil", "2024-03-11");

        var reply = kase.post("handler", "/decision", backwards);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text("/rule")).isEqualTo("EU-26-1");
        assertThat(reply.text("/reason")).isEqualTo("validity-missing");
    }
}

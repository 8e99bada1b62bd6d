package org.caretrail.app.web.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.Ready;
import org.junit.jupiter.api.Test;

/** Another institution decides: the case goes there, by a rule, and ends here. */
class ReferralTest extends CaseTest {

    private static final Map<String, Object> TO_THE_REGION =
            Map.of("to", "office for treatment abroad, Helse Nord", "rule", "NO-ROUTE-3", "referredOn", "2024-02-10");

    @Test
    void NO_ROUTE_3_a_case_of_the_regional_office_is_referred_on_and_ends_here() {
        var kase = open(Application.notification());

        var after = kase.done("handler", "/referral", TO_THE_REGION);

        assertThat(after.at("/status").asString()).isEqualTo("REFERRED_ON");
        assertThat(after.at("/referral/rule").asString()).isEqualTo("NO-ROUTE-3");
        assertThat(after.at("/referral/referredOn").asString()).isEqualTo("2024-02-10");
        assertThat(kase.history()).endsWith("CaseReferredOn");
        var decision = kase.decide("GRANTED", Ready.DAY);
        assertThat(decision.status()).isEqualTo(409);
        assertThat(decision.text("/detail")).contains("Helse Nord");
    }

    @Test
    void what_is_decided_is_no_longer_referred_on() {
        var late = Map.of("to", "the regional office", "rule", "NO-ROUTE-3", "referredOn", "2024-02-21");
        var reply = Ready.refused(this).post("handler", "/referral", late);

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.text("/reason")).isEqualTo("already-decided");
    }

    @Test
    void a_referral_names_an_institution_and_a_rule() {
        var kase = open(Application.notification());

        assertThat(kase.post("handler", "/referral", Map.of("rule", "NO-ROUTE-3"))
                        .status())
                .isEqualTo(400);
        assertThat(kase.post("handler", "/referral", Map.of("to", "the office", "rule", "because"))
                        .status())
                .isEqualTo(400);
        assertThat(kase.post("auditor", "/referral", TO_THE_REGION).status()).isEqualTo(403);
    }
}

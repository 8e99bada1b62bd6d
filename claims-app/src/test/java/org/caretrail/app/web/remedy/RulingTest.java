package org.caretrail.app.web.remedy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.app.web.remedy.Appeals.appealed;
import static org.caretrail.app.web.remedy.Appeals.demand;

import java.util.List;
import java.util.Map;
import org.caretrail.app.web.fixture.CaseTest;
import org.junit.jupiter.api.Test;

/** What becomes of a decision, and of each demand, when the body has ruled. */
class RulingTest extends CaseTest {

    @Test
    void a_decision_upheld_by_the_body_stays_in_force() {
        var kase = appealed(this, "GCZ");

        var after = kase.done("handler", "/appeals/A1/ruling", ruling("UPHELD", "REJECTED"));

        assertThat(after.at("/status").asString()).isEqualTo("REFUSED");
        assertThat(after.at("/decisions/0/inForce").asBoolean()).isTrue();
        assertThat(after.at("/appeals/0/state").asString()).isEqualTo("RULED");
        assertThat(after.at("/appeals/0/demands/0/outcome").asString()).isEqualTo("REJECTED");
        var again = kase.post("handler", "/appeals/A1/ruling", ruling("UPHELD", "REJECTED"));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("/reason")).isEqualTo("appeal-closed");
    }

    @Test
    void an_overturned_decision_is_out_of_force_and_the_case_is_decided_anew() {
        var kase = appealed(this, "GCZ");
        var overturned = kase.done("handler", "/appeals/A1/ruling", ruling("OVERTURNED", "AWARDED"));

        assertThat(overturned.at("/decisions/0/inForce").asBoolean()).isFalse();
        assertThat(overturned.at("/status").asString()).isEqualTo("UNDER_ASSESSMENT");
        var met = Map.of("rule", "NL-S2-1", "condition", "NOT_AVAILABLE_IN_TIME", "met", true);
        kase.done("adviser", "/assessment", Map.of("findings", List.of(met), "assessedOn", "2024-06-01"));
        var after = kase.done("handler", "/decision", Map.of("outcome", "GRANTED", "decidedOn", "2024-06-02"));

        assertThat(after.at("/status").asString()).isEqualTo("GRANTED");
        assertThat(after.at("/decisions/1/inForce").asBoolean()).isTrue();
        assertThat(after.at("/decisions/0/inForce").asBoolean()).isFalse();
    }

    @Test
    void an_appeal_or_a_demand_that_is_not_is_not_found() {
        var kase = appealed(this, "GCZ");
        var unknown = Map.of("outcome", "UPHELD", "demands", List.of(Map.of("demandId", "D9", "outcome", "AWARDED")));

        assertThat(kase.post("handler", "/appeals/A9/demands", demand("2024-04-02"))
                        .status())
                .isEqualTo(404);
        assertThat(kase.post("handler", "/appeals/A9/ruling", ruling("UPHELD", "REJECTED"))
                        .status())
                .isEqualTo(404);
        assertThat(kase.post("handler", "/appeals/A1/ruling", unknown).status()).isEqualTo(422);
        assertThat(kase.post("handler", "/appeals", Map.of("body", "GCZ", "against", List.of()))
                        .status())
                .isEqualTo(400);
    }

    private static Map<String, Object> ruling(String outcome, String award) {
        var demand = Map.of("demandId", "D1", "outcome", award, "reasons", "By the law.");
        return Map.of(
                "outcome", outcome, "ruledOn", "2024-05-15", "demands", List.of(demand), "reasons", "By the law.");
    }
}

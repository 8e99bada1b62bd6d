package org.caretrail.app.web.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.Ready;
import org.junit.jupiter.api.Test;

/** The institution takes a decision back, and nothing takes its place. */
class WithdrawnDecisionTest extends CaseTest {

    private static final Map<String, Object> WRONG_DATE =
            Map.of("reasons", "Taken on a wrong date of care.", "withdrawnOn", "2024-02-22");

    @Test
    void what_was_decided_is_undecided_again_and_can_be_decided_anew() {
        var kase = Ready.authorisation(this);
        var first = kase.decided("GRANTED", Ready.DAY);

        var after = kase.done("handler", "/decisions/" + first + "/withdrawal", WRONG_DATE);

        assertThat(after.at("/status").asString()).isEqualTo("UNDER_ASSESSMENT");
        assertThat(after.at("/decisions/0/inForce").asBoolean()).isFalse();
        assertThat(after.at("/decisions/0/withdrawnOn").asString()).isEqualTo("2024-02-22");
        assertThat(after.at("/s2").isNull()).isTrue();
        assertThat(kase.decide("GRANTED", "2024-02-21").status()).isEqualTo(422);
        var anew = kase.decided("GRANTED", "2024-02-23");
        assertThat(kase.now().at("/status").asString()).isEqualTo("GRANTED");
        assertThat(anew).isNotEqualTo(first);
    }

    @Test
    void a_complaint_of_a_decision_that_was_taken_back_is_answered_by_it() {
        var kase = Ready.refused(this);
        kase.delivered("2024-02-21").complained("2024-02-22");

        var after = kase.done("handler", "/decisions/" + kase.lastDecision() + "/withdrawal", WRONG_DATE);

        assertThat(after.at("/complaints/0/state").asString()).isEqualTo("CHANGED");
    }

    @Test
    void only_a_decision_in_force_is_taken_back_and_not_before_it_was_taken() {
        var kase = Ready.authorisation(this);
        var decision = kase.decided("GRANTED", Ready.DAY);
        var path = "/decisions/" + decision + "/withdrawal";

        assertThat(kase.post("handler", path, Map.of("reasons", "Too early.", "withdrawnOn", "2024-02-19"))
                        .status())
                .isEqualTo(422);
        assertThat(kase.post("auditor", path, WRONG_DATE).status()).isEqualTo(403);
        kase.done("handler", path, WRONG_DATE);
        assertThat(kase.post("handler", path, WRONG_DATE).status()).isEqualTo(409);
        assertThat(kase.post("handler", "/decisions/" + kase.id() + "-9/withdrawal", WRONG_DATE)
                        .status())
                .isEqualTo(404);
    }
}

package org.caretrail.app.web.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.OpenCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A decision that pays less takes the place of one that was paid. */
class RepaymentTest extends CaseTest {

    private OpenCase claim;

    @BeforeEach
    void a_paid_claim_that_is_refused_after_all() {
        claim = new Somebody(this).visited();
        claim.decided("GRANTED", Somebody.DECIDED);
        Somebody.ordered(claim, 1);
        judged("2024-05-20", Map.of("lineId", "1.1", "eligible", false, "reason", "MORE_THAN_AT_HOME"));
        reconsidered("REFUSED", "2024-05-21");
        await().untilAsserted(() ->
                assertThat(overpayment().at("/amount/amount").asString()).isEqualTo("1597.00"));
    }

    @Test
    void what_was_paid_too_much_stands_on_the_case_and_waits_for_a_person_who_demands_it() {
        assertThat(overpayment().at("/cause").asString()).isEqualTo("DECISION_REPLACED");
        assertThat(overpayment().at("/decisionId").asString()).isEqualTo(claim.lastDecision());
        assertThat(texts(overpayment().at("/paidOn"), "")).containsExactly(claim.id() + "-1");
        assertThat(texts(claim.read("/triggers").at("/items"), "/what"))
                .contains("decide on the repayment of NOK 1597.00, which was paid too much");

        var decided = claim.done("handler", "/repayment", repayment(true));

        assertThat(decided.at("/overpayment/amount/amount").asString()).isEqualTo("0.00");
        assertThat(decided.at("/overpayment/undecided/amount").asString()).isEqualTo("0.00");
        assertThat(decided.at("/overpayment/demanded/amount").asString()).isEqualTo("1597.00");
        assertThat(decided.at("/overpayment/decided/0/legalBase").asString()).isEqualTo("folketrygdloven § 22-15");
        assertThat(texts(claim.read("/history").at("/items"), "/words"))
                .contains(
                        "NOK 1597.00 was paid too much: decision replaced",
                        "NOK 1597.00, paid too much, demanded back under folketrygdloven § 22-15: The payee knew.");
        var again = claim.post("handler", "/repayment", repayment(true));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("/reason")).isEqualTo("nothing-overpaid");
    }

    @Test
    void a_later_decision_pays_what_was_demanded_back_and_no_more_than_it_says() {
        claim.done("handler", "/repayment", repayment(true));
        judged("2024-05-26", Map.of("lineId", "1.1", "eligible", true));
        reconsidered("GRANTED", "2024-05-27");

        await().untilAsserted(() -> assertThat(
                        claim.now().at("/payments/1/amount/amount").asString())
                .isEqualTo("1597.00"));
    }

    @Test
    void what_nobody_demanded_is_no_more_too_much_once_it_is_decided_again() {
        judged("2024-05-26", Map.of("lineId", "1.1", "eligible", true));
        reconsidered("GRANTED", "2024-05-27");

        await().untilAsserted(() ->
                assertThat(overpayment().at("/amount/amount").asString()).isEqualTo("0.00"));
        assertThat(claim.now().at("/payments").size()).isEqualTo(1);
    }

    @Test
    void a_decision_on_repayment_names_its_law_and_its_reasons() {
        var reply = claim.post("handler", "/repayment", Map.of("demanded", true, "reasons", "The payee knew."));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text("/errors/0/pointer")).isEqualTo("/legalBase");
    }

    private JsonNode overpayment() {
        return claim.now().at("/overpayment");
    }

    private void judged(String on, Map<String, Object> line) {
        claim.done("handler", "/assessment", Map.of("assessedOn", on, "lines", List.of(line)));
    }

    private void reconsidered(String outcome, String on) {
        var body = Map.of("outcome", outcome, "reasons", "Looked at again.", "decidedOn", on);
        claim.done("senior", "/reconsideration", body);
    }

    private static Map<String, Object> repayment(boolean demanded) {
        return Map.of(
                "demanded",
                demanded,
                "legalBase",
                "folketrygdloven § 22-15",
                "reasons",
                "The payee knew.",
                "decidedOn",
                "2024-05-25");
    }
}

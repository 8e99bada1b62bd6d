package org.caretrail.app.web.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.OpenCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** NO-FEE-5, -7: each fee of a decision goes to the account of its year, and leaves it with that decision alone. */
class FeeOfADecisionTest extends CaseTest {

    private Somebody somebody;

    @BeforeEach
    void a_person_without_fees() {
        somebody = new Somebody(this);
    }

    @Test
    void NO_FEE_7_the_fee_of_a_decision_is_not_reversed_by_hand() {
        var claim = somebody.visited();
        claim.decided("GRANTED", Somebody.DECIDED);
        var entry = Somebody.ordered(claim, 1).at("/settlements/0/entryId").asString();

        var reply = post("handler", somebody.path("/user-fees/" + entry + "/reversal"), Map.of("reasons", "By hand."));

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.text("/reason")).isEqualTo("fee-of-a-decision");
    }

    @Test
    void NO_FEE_7_two_visits_across_New_Year_go_to_two_accounts() {
        var claim = open(somebody.claim("2023-12-28", "2024-01-04").receivedOn("2024-01-10"))
                .documents("nb", "REFERRAL", "DISCHARGE_SUMMARY", "ITEMISED_INVOICE", "PAYMENT_PROOF")
                .answered("2024-02-05");
        claim.done("handler", "/assessment", Map.of("assessedOn", "2024-02-05", "price", episodes()));
        settleManualPoints(claim);
        claim.decided("GRANTED", "2024-02-12");

        var settled = Somebody.ordered(claim, 1);

        assertThat(elements(settled.at("/settlements")))
                .extracting(s ->
                        s.at("/year").asInt() + " " + s.at("/counted/amount").asString())
                .containsExactly("2023 386.00", "2024 403.00");
        await().untilAsserted(() -> {
            assertThat(somebody.year(2023).at("/counted/amount").asString()).isEqualTo("386.00");
            assertThat(somebody.year(2024).at("/counted/amount").asString()).isEqualTo("403.00");
        });
    }

    @Test
    void NO_FEE_7_a_decision_looked_at_again_takes_its_fees_back_and_pays_the_difference() {
        somebody.paid("H-1", "2024-02-01", "2962.00");
        var claim = somebody.visited();
        claim.decided("GRANTED", Somebody.DECIDED);
        Somebody.ordered(claim, 1);
        var pregnancy =
                Map.of("careOn", "2024-03-11", "reason", "PREGNANCY_AND_BIRTH", "reasons", "As the record shows.");
        claim.done("handler", "/assessment", Map.of("assessedOn", "2024-05-20", "exemptions", List.of(pregnancy)));
        claim.done(
                "senior",
                "/reconsideration",
                Map.of("outcome", "GRANTED", "reasons", "Pregnancy.", "decidedOn", "2024-05-21"));

        var again = Somebody.ordered(claim, 2);

        assertThat(again.at("/settlements").size()).isZero();
        assertThat(again.at("/payments/1/amount/amount").asString()).isEqualTo("203.00");
        await().untilAsserted(() -> {
            assertThat(somebody.card("2024-06-01").at("/holds").asBoolean()).isFalse();
            assertThat(somebody.year(2024).at("/counted/amount").asString()).isEqualTo("2962.00");
            assertThat(somebody.year(2024).at("/entries/1/reversedOn").asString())
                    .isEqualTo("2024-05-21");
        });
    }

    @Test
    void NO_FEE_5_an_exemption_that_no_row_knows_is_refused_with_its_rule() {
        var made = Map.of("careOn", "2024-03-11", "reason", "GOOD_LOOKS", "reasons", "As the mirror shows.");

        var reply = somebody.visited()
                .post("handler", "/assessment", Map.of("assessedOn", "2024-05-20", "exemptions", List.of(made)));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text("/reason")).isEqualTo("unknown-exemption");
        assertThat(reply.text("/rule")).isEqualTo("NO-FEE-5");
        assertThat(reply.text("/errors/0/pointer")).isEqualTo("/exemptions/0/reason");
    }

    @Test
    void what_the_process_orders_is_the_systems_and_dated_by_the_decision() {
        var claim = somebody.visited();
        claim.decided("GRANTED", Somebody.DECIDED);
        Somebody.ordered(claim, 1);

        var steps = elements(claim.read("/history").at("/items"));
        var last = steps.subList(steps.size() - 3, steps.size());

        assertThat(last)
                .extracting(e -> e.at("/type").asString())
                .containsExactly("ClaimDecided", "UserFeeSettled", "PaymentOrdered");
        assertThat(last).extracting(e -> e.at("/actor/role").asString()).containsExactly("HANDLER", "SYSTEM", "SYSTEM");
        assertThat(last).extracting(e -> e.at("/happenedOn").asString()).containsOnly(Somebody.DECIDED);
    }

    private static Map<String, Object> episodes() {
        return Map.of(
                "episodes",
                Stream.of("2023-12-28", "2024-01-04")
                        .map(day -> Map.of("drgCode", "209E", "careOn", day))
                        .toList());
    }

    /** Figures that no table has are given; all other points are called met. */
    private static void settleManualPoints(OpenCase claim) {
        var points = elements(claim.read("/proposal?decidedOn=2024-02-12").at("/manual"));
        for (var round = 0; !points.isEmpty() && round < 4; round++) {
            var settled = points.stream().map(FeeOfADecisionTest::settled).toList();
            claim.done("handler", "/assessment", Map.of("assessedOn", "2024-02-06", "settled", settled));
            points = elements(claim.read("/proposal?decidedOn=2024-02-12").at("/manual"));
        }
        assertThat(points).isEmpty();
    }

    private static Map<String, Object> settled(JsonNode point) {
        var settled = new HashMap<String, Object>();
        settled.put("rule", point.at("/rule").asString());
        settled.put("point", point.at("/point").asString());
        settled.put("reasons", "As the list says.");
        switch (point.at("/rule").asString()) {
            case "NO-AMOUNT-2" -> settled.putAll(Map.of("figure", 50000, "source", "a letter"));
            case "NO-AMOUNT-3" -> settled.putAll(Map.of("figure", 1, "source", "a letter"));
            default -> settled.put("as", "met");
        }
        return settled;
    }
}

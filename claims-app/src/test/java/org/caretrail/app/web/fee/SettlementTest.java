package org.caretrail.app.web.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.AtOnce;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.OpenCase;
import org.caretrail.app.web.fixture.Ready;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SettlementTest extends CaseTest {

    private static final String DECIDED = "2024-05-14";

    private Somebody somebody;

    @BeforeEach
    void a_person_without_fees() {
        somebody = new Somebody(this);
    }

    @Test
    void NO_FEE_4_a_claim_that_reaches_the_ceiling_is_paid_with_what_is_above_it() {
        somebody.paid("H-1", "2024-02-01", "2962.00");
        var claim = somebody.visited();
        claim.decided("GRANTED", DECIDED);

        var settled = paid(claim, 1);

        assertThat(settled.at("/decisions/0/fees/0/careOn").asString()).isEqualTo("2024-03-11");
        assertThat(settled.at("/decisions/0/fees/0/amount/amount").asString()).isEqualTo("403.00");
        assertThat(settled.at("/decisions/0/amounts/payout/amount").asString()).isEqualTo("1597.00");
        var settlement = settled.at("/settlements/0");
        assertThat(settlement.at("/kind").asString()).isEqualTo("USER_FEE");
        assertThat(settlement.at("/year").asInt()).isEqualTo(2024);
        assertThat(amounts(settlement, "asked", "counted", "returned")).containsExactly("403.00", "203.00", "200.00");
        assertThat(settlement.at("/why").asString()).contains("NO-FEE-4");
        assertThat(settled.at("/payments/0/amount/amount").asString()).isEqualTo("1797.00");
        assertThat(settled.at("/payments/0/decisionId").asString()).isEqualTo(claim.lastDecision());
        await().untilAsserted(() -> {
            assertThat(somebody.card("2024-03-11").at("/holds").asBoolean()).isTrue();
            assertThat(somebody.card("2024-03-11").at("/from").asString()).isEqualTo("2024-03-11");
            assertThat(somebody.year(2024).at("/counted/amount").asString()).isEqualTo("3165.00");
        });
    }

    @Test
    void NO_FEE_3_who_holds_a_card_on_the_day_of_care_gets_the_whole_fee_back() {
        somebody.paid("H-1", "2024-02-01", "3165.00");
        var claim = somebody.visited();
        claim.decided("GRANTED", DECIDED);

        var settled = paid(claim, 1);

        assertThat(amounts(settled.at("/settlements/0"), "counted", "returned")).containsExactly("0.00", "403.00");
        assertThat(settled.at("/settlements/0/why").asString()).contains("NO-FEE-3");
        assertThat(settled.at("/payments/0/amount/amount").asString()).isEqualTo("2000.00");
    }

    @Test
    void NO_FEE_7_the_fee_of_a_decision_is_not_reversed_by_hand() {
        var claim = somebody.visited();
        claim.decided("GRANTED", DECIDED);
        var entry = paid(claim, 1).at("/settlements/0/entryId").asString();

        var reply = post("handler", somebody.path("/user-fees/" + entry + "/reversal"), Map.of("reasons", "By hand."));

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.text("/reason")).isEqualTo("fee-of-a-decision");
    }

    @Test
    void what_the_process_orders_is_the_systems_and_dated_by_the_decision() {
        var claim = somebody.visited();
        claim.decided("GRANTED", DECIDED);
        paid(claim, 1);

        var steps = elements(claim.read("/history").at("/items"));
        var last = steps.subList(steps.size() - 3, steps.size());

        assertThat(last)
                .extracting(e -> e.at("/type").asString())
                .containsExactly("ClaimDecided", "UserFeeSettled", "PaymentOrdered");
        assertThat(last).extracting(e -> e.at("/actor/role").asString()).containsExactly("HANDLER", "SYSTEM", "SYSTEM");
        assertThat(last).extracting(e -> e.at("/happenedOn").asString()).containsOnly(DECIDED);
    }

    @Test
    void NO_FEE_7_two_visits_across_New_Year_go_to_two_accounts() {
        var claim = open(somebody.claim("2023-12-28", "2024-01-04").receivedOn("2024-01-10"))
                .documents("nb", "REFERRAL", "DISCHARGE_SUMMARY", "ITEMISED_INVOICE", "PAYMENT_PROOF")
                .answered("2024-02-05");
        claim.done("handler", "/assessment", Map.of("assessedOn", "2024-02-05", "price", episodes()));
        settleManualPoints(claim);
        claim.decided("GRANTED", "2024-02-12");

        var settled = paid(claim, 1);

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
        claim.decided("GRANTED", DECIDED);
        paid(claim, 1);
        var pregnancy =
                Map.of("careOn", "2024-03-11", "reason", "PREGNANCY_AND_BIRTH", "reasons", "As the record shows.");
        claim.done("handler", "/assessment", Map.of("assessedOn", "2024-05-20", "exemptions", List.of(pregnancy)));
        claim.done(
                "senior",
                "/reconsideration",
                Map.of("outcome", "GRANTED", "reasons", "Pregnancy.", "decidedOn", "2024-05-21"));

        var again = paid(claim, 2);

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

    @RepeatedTest(3)
    void NO_FEE_4_two_claims_decided_at_once_never_count_against_the_same_room() {
        somebody.paid("H-1", "2024-02-01", "2962.00");
        var claims = List.of(somebody.visited(), somebody.visited());

        AtOnce.both(
                () -> claims.get(0).decided("GRANTED", DECIDED),
                () -> claims.get(1).decided("GRANTED", DECIDED));

        var settled = claims.stream().map(c -> paid(c, 1)).toList();
        assertThat(sum(settled, "/settlements/0/counted/amount")).isEqualByComparingTo("203.00");
        assertThat(sum(settled, "/settlements/0/returned/amount")).isEqualByComparingTo("603.00");
        assertThat(sum(settled, "/payments/0/amount/amount")).isEqualByComparingTo("3797.00");
        await().untilAsserted(() ->
                assertThat(somebody.year(2024).at("/counted/amount").asString()).isEqualTo("3165.00"));
    }

    @RepeatedTest(3)
    void NO_FEE_4_a_claim_and_a_fee_reported_at_once_never_count_against_the_same_room() {
        somebody.paid("H-1", "2024-02-01", "2962.00");
        var claim = somebody.visited();

        AtOnce.both(
                () -> claim.decided("GRANTED", DECIDED),
                () -> somebody.paid("H-2", "2024-03-01", "403.00").toString());

        paid(claim, 1);
        await().untilAsserted(() -> {
            assertThat(somebody.year(2024).at("/counted/amount").asString()).isEqualTo("3165.00");
            assertThat(somebody.year(2024).at("/entries").size()).isEqualTo(3);
        });
    }

    @Test
    void NO_FEE_6_a_stay_has_no_fee_and_is_paid_at_once() {
        var stay = Ready.claim(this, Application.claim());
        stay.decided("GRANTED", DECIDED);

        var settled = paid(stay, 1);

        assertThat(settled.at("/settlements").size()).isZero();
        assertThat(settled.at("/payments/0/amount")).isEqualTo(settled.at("/decisions/0/amounts/payout"));
    }

    /** The claim once so many payments were ordered. */
    private static JsonNode paid(OpenCase claim, int payments) {
        await().untilAsserted(
                        () -> assertThat(claim.now().at("/payments").size()).isEqualTo(payments));
        return claim.now();
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
            var settled = points.stream().map(SettlementTest::settled).toList();
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

    private static List<String> amounts(JsonNode settlement, String... names) {
        return Stream.of(names)
                .map(n -> settlement.at("/" + n + "/amount").asString())
                .toList();
    }

    private static BigDecimal sum(List<JsonNode> cases, String pointer) {
        return cases.stream()
                .map(c -> new BigDecimal(c.at(pointer).asString()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

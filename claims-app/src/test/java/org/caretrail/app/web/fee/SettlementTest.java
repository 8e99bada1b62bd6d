package org.caretrail.app.web.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.AtOnce;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.Ready;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** NO-FEE-3, -4: a fee that a claim held back counts towards the ceiling, and what is above it is paid with the claim. */
class SettlementTest extends CaseTest {

    private Somebody somebody;

    @BeforeEach
    void a_person_without_fees() {
        somebody = new Somebody(this);
    }

    @Test
    void NO_FEE_4_a_claim_that_reaches_the_ceiling_is_paid_with_what_is_above_it() {
        somebody.paid("H-1", "2024-02-01", "2962.00");
        var claim = somebody.visited();
        claim.decided("GRANTED", Somebody.DECIDED);

        var settled = Somebody.ordered(claim, 1);

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

    @RepeatedTest(3)
    void NO_FEE_4_two_claims_decided_at_once_never_count_against_the_same_room() {
        somebody.paid("H-1", "2024-02-01", "2962.00");
        var claims = List.of(somebody.visited(), somebody.visited());

        AtOnce.both(
                () -> claims.get(0).decided("GRANTED", Somebody.DECIDED),
                () -> claims.get(1).decided("GRANTED", Somebody.DECIDED));

        var settled = claims.stream().map(c -> Somebody.ordered(c, 1)).toList();
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
                () -> claim.decided("GRANTED", Somebody.DECIDED),
                () -> somebody.paid("H-2", "2024-03-01", "403.00").toString());

        Somebody.ordered(claim, 1);
        await().untilAsserted(() -> {
            assertThat(somebody.year(2024).at("/counted/amount").asString()).isEqualTo("3165.00");
            assertThat(somebody.year(2024).at("/entries").size()).isEqualTo(3);
        });
    }

    @Test
    void NO_FEE_3_who_holds_a_card_on_the_day_of_care_gets_the_whole_fee_back() {
        somebody.paid("H-1", "2024-02-01", "3165.00");
        var claim = somebody.visited();
        claim.decided("GRANTED", Somebody.DECIDED);

        var settled = Somebody.ordered(claim, 1);

        assertThat(amounts(settled.at("/settlements/0"), "counted", "returned")).containsExactly("0.00", "403.00");
        assertThat(settled.at("/settlements/0/why").asString()).contains("NO-FEE-3");
        assertThat(settled.at("/payments/0/amount/amount").asString()).isEqualTo("2000.00");
    }

    @Test
    void NO_FEE_6_a_stay_has_no_fee_and_is_paid_at_once() {
        var stay = Ready.claim(this, Application.claim());
        stay.decided("GRANTED", Somebody.DECIDED);

        var settled = Somebody.ordered(stay, 1);

        assertThat(settled.at("/settlements").size()).isZero();
        assertThat(settled.at("/payments/0/amount")).isEqualTo(settled.at("/decisions/0/amounts/payout"));
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

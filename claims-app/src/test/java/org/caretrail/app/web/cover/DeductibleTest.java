package org.caretrail.app.web.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.caretrail.app.web.cover.CoverClaims.DECIDED;
import static org.caretrail.app.web.cover.CoverClaims.documented;
import static org.caretrail.app.web.cover.CoverClaims.eur;
import static org.caretrail.app.web.cover.CoverClaims.settled;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caretrail.app.Reply;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.OpenCase;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The account of a person's calendar year: what its claims and other care draw on the deductible and on covers. */
class DeductibleTest extends CaseTest {

    private final String number = Application.somebody();

    @Test
    void NL_POLICY_4_the_claims_of_a_year_bear_its_deductible_once() {
        var first = decided(bill("300.00", "POLICY"));
        assertThat(settled(first).at("/counted/amount").asString()).isEqualTo("300.00");
        assertThat(first.now().at("/payments").isEmpty()).isTrue();

        var second = decided(bill("500.00", "POLICY"));
        var settlement = settled(second);
        assertThat(second.now().at("/decisions/0/amounts/payout/amount").asString())
                .isEqualTo("115.00");
        assertThat(settlement.at("/kind").asString()).isEqualTo("DEDUCTIBLE");
        assertThat(settlement.at("/year").asInt()).isEqualTo(2020);
        assertThat(settlement.at("/counted/amount").asString()).isEqualTo("85.00");
        assertThat(settlement.at("/returned/amount").asString()).isEqualTo("300.00");
        await().untilAsserted(() -> assertThat(paid(second)).containsExactly("415.00"));

        await().untilAsserted(() -> {
            var year = year(2020);
            assertThat(year.at("/compulsory/amount").asString()).isEqualTo("385.00");
            assertThat(year.at("/voluntary/amount").asString()).isEqualTo("0.00");
            assertThat(year.at("/used/amount").asString()).isEqualTo("385.00");
            assertThat(year.at("/entries").size()).isEqualTo(2);
        });
    }

    @Test
    void NL_POLICY_4_what_only_the_deductible_holds_back_is_granted_and_may_come_back() {
        used("GP-1", "2020-02-03", "385.00");
        var claim = decided(bill("300.00", "POLICY"));

        assertThat(claim.status()).isEqualTo("GRANTED");
        await().untilAsserted(() -> assertThat(paid(claim)).containsExactly("300.00"));
    }

    @Test
    void NL_POLICY_4_other_care_of_another_year_takes_nothing_off() {
        used("GP-1", "2019-12-31", "385.00");
        var claim = decided(bill("500.00", "POLICY"));

        assertThat(settled(claim).at("/counted/amount").asString()).isEqualTo("385.00");
        await().untilAsserted(() -> assertThat(paid(claim)).containsExactly("115.00"));
    }

    @Test
    void NL_POLICY_4_a_reconsidered_claim_draws_anew() {
        var claim = decided(bill("500.00", "POLICY"));
        settled(claim);
        claim.done(
                "senior",
                "/reconsideration",
                Map.of("outcome", "GRANTED", "reasons", "Looked at again.", "decidedOn", "2020-08-25"));

        await().untilAsserted(() -> {
            var year = year(2020);
            assertThat(year.at("/used/amount").asString()).isEqualTo("385.00");
            assertThat(texts(year.at("/entries"), "/reversedOn")).containsExactly("2020-08-25", "");
        });
        assertThat(paid(claim)).containsExactly("115.00");
    }

    @Test
    void NL_SUPP_2_medicines_abroad_are_paid_up_to_the_limit_of_the_year() {
        var first = decided(bill("40.00", "SUPPLEMENTARY"));
        await().untilAsserted(() -> assertThat(paid(first)).containsExactly("40.00"));

        var second = decided(bill("40.00", "SUPPLEMENTARY"));
        var settlement = settled(second);
        assertThat(settlement.at("/kind").asString()).isEqualTo("EMERGENCY_MEDICINES");
        assertThat(settlement.at("/withheld/amount").asString()).isEqualTo("30.00");
        await().untilAsserted(() -> assertThat(paid(second)).containsExactly("10.00"));
    }

    @Test
    void NL_POLICY_4_one_reference_counts_once_and_is_reversed_by_hand() {
        var entry = used("GP-1", "2020-02-03", "100.00").text("/entryId");
        assertThat(used("GP-1", "2020-02-03", "100.00").text("/entryId")).isEqualTo(entry);
        assertThat(report("GP-1", "2020-02-03", "99.00").status()).isEqualTo(422);

        var reversed = post("handler", path("/" + entry + "/reversal"), Map.of("reasons", "Another person's."));
        assertThat(reversed.status()).as("%s", reversed.body()).isEqualTo(200);
        await().untilAsserted(() ->
                assertThat(year(2020).at("/used/amount").asString()).isEqualTo("0.00"));
    }

    @Test
    void NL_POLICY_4_an_entry_of_a_decision_is_not_reversed_by_hand() {
        var claim = decided(bill("500.00", "POLICY"));
        var entry = settled(claim).at("/entryId").asString();

        assertThat(post("handler", path("/" + entry + "/reversal"), Map.of("reasons", "By hand."))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void NL_POLICY_4_a_year_without_a_figure_takes_no_entry() {
        var refused = report("GP-1", "2012-02-03", "100.00");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("/rule")).isEqualTo("NL-POLICY-4");
    }

    @Test
    void nobody_reads_or_writes_what_they_may_not() {
        assertThat(post("auditor", path(""), Map.of()).status()).isEqualTo(403);
        assertThat(post("auditor", path("/2020-" + UUID.randomUUID() + "/reversal"), Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(get("subscriber", path("?year=2020")).status()).isEqualTo(403);
        assertThat(get("auditor", "/api/v1/persons/" + UUID.randomUUID() + "/deductible?year=2020")
                        .status())
                .isEqualTo(404);
    }

    private OpenCase decided(Application bill) {
        var claim = documented(open(bill));
        claim.done(
                "handler", "/assessment", Map.of("assessedOn", DECIDED, "price", Map.of("careProduct", "979001239")));
        return claim.answered(DECIDED).decidedAsProposed(DECIDED);
    }

    private Application bill(String euros, String basis) {
        var medicine = basis.equals("SUPPLEMENTARY");
        var kind = medicine ? "MEDICINE" : "OUTPATIENT";
        var category = medicine ? "MEDICINE" : "TREATMENT";
        return CoverClaims.claim(
                        number,
                        basis,
                        Map.of("category", category, "kind", kind, "careOn", "2020-07-06", "amount", eur(euros)))
                .with("/care/kind", kind)
                .with("/care/planned", false)
                .with("/care/needArose", "EMERGENCY")
                .with("/care/from", "2020-07-06");
    }

    private static List<String> paid(OpenCase claim) {
        return texts(claim.now().at("/payments"), "/amount/amount");
    }

    private Reply used(String reference, String careOn, String euros) {
        var reply = report(reference, careOn, euros);
        assertThat(reply.status()).as("%s", reply.body()).isEqualTo(201);
        return reply;
    }

    private Reply report(String reference, String careOn, String euros) {
        return post(
                "handler",
                path(""),
                Map.of("careOn", careOn, "amount", eur(euros), "reference", reference, "registeredOn", "2020-08-01"));
    }

    private JsonNode year(int year) {
        return get("auditor", path("?year=" + year)).body();
    }

    private String path(String rest) {
        var lookup = Map.of("identifier", Map.of("system", "OTHER", "value", number));
        return "/api/v1/persons/"
                + post("handler", "/api/v1/persons/lookup", lookup).text("/personId") + "/deductible" + rest;
    }
}

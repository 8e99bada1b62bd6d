package org.caretrail.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.caretrail.app.web.fixture.OpenCase;
import org.junit.jupiter.api.Test;

/** GcZ 201201657: a hospital stay on Crete, 28 002.71 billed, 12 172.65 left with the insured. The days are made up. */
class Crete201201657Test extends DutchClaimTest {

    private static final String DECIDED = "2012-10-20";

    @Test
    void EU_25_4_5_crete_is_paid_at_the_rates_of_the_state_of_stay() {
        var kase = onCrete();
        assertThat(kase.read("/proposal").at("/manual/0/rule").asString()).isEqualTo("EU-25-4/5");

        kase.done("handler", "/rate-requests", Map.of("institution", "EOPYY", "requestedOn", "2012-10-02"));
        kase.done(
                "handler",
                "/rate-answers",
                Map.of(
                        "institution",
                        "EOPYY",
                        "answeredOn",
                        "2012-10-15",
                        "rates",
                        List.of(Map.of("invoiceId", "1", "amount", eur("15830.06")))));
        kase.decidedAsProposed(DECIDED);

        assertThat(decision(kase).at("/amounts/payout/amount").asString()).isEqualTo("15830.06");
        assertThat(decision(kase).at("/amounts/eligible/amount").asString()).isEqualTo("28002.71");
        assertThat(sum(kase, "eligible").subtract(sum(kase, "payout")))
                .as("left with the insured")
                .isEqualByComparingTo("12172.65");
        assertThat(kase.history()).contains("RatesRequested", "RatesReceived");
    }

    @Test
    void EU_19_crete_is_care_during_a_stay_and_not_planned_care() {
        var findings = onCrete().read("/proposal").at("/findings");

        assertThat(elements(findings).stream()
                        .filter(f -> f.at("/rule").asString().equals("NL-ROUTE-5"))
                        .map(f -> f.at("/result").asString()))
                .containsOnly("NOT_MET");
        assertThat(texts(findings, "/rule")).contains("EU-19", "NL-ROUTE-1");
    }

    @Test
    void EU_25_6_crete_with_consent_our_own_rates_need_a_tariff() {
        var kase = onCrete();
        kase.done("handler", "/consents", Map.of("givenOn", "2012-10-02"));

        assertThat(texts(kase.read("/proposal").at("/manual"), "/rule")).contains("NL-TARIFF-4");
    }

    @Test
    void EU_25_9_crete_an_advance_is_settled_with_the_decision() {
        var kase = onCrete();
        kase.done("handler", "/advances", Map.of("amount", eur("5000.00"), "paidOn", "2012-10-02"));
        kase.done(
                "handler",
                "/rate-answers",
                Map.of(
                        "institution",
                        "EOPYY",
                        "answeredOn",
                        "2012-10-15",
                        "rates",
                        List.of(Map.of("invoiceId", "1", "amount", eur("15830.06")))));
        kase.decidedAsProposed(DECIDED);

        assertThat(decision(kase).at("/amounts/advance/amount").asString()).isEqualTo("5000.00");
        assertThat(decision(kase).at("/amounts/payout/amount").asString()).isEqualTo("10830.06");
    }

    private static BigDecimal sum(OpenCase kase, String kind) {
        return new BigDecimal(decision(kase).at("/amounts/" + kind + "/amount").asString());
    }

    private OpenCase onCrete() {
        var application = application("NL_ZVW", "GR", "NL", "2012-10-01")
                .with("/person/insurer", "AN_INSURER")
                .with("/person/policy", "A_POLICY")
                .with("/care/planned", false)
                .with("/care/needArose", "EMERGENCY")
                .with("/care/from", "2012-08-01")
                .with("/care/to", "2012-08-10")
                .with("/invoices", List.of(invoice("2012-08-15", List.of(), line("2012-08-01", "28002.71"))));
        var kase = claim(application).answered("2012-10-02");
        kase.done(
                "handler",
                "/assessment",
                Map.of(
                        "assessedOn",
                        "2012-10-02",
                        "settled",
                        List.of(verdict("NL-POLICY-4", "DEDUCTIBLE_ON_EU_ROUTE", "not met"))));
        return kase;
    }
}

package org.caretrail.app.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;

/** Geschillencommissie Zorgverzekeringen, binding advice 202001438. */
class Gcz202001438Test extends StoryTest {

    Gcz202001438Test() {
        super("gcz-202001438");
    }

    @Test
    void NL_S2_3_the_refusal_is_replaced_by_the_grant() {
        var authorisation = kase("authorisation");

        assertThat(authorisation.at("/status").asString()).isEqualTo("GRANTED");
        assertThat(authorisation.at("/decisions/0/outcome").asString()).isEqualTo("REFUSED");
        assertThat(authorisation.at("/decisions/0/decidedOn").asString()).isEqualTo("2020-05-07");
        assertThat(authorisation.at("/decisions/0/inForce").asBoolean()).isFalse();
        assertThat(authorisation.at("/decisions/1/decidedOn").asString()).isEqualTo("2020-05-20");
        assertThat(authorisation.at("/decisions/1/supersedes").asString()).isEqualTo(id("refusal"));
        assertThat(authorisation.at("/decisions/1/s2/statedMaximum/amount").asString())
                .isEqualTo("5925.67");
        assertThat(authorisation.at("/s2/validFrom").asString()).isEqualTo("2020-05-06");
        assertThat(authorisation.at("/s2/validUntil").asString()).isEqualTo("2020-05-15");
    }

    @Test
    void NL_ROUTE_5_an_admission_with_an_appointment_is_planned_care_though_urgent() {
        var planned = elements(explanation("authorisation", "grant").at("/findings")).stream()
                .filter(f -> f.at("/rule").asString().equals("NL-ROUTE-5"))
                .findFirst()
                .orElseThrow();

        assertThat(planned.at("/met").asBoolean()).isTrue();
    }

    @Test
    void EU_26_7_no_supplement_since_the_Belgian_scheme_paid_more_than_home_would_have() {
        var admission = kase("claim").at("/decisions/0/parts/0");

        assertThat(admission.at("/basis").asString()).isEqualTo("ART_26");
        assertThat(admission.at("/amounts/actual/amount").asString()).isEqualTo("9188.28");
        assertThat(admission.at("/amounts/notional/amount").asString()).isEqualTo("6374.24");
        assertThat(admission.at("/amounts/borne/amount").asString()).isEqualTo("323.71");
        assertThat(admission.at("/amounts/eligible/amount").asString()).isEqualTo("9511.99");
        assertThat(admission.at("/amounts/supplement/amount").asString()).isEqualTo("0.00");
    }

    @Test
    void NL_TARIFF_2_the_notional_amount_names_tariff_and_margin_with_their_rows() {
        var steps = explanation("claim", "claimDecision").at("/steps").toString();

        assertThat(steps)
                .contains("nl-care-product-tariffs", "5925.67", "nl-margins", "0.0757", "GcZ 202001438", "6374.24");
    }

    @Test
    void NL_POLICY_2_the_second_opinion_fails_on_the_return_to_the_first_doctor() {
        var opinion = elements(kase("claim").at("/decisions/0/parts")).stream()
                .filter(p -> p.at("/basis").asString().equals("POLICY"))
                .findFirst()
                .orElseThrow();
        var failed = finding(explanation("claim", "claimDecision"), "NL-POLICY-2", "RETURNED_TO_FIRST_DOCTOR");

        assertThat(kase("claim").at("/invoices/1/lines/0/amount/amount").asString())
                .isEqualTo("372.24");
        assertThat(opinion.at("/invoices/0").asString())
                .isEqualTo(kase("claim").at("/invoices/1/invoiceId").asString());
        assertThat(opinion.at("/outcome").asString()).isEqualTo("REFUSED");
        assertThat(opinion.at("/amounts/payout/amount").asString()).isEqualTo("0.00");
        assertThat(failed.at("/met").asBoolean()).isFalse();
        assertThat(failed.at("/reasons").asString()).contains("first doctor");
    }

    @Test
    void NL_SUPP_1_the_supplementary_cover_pays_nothing_for_foreseen_care() {
        var parts = elements(kase("claim").at("/decisions/0/parts")).stream()
                .filter(p -> p.at("/basis").asString().equals("SUPPLEMENTARY"))
                .toList();

        assertThat(parts).hasSize(2).allSatisfy(p -> {
            assertThat(p.at("/outcome").asString()).isEqualTo("REFUSED");
            assertThat(p.at("/amounts/payout/amount").asString()).isEqualTo("0.00");
            assertThat(p.at("/rules").toString()).contains("NL-SUPP-1@");
        });
    }

    @Test
    void NL_REMEDY_4_travel_costs_claimed_after_the_hearing_question_are_left_out() {
        var travel = kase("claim").at("/appeals/0/demands/3");

        assertThat(travel.at("/leftOut").asBoolean()).isTrue();
        assertThat(travel.at("/rule").asString()).isEqualTo("NL-REMEDY-4");
        assertThat(travel.at("/addedOn").asString()).isEqualTo("2021-02-16");
        assertThat(travel.at("/outcome").isNull()).isTrue();
    }

    @Test
    void NL_REMEDY_8_check_ups_without_proof_and_legal_costs_are_not_awarded() {
        var appeal = kase("claim").at("/appeals/0");
        var awarded = elements(appeal.at("/ruling/findings")).stream()
                .filter(f -> f.at("/rule").asString().equals("NL-REMEDY-8"))
                .toList();

        assertThat(awarded)
                .singleElement()
                .satisfies(f -> assertThat(f.at("/result").asString()).isEqualTo("MET"));
        assertThat(appeal.at("/demands/1/text").asString()).contains("check-ups");
        assertThat(appeal.at("/demands/1/outcome").asString()).isEqualTo("REJECTED");
        assertThat(appeal.at("/demands/2/text").asString()).contains("legal costs");
        assertThat(appeal.at("/demands/2/outcome").asString()).isEqualTo("REJECTED");
    }

    @Test
    void the_request_is_rejected_and_the_decision_stays_in_force() {
        var claim = kase("claim");

        assertThat(claim.at("/status").asString()).isEqualTo("REFUSED");
        assertThat(claim.at("/decisions/0/inForce").asBoolean()).isTrue();
        assertThat(claim.at("/appeals/0/ruling/outcome").asString()).isEqualTo("UPHELD");
        assertThat(claim.at("/appeals/0/ruling/ruledOn").asString()).isEqualTo("2021-03-16");
        for (var demand = 0; demand < 3; demand++) {
            assertThat(claim.at("/appeals/0/demands/" + demand + "/outcome").asString())
                    .isEqualTo("REJECTED");
        }
    }

    @Test
    void the_dispute_shows_in_the_case_of_the_refusal_too() {
        await().untilAsserted(() -> assertThat(elements(kase("authorisation").at("/related")))
                .extracting(r -> r.at("/why").asString())
                .contains("USED_BY", "APPEAL"));
    }

    @Test
    void the_history_of_the_dispute_reads_as_the_source_tells_it() {
        assertThat(history("claim"))
                .endsWith(
                        "2020-06-11 ClaimDecided",
                        "2020-06-18 AppealLodged",
                        "2020-09-24 ViewSubmitted",
                        "2020-10-01 HearingOffered",
                        "2020-10-05 AdviceRequested",
                        "2020-10-22 AdviceReceived",
                        "2020-10-27 PapersSentOn",
                        "2021-01-05 ViewSubmitted",
                        "2021-01-06 ViewSubmitted",
                        "2021-01-08 PapersSentOn",
                        "2021-02-08 ViewSubmitted",
                        "2021-02-16 DemandLeftOut",
                        "2021-03-03 HearingHeld",
                        "2021-03-16 AppealRuled");
    }

    @Test
    void the_history_of_the_authorisation_reads_as_the_source_tells_it() {
        assertThat(history("authorisation"))
                .containsSubsequence(
                        "2020-05-05 AuthorisationRequested",
                        "2020-05-07 AuthorisationDecided",
                        "2020-05-20 DecisionReconsidered",
                        "2020-05-20 S2Issued");
    }

    @Test
    void what_held_on_the_days_between_is_the_refusal() {
        var between = read("/api/v1/cases/" + id("authorisation") + "?validOn=2020-05-19");

        assertThat(between.at("/status").asString()).isEqualTo("REFUSED");
        assertThat(between.at("/s2").isNull()).isTrue();
    }
}

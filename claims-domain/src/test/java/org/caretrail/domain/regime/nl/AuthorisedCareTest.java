package org.caretrail.domain.regime.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.application.Basis.ART_26;
import static org.caretrail.domain.application.Basis.DIRECTIVE;
import static org.caretrail.domain.regime.nl.Invoices.eur;

import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.application.LineCategory;
import org.caretrail.domain.application.NeedArose;
import org.caretrail.domain.correspondence.Correspondence;
import org.caretrail.domain.correspondence.CostClaim;
import org.caretrail.domain.correspondence.Coverage;
import org.caretrail.domain.correspondence.Extension;
import org.caretrail.domain.correspondence.PolicyConsent;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.ManualPoint;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.decision.Step;
import org.caretrail.domain.shared.DecisionId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorisedCareTest {

    @Test
    void EU_26_7_pays_a_supplement_where_home_would_have_borne_more() {
        var proposal = claim("6000.00", "6500.00").proposal();

        assertThat(proposal.outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(proposal.amounts().of(AmountKind.PAYOUT)).contains(eur("374.24"));
        assertThat(proposal.amounts().of(AmountKind.BORNE)).contains(eur("500.00"));
    }

    @Test
    void EU_26_7_home_bears_no_more_than_the_wmg_maximum() {
        var claim = claim("6000.00", "6500.00").rows("nl-wmg-tariffs", """
                careProduct,from,until,maximumTariff,announced,mark,source
                979001239,2020-01-01,2020-12-31,6100.00,,SYNTHETIC,test
                """);

        assertThat(claim.proposal().amounts().of(AmountKind.SUPPLEMENT)).contains(eur("100.00"));
    }

    @ParameterizedTest
    @CsvSource({"385.00, 100.00", "150.00, 150.00", "0.00, 200.00"})
    void EU_26_7_the_deductible_at_home_takes_no_more_than_the_care_costs_there(String open, String supplement) {
        var claim = claim("0.00", "300.00")
                .settle("NL-POLICY-4", "DEDUCTIBLE_OPEN_2020", eur(open))
                .rows("nl-wmg-tariffs", """
                        careProduct,from,until,maximumTariff,announced,mark,source
                        979001239,2020-01-01,2020-12-31,200.00,,SYNTHETIC,test
                        """);

        assertThat(claim.proposal().amounts().of(AmountKind.SUPPLEMENT)).contains(eur(supplement));
    }

    @ParameterizedTest
    @CsvSource({"0.00, 374.24", "200.00, 300.00", "500.00, 0.00"})
    void EU_26_7_what_medicines_would_have_cost_the_insured_at_home_is_not_borne(String own, String supplement) {
        var line = Invoices.line("1", "2020-05-06", "6500.00", CareKind.MEDICINE);
        var claim = NlCases.claim(Invoices.invoice("1", line, eur("6000.00"), ART_26))
                .underS2("2020-05-06", "2020-05-15");
        assertThat(claim.proposal().manual()).extracting(ManualPoint::rule).containsExactly("NL-POLICY-12");

        claim.settle("NL-POLICY-12", "own contribution for invoice 1", eur(own));
        assertThat(claim.proposal().amounts().of(AmountKind.OWN_CONTRIBUTION)).contains(eur(own));
        assertThat(claim.proposal().amounts().of(AmountKind.SUPPLEMENT)).contains(eur(supplement));
    }

    @Test
    void EU_26_7_says_in_words_that_nothing_is_left_to_pay() {
        var claim = NlCases.claim(Invoices.admission(ART_26)).underS2("2020-05-06", "2020-05-15");
        assertThat(claim.proposal().outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(claim.findings("EU-26-7"))
                .singleElement()
                .satisfies(f -> assertThat(f.failed()).isTrue());
    }

    @Test
    void EU_26_7_names_every_input_of_the_supplement() {
        var steps = claim("6000.00", "6500.00").proposal().steps();
        assertThat(steps).extracting(Step::name).contains("market-conform tariff", "borne", "supplement");
    }

    @Test
    void EU_26_7_waits_for_what_the_other_scheme_paid() {
        var claim = NlCases.claim(Invoices.treatment("1", "6500.00", ART_26)).underS2("2020-05-06", "2020-05-15");
        assertThat(claim.proposal().manual()).extracting(ManualPoint::rule).containsExactly("EU-26-7");

        var stated = claim.settle("EU-26-7", "paid by the other scheme on invoice 1", eur("6000.00"));
        assertThat(stated.proposal().amounts().of(AmountKind.SUPPLEMENT)).contains(eur("374.24"));
    }

    @Test
    void EU_26_7_leaves_out_what_nobody_has_to_pay_for() {
        var claim = claim("6000.00", "6500.00");
        claim.judged().ineligible("1.1");
        assertThat(claim.proposal().amounts().of(AmountKind.BORNE)).contains(eur("0.00"));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-05-06, 2020-05-15, true",
        "2020-05-05, 2020-05-06, true",
        "2020-05-07, 2020-05-15, false",
        "2020-05-01, 2020-05-05, false",
    })
    void NL_S2_8_the_care_lies_within_the_S2(String from, String until, boolean covered) {
        var claim = NlCases.claim(Invoices.admission(ART_26))
                .care("2020-05-06", "2020-05-06")
                .underS2(from, until);
        assertThat(claim.findings("NL-S2-8")).extracting(Finding::met).containsExactly(covered);
    }

    @Test
    void NL_S2_4_without_an_S2_article_26_is_closed() {
        var claim = NlCases.claim(Invoices.admission(ART_26));
        assertThat(claim.proposal().outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(claim.findings("NL-S2-4")).extracting(Finding::met).containsExactly(false);
    }

    @Test
    void NL_S2_4_consent_under_the_policy_is_named_and_opens_nothing() {
        var days = LocalDate.parse("2020-05-06");
        var consent =
                Correspondence.NONE.with(Coverage.UNCHANGED.with(new PolicyConsent(days, days, days.plusDays(9))));
        assertThat(NlCases.claim(Invoices.admission(ART_26)).heard(consent).findings("NL-S2-4"))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.failed()).isTrue();
                    assertThat(f.facts().toString()).contains("2020-05-06 to 2020-05-15");
                });
    }

    @Test
    void EU_26_7_what_the_other_institution_claimed_stands_beside_the_question_what_its_scheme_paid() {
        var claimed = new CostClaim(
                "K1", "mutualiteit", "C-17", eur("6000.00"), LocalDate.parse("2020-06-01"), null, null, null, null);
        var claim = NlCases.claim(Invoices.treatment("1", "6500.00", ART_26))
                .underS2("2020-05-06", "2020-05-15")
                .heard(Correspondence.NONE.withCostClaims(List.of(claimed)));

        assertThat(claim.findings("EU-26-7"))
                .singleElement()
                .satisfies(f -> assertThat(f.facts().toString()).contains("mutualiteit", "6000.00"));
    }

    @Test
    void NL_S2_4_a_refused_S2_opens_nothing() {
        var claim = NlCases.claim(Invoices.admission(ART_26))
                .underS2(Authorised.between("2020-05-06", "2020-05-15").as(Outcome.REFUSED));
        assertThat(claim.findings("NL-S2-4")).extracting(Finding::met).containsExactly(false);
    }

    @Test
    void NL_ROUTE_5_unplanned_care_is_not_paid_under_article_26() {
        var claim = claim("6000.00", "6500.00").planned(false, NeedArose.ABROAD);
        assertThat(claim.proposal().outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void NL_S2_5_an_S2_survives_a_change_of_insurer() {
        var claim = claim("6000.00", "6500.00").insured("ANOTHER", "POLICY");

        assertThat(claim.findings("NL-S2-5")).extracting(Finding::met).containsExactly(true);
        assertThat(claim.findings("NL-S2-8")).extracting(Finding::met).containsExactly(true);
    }

    @Test
    void NL_S2_7_an_S2_that_was_not_accepted_is_paid_at_the_tariff_of_that_state() {
        var claim = NlCases.claim(Invoices.treatment("1", "6500.00", ART_26))
                .underS2("2020-05-06", "2020-05-15")
                .settle("NL-S2-7", "tariff of the state of treatment, invoice 1", eur("6000.00"));

        assertThat(claim.proposal().manual()).isEmpty();
        assertThat(claim.proposal().amounts().of(AmountKind.SUPPLEMENT)).contains(eur("374.24"));
        assertThat(claim.proposal().amounts().of(AmountKind.PAYOUT)).contains(eur("6374.24"));
    }

    @Test
    void NL_S2_7_never_pays_more_than_the_bill() {
        var claim = NlCases.claim(Invoices.treatment("1", "6500.00", ART_26))
                .underS2("2020-05-06", "2020-05-15")
                .settle("NL-S2-7", "tariff of the state of treatment, invoice 1", eur("9000.00"));

        assertThat(claim.proposal().amounts().of(AmountKind.PAYOUT)).contains(eur("6500.00"));
    }

    @Test
    void NL_S2_7_once_a_provider_did_not_accept_the_S2_the_tariff_of_that_state_is_asked_for() {
        var claim = NlCases.claim(Invoices.treatment("1", "6500.00", ART_26))
                .underS2("2020-05-06", "2020-05-15")
                .heard(Correspondence.NONE.notAcceptedBy("hospital"));

        assertThat(claim.proposal().manual()).extracting(ManualPoint::rule).containsExactly("NL-S2-7");
        assertThat(claim.findings("NL-S2-7")).extracting(Finding::point).contains("S2_NOT_ACCEPTED");
    }

    @ParameterizedTest
    @CsvSource({"2020-05-06, true", "2020-05-05, false"})
    void EU_26_5_care_up_to_the_last_day_of_an_extension_lies_within_the_S2(String extendedUntil, boolean covered) {
        var claim = NlCases.claim(Invoices.admission(ART_26))
                .care("2020-05-06", "2020-05-06")
                .underS2("2020-05-01", "2020-05-04")
                .heard(Correspondence.NONE.withExtensions(List.of(extension(extendedUntil))));

        assertThat(claim.findings("NL-S2-8")).extracting(Finding::met).containsExactly(covered);
        assertThat(claim.findings("EU-26-5")).extracting(Finding::met).containsExactly(true);
    }

    @Test
    void EU_26_5_an_extension_that_was_declined_changes_nothing() {
        var claim = NlCases.claim(Invoices.admission(ART_26))
                .underS2("2020-05-06", "2020-05-15")
                .heard(Correspondence.NONE.withExtensions(List.of(extension(null))));

        assertThat(claim.findings("EU-26-5")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"LODGING", "COMPANION", "OTHER_TRANSPORT"})
    void EU_26_8_and_EU_26_9_travel_and_stay_are_due_only_by_national_law(LineCategory category) {
        var claim = NlCases.claim(Invoices.of("1", category, "100.00", ART_26)).underS2("2020-05-06", "2020-05-15");

        assertThat(claim.questions())
                .filteredOn(q -> q.rule().equals("EU-26-8"))
                .singleElement()
                .satisfies(q -> assertThat(q.text()).contains("EU-26-9"));
        assertThat(claim.answer("EU-26-8", "NATIONAL_LAW_PAYS_TRAVEL_AND_STAY", false)
                        .proposal()
                        .outcome())
                .isEqualTo(Outcome.REFUSED);
    }

    @ParameterizedTest
    @CsvSource({"4000.00, 4000.00", "6100.00, 6100.00", "9000.00, 9000.00", "12000.00, 10274.24"})
    void EU_26_7_all_parts_of_an_invoice_together_pay_no_more_than_it_cost(String cost, String paid) {
        var claim = NlCases.claim(Invoices.treatment("1", cost, DIRECTIVE, ART_26))
                .underS2("2020-05-06", "2020-05-15")
                .settle("NL-ROUTE-8", "under the directive, invoice 1", eur("3900.00"))
                .settle("EU-26-7", "paid by the other scheme on invoice 1", eur("0.00"));

        assertThat(claim.proposal().amounts().of(AmountKind.PAYOUT))
                .hasValueSatisfying(
                        sum -> assertThat(sum.minus(eur(cost)).exceedsZero()).isFalse());
        assertThat(claim.proposal().amounts().of(AmountKind.PAYOUT)).contains(eur(paid));
    }

    @Test
    void EU_26_7_what_an_earlier_part_paid_counts_against_a_bill_priced_at_the_tariff_of_that_state_too() {
        var claim = NlCases.claim(Invoices.treatment("1", "6500.00", DIRECTIVE, ART_26))
                .underS2("2020-05-06", "2020-05-15")
                .settle("NL-ROUTE-8", "under the directive, invoice 1", eur("3900.00"))
                .settle("NL-S2-7", "tariff of the state of treatment, invoice 1", eur("6000.00"));

        assertThat(claim.proposal().amounts().of(AmountKind.PAYOUT)).contains(eur("6500.00"));
    }

    @ParameterizedTest
    @CsvSource({"2020-05-15, GRANTED", "2020-05-14, NONE"})
    void EU_26_7_of_a_stay_that_runs_beyond_the_S2_a_person_says_what_the_invoice_holds(String until, Outcome outcome) {
        var line = Invoices.line("1", "2020-05-06", "6500.00", null);
        var claim = NlCases.claim(Invoices.invoice("1", line, eur("6000.00"), ART_26))
                .underS2("2020-05-06", until);

        assertThat(claim.proposal().outcome()).isEqualTo(outcome);
        assertThat(claim.kind(CareKind.OUTPATIENT).proposal().outcome()).isEqualTo(Outcome.GRANTED);
    }

    private static Extension extension(@Nullable String until) {
        var day = LocalDate.parse("2020-05-09");
        return new Extension(
                "X-E1",
                DecisionId.of(Authorised.CASE, 1),
                "hospital",
                day,
                day.plusDays(9),
                day.plusDays(1),
                until == null ? null : LocalDate.parse(until));
    }

    private static NlCase claim(String paidByOtherScheme, String total) {
        var line = Invoices.line("1", "2020-05-06", total, null);
        return NlCases.claim(Invoices.invoice("1", line, eur(paidByOtherScheme), ART_26))
                .underS2("2020-05-06", "2020-05-15");
    }
}

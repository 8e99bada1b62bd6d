package org.caretrail.domain.regime.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.application.Basis.ART_25;
import static org.caretrail.domain.application.Basis.ART_26;
import static org.caretrail.domain.application.Basis.DIRECTIVE;
import static org.caretrail.domain.application.Basis.POLICY;
import static org.caretrail.domain.application.Basis.SUPPLEMENTARY;
import static org.caretrail.domain.regime.nl.Invoices.eur;

import org.caretrail.domain.application.Basis;
import org.caretrail.domain.application.NeedArose;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.ManualPoint;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.decision.Part;
import org.caretrail.domain.regime.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** NL-CAK: claims of treaty-entitled persons for what they paid. */
class TreatyClaimTest {

    @ParameterizedTest
    @CsvSource({"4000.00, 4000.00", "5925.67, 5925.67", "9000.00, 5925.67"})
    void NL_CAK_6_pays_what_the_dutch_system_would_have_and_never_above_the_cost(String cost, String payout) {
        var proposal = claim(cost).proposal();

        assertThat(proposal.manual()).isEmpty();
        assertThat(proposal.parts()).extracting(Part::basis).containsExactly(DIRECTIVE);
        assertThat(proposal.amounts().of(AmountKind.PAYOUT)).contains(eur(payout));
    }

    @Test
    void NL_ROUTE_11_the_directive_holds_in_the_greek_part_of_cyprus_only() {
        var claim = claim("4000.00", DIRECTIVE).country("CY");

        assertThat(claim.proposal().manual()).extracting(ManualPoint::point).containsExactly("IN_GREEK_PART");
        assertThat(claim.answer("NL-ROUTE-11", "IN_GREEK_PART", true).proposal().outcome())
                .isEqualTo(Outcome.GRANTED);
        assertThat(claim.answer("NL-ROUTE-11", "IN_GREEK_PART", false)
                        .proposal()
                        .outcome())
                .isEqualTo(Outcome.REFUSED);
    }

    @Test
    void NL_CAK_6_planned_care_without_an_S2_is_no_outright_refusal() {
        var proposal = claim("4000.00", ART_25, ART_26).proposal();

        assertThat(proposal.parts()).extracting(Part::basis).containsExactly(ART_25, ART_26, DIRECTIVE);
        assertThat(proposal.parts())
                .extracting(Part::outcome)
                .containsExactly(Outcome.REFUSED, Outcome.REFUSED, Outcome.GRANTED);
        assertThat(proposal.outcome()).isEqualTo(Outcome.PARTLY_GRANTED);
        assertThat(proposal.amounts().of(AmountKind.PAYOUT)).contains(eur("4000.00"));
    }

    @Test
    void NL_PACK_2_the_question_that_leads_to_the_limits_can_be_answered_again() {
        var claim = claim("4000.00").answer("NL-PACK-2", "OF_NO_LIMITED_KIND", false);

        assertThat(claim.questions())
                .extracting(Question::condition)
                .contains("OF_NO_LIMITED_KIND", "NOT_LEFT_OUT", "TRANSPLANT_IN_REACH");
        assertThat(claim.answer("NL-PACK-2", "OF_NO_LIMITED_KIND", true)
                        .proposal()
                        .outcome())
                .isEqualTo(Outcome.GRANTED);
    }

    @ParameterizedTest
    @EnumSource(names = {"ART_25", "ART_26", "DIRECTIVE"})
    void NL_TARIFF_7_a_code_can_be_disputed_on_every_basis_that_a_tariff_prices(Basis basis) {
        assertThat(claim("4000.00", basis).questions())
                .extracting(Question::condition)
                .contains("CODE_UNDISPUTED");
    }

    @Test
    void NL_CAK_4_a_claim_names_the_S2_of_the_CAK_as_the_route_and_no_policy() {
        assertThat(claim("4000.00").findings("NL-CAK-4"))
                .singleElement()
                .satisfies(f -> assertThat(f.text()).contains("S2 of the CAK").doesNotContain("policy"));
        assertThat(claim("4000.00", ART_25).proposal().rightRoute()).contains("S2 of the CAK");
    }

    @Test
    void NL_CAK_6_a_supplement_of_nothing_does_not_fall_through() {
        var proposal = NlCases.treatyClaim(Invoices.admission(ART_26))
                .underS2("2020-05-06", "2020-05-15")
                .decided("2022-03-16")
                .proposal();

        assertThat(proposal.parts()).extracting(Part::basis).containsExactly(ART_26);
        assertThat(proposal.parts()).extracting(Part::outcome).containsExactly(Outcome.REFUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CH", "US"})
    void NL_CAK_4_outside_the_directive_the_patient_pays(String country) {
        assertThat(claim("4000.00", DIRECTIVE).country(country).proposal().outcome())
                .isEqualTo(Outcome.REFUSED);
    }

    @Test
    void NL_CAK_10_no_policy_pays_for_who_has_no_dutch_insurance() {
        var proposal = claim("4000.00", POLICY, SUPPLEMENTARY).proposal();

        assertThat(proposal.parts()).extracting(Part::outcome).containsOnly(Outcome.REFUSED);
    }

    @Test
    void NL_CAK_10_who_is_not_treaty_entitled_gets_nothing_from_the_CAK() {
        var proposal =
                claim("4000.00").answer("NL-CAK-10", "TREATY_ENTITLED", false).proposal();

        assertThat(proposal.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(proposal.rightRoute()).contains("insurer");
    }

    @Test
    void NL_CAK_5_the_own_contribution_there_stays_with_the_patient_but_for_a_supplement() {
        var claim = NlCases.treatyClaim(Invoices.admission(ART_26)).underS2("2020-05-06", "2020-05-15");

        assertThat(claim.findings("NL-CAK-5")).extracting(Finding::met).containsExactly(true);
    }

    @Test
    void NL_ROUTE_1_unforeseen_care_of_a_treaty_entitled_person_is_paid_under_article_25() {
        var claim = NlCases.treatyClaim(Invoices.treatment("1", "100.00"))
                .planned(false, NeedArose.ABROAD)
                .settle("EU-25-4/5", "at the rates of the state of stay, invoice 1", eur("80.00"));

        assertThat(claim.proposal().parts()).extracting(Part::basis).containsExactly(ART_25);
        assertThat(claim.proposal().amounts().of(AmountKind.PAYOUT)).contains(eur("80.00"));
    }

    @Test
    void NL_TARIFF_2_where_a_margin_applied_a_person_says_which_for_who_has_no_insurer() {
        var claim = claim("9000.00").decided("2020-06-11");

        assertThat(claim.proposal().manual()).extracting(ManualPoint::rule).containsExactly("NL-TARIFF-2");
        claim.settle(
                "NL-TARIFF-2", "margin for a treaty-entitled person in 2020", "0", "GcZ has no margin for the CAK");
        assertThat(claim.proposal().amounts().of(AmountKind.PAYOUT)).contains(eur("5925.67"));
    }

    @ParameterizedTest
    @CsvSource({"2020-12-31, ART_25", "2021-01-01, ART_25"})
    void NL_CAK_4_unforeseen_care_in_the_united_kingdom_is_paid_on_the_terms_of_that_state(String day, Basis basis) {
        var line = Invoices.line("1", day, "100.00", null);
        var claim = NlCases.treatyClaim(Invoices.invoice("1", line, null))
                .country("GB")
                .care(day, day)
                .received("2021-02-01")
                .decided("2022-03-16")
                .planned(false, NeedArose.ABROAD)
                .settle("EU-25-4/5", "at the rates of the state of stay, invoice 1", eur("80.00"));

        assertThat(claim.proposal().parts()).extracting(Part::basis).containsExactly(basis);
        assertThat(claim.proposal().amounts().of(AmountKind.PAYOUT)).contains(eur("80.00"));
    }

    @Test
    void NL_CAK_4_elsewhere_the_patient_pays_though_a_treaty_gives_the_insured_a_choice() {
        var claim = claim("100.00").country("TR").planned(false, NeedArose.ABROAD);

        assertThat(claim.proposal().parts()).extracting(Part::basis).containsExactly(DIRECTIVE);
        assertThat(claim.proposal().outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void NL_ROUTE_11_what_a_claim_in_cyprus_waits_for_is_put_as_a_question() {
        assertThat(claim("4000.00", DIRECTIVE).country("CY").questions())
                .extracting(Question::condition)
                .contains("IN_GREEK_PART");
    }

    private static NlCase claim(String cost, Basis... bases) {
        return NlCases.treatyClaim(Invoices.treatment("1", cost, bases)).decided("2022-03-16");
    }
}

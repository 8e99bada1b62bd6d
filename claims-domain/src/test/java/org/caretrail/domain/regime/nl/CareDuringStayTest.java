package org.caretrail.domain.regime.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.application.Basis.ART_25;
import static org.caretrail.domain.regime.nl.Invoices.eur;

import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.application.LineCategory;
import org.caretrail.domain.application.NeedArose;
import org.caretrail.domain.assessment.SettledPoint.Verdict;
import org.caretrail.domain.correspondence.Correspondence;
import org.caretrail.domain.correspondence.StayRates;
import org.caretrail.domain.correspondence.StayRates.InvoiceRate;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.ManualPoint;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Article 25: what the insured paid for during a stay. */
class CareDuringStayTest {

    private static final LocalDate DAY = LocalDate.of(2020, 6, 5);

    @Test
    void EU_25_4_5_the_answer_of_the_institution_of_stay_is_the_rate() {
        var claim = stay("100.00").heard(Correspondence.NONE.with(rates("80.00")));

        assertThat(claim.proposal().manual()).isEmpty();
        assertThat(claim.proposal().amounts().of(AmountKind.PAYOUT)).contains(eur("80.00"));
    }

    @Test
    void EU_25_6_our_own_rates_apply_with_the_insureds_consent() {
        var claim = stay("9000.00").heard(Correspondence.NONE.agreedOn(DAY));

        assertThat(claim.findings("EU-25-6")).extracting(Finding::met).containsExactly(true);
        assertThat(claim.proposal().amounts().of(AmountKind.PAYOUT)).contains(eur("6374.24"));
    }

    @Test
    void EU_25_6_without_consent_the_rates_are_asked_for() {
        assertThat(stay("9000.00").proposal().manual())
                .extracting(ManualPoint::rule)
                .containsExactly("EU-25-4/5");
    }

    @Test
    void EU_25_4_5_names_both_ways_in_which_the_sum_is_found() {
        assertThat(stay("9000.00").findings("EU-25-4/5"))
                .singleElement()
                .satisfies(f -> assertThat(f.text()).contains("would have reimbursed", "article 62"));
    }

    @Test
    void EU_25_7_without_consent_where_the_state_of_stay_knows_no_reimbursement() {
        var none = new StayRates("institution of stay", false, List.of());
        var claim = stay("9000.00").heard(Correspondence.NONE.with(none));

        assertThat(claim.findings("EU-25-7")).extracting(Finding::met).containsExactly(true);
        assertThat(claim.proposal().amounts().of(AmountKind.PAYOUT)).contains(eur("6374.24"));
    }

    @Test
    void EU_25_8_an_answer_above_the_cost_pays_the_cost() {
        var claim = stay("100.00").heard(Correspondence.NONE.with(rates("120.00")));

        assertThat(claim.proposal().amounts().of(AmountKind.PAYOUT)).contains(eur("100.00"));
    }

    @Test
    void NL_ROUTE_11_a_bill_from_cyprus_waits_for_the_part_in_which_it_was_given() {
        var claim =
                stay("100.00").heard(Correspondence.NONE.with(rates("80.00"))).country("CY");

        assertThat(claim.proposal().manual()).extracting(ManualPoint::point).containsExactly("IN_GREEK_PART");
        assertThat(claim.answer("NL-ROUTE-11", "IN_GREEK_PART", true).proposal().outcome())
                .isEqualTo(Outcome.GRANTED);
        var elsewhere = claim.answer("NL-ROUTE-11", "IN_GREEK_PART", false).proposal();
        assertThat(elsewhere.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(elsewhere.rightRoute()).contains("worldwide cover");
    }

    @ParameterizedTest
    @CsvSource({"30.00, 50.00, true", "80.00, 0.00, true", "90.00, 0.00, false"})
    void EU_25_9_an_advance_is_taken_off_what_is_paid(String advance, String left, boolean within) {
        var claim =
                stay("100.00").heard(Correspondence.NONE.with(rates("80.00")).withAdvance(eur(advance)));

        assertThat(claim.proposal().outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(claim.proposal().amounts().of(AmountKind.ADVANCE)).contains(eur(advance));
        assertThat(claim.proposal().amounts().of(AmountKind.PAYOUT)).contains(eur(left));
        assertThat(claim.findings("EU-25-9")).extracting(Finding::met).containsExactly(within);
    }

    @Test
    void EU_25_3_and_EU_25_10_the_adviser_says_whether_it_could_wait_for_family_alike() {
        var claim = stay("100.00").unanswered("EU-25-3", "NECESSARY_BEFORE_THE_PLANNED_END");

        assertThat(claim.proposal().manual()).extracting(ManualPoint::rule).contains("EU-25-3");
        assertThat(claim.questions())
                .filteredOn(q -> q.rule().equals("EU-25-3"))
                .singleElement()
                .satisfies(q -> {
                    assertThat(q.askedOf()).isEqualTo(Role.ADVISER);
                    assertThat(q.text()).contains("EU-25-10");
                });
        assertThat(claim.answer("EU-25-3", "NECESSARY_BEFORE_THE_PLANNED_END", false)
                        .proposal()
                        .outcome())
                .isEqualTo(Outcome.REFUSED);
    }

    @Test
    void EU_19_2_listed_care_must_have_been_agreed_beforehand() {
        assertThat(stay("100.00")
                        .answer("EU-19-2", "AGREED_BEFOREHAND_WHERE_LISTED", false)
                        .proposal()
                        .outcome())
                .isEqualTo(Outcome.REFUSED);
    }

    @Test
    void EU_18_2_care_in_the_competent_state_itself_waits_for_a_person() {
        var claim = stay("100.00").country("NL").heard(Correspondence.NONE.with(rates("80.00")));

        assertThat(claim.proposal().manual()).extracting(ManualPoint::rule).containsExactly("EU-18-2");
        assertThat(claim.settle("EU-18-2", "CARE_IN_COMPETENT_STATE", Verdict.MET)
                        .proposal()
                        .outcome())
                .isEqualTo(Outcome.GRANTED);
    }

    @Test
    void NL_POLICY_4_whether_the_deductible_applies_here_is_the_policys_to_say() {
        var claim = stay("1000.00")
                .heard(Correspondence.NONE.with(rates("800.00")))
                .settle("NL-POLICY-4", "DEDUCTIBLE_OPEN_2020", eur("385.00"));

        assertThat(claim.proposal().amounts().of(AmountKind.PAYOUT)).contains(eur("800.00"));
        claim.rows("nl-policies", """
                insurer,policy,year,kind,percentage,percentageOf,languages,deductibleOnEuRoute,announced,mark,source
                ZILVEREN_KRUIS,BASIS_EXCLUSIEF,2020,RESTITUTION,100,CEILING,,true,,SYNTHETIC,test
                """);
        assertThat(claim.proposal().amounts().of(AmountKind.PAYOUT)).contains(eur("415.00"));
    }

    @Test
    void NL_POLICY_4_a_policy_that_says_nothing_waits_for_a_person() {
        var claim = stay("1000.00").heard(Correspondence.NONE.with(rates("800.00")));
        claim.judged().unsettled("NL-POLICY-4");

        assertThat(claim.proposal().manual()).extracting(ManualPoint::point).containsExactly("DEDUCTIBLE_ON_EU_ROUTE");
    }

    @Test
    void EU_27_a_cash_benefit_is_referred_on() {
        var claim = NlCases.claim(Invoices.of("1", LineCategory.OTHER, "100.00", ART_25))
                .planned(false, NeedArose.ABROAD)
                .answer("EU-27", "NO_CASH_BENEFIT", false);

        assertThat(claim.proposal().outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(claim.proposal().rightRoute()).contains("EU-27");
    }

    @Test
    void crete_201201657_pays_what_the_insurers_bill_leaves_of_the_share_of_the_insured() {
        var line = Invoices.line("1", "2020-05-06", "28002.71", CareKind.INPATIENT);
        var claim = NlCases.claim(Invoices.invoice("1", line, null, ART_25))
                .country("GR")
                .planned(false, NeedArose.EMERGENCY)
                .heard(Correspondence.NONE.with(rates("15830.06")));

        assertThat(claim.proposal().amounts().of(AmountKind.PAYOUT)).contains(eur("15830.06"));
        assertThat(eur("28002.71").minus(eur("15830.06"))).isEqualTo(eur("12172.65"));
        assertThat(claim.findings("NL-ROUTE-5")).extracting(Finding::met).containsOnly(false);
    }

    private static NlCase stay(String cost) {
        return NlCases.claim(Invoices.treatment("1", cost, ART_25)).planned(false, NeedArose.ABROAD);
    }

    private static StayRates rates(String amount) {
        return new StayRates("institution of stay", true, List.of(new InvoiceRate("1", eur(amount))));
    }
}

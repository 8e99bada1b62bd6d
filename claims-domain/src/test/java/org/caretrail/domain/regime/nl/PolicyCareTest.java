package org.caretrail.domain.regime.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.application.Basis.ART_26;
import static org.caretrail.domain.application.Basis.POLICY;
import static org.caretrail.domain.regime.nl.Invoices.eur;

import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.application.LineCategory;
import org.caretrail.domain.application.NeedArose;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.assessment.SettledPoint.Verdict;
import org.caretrail.domain.correspondence.Correspondence;
import org.caretrail.domain.correspondence.Coverage;
import org.caretrail.domain.correspondence.Insurance;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.ManualPoint;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.regime.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyCareTest {

    private static final String POLICIES = """
            insurer,policy,year,kind,percentage,percentageOf,languages,deductibleOnEuRoute,announced,mark,source
            OTHER,IN_KIND,2020,IN_KIND,80,CONTRACTED_AVERAGE,,,,SYNTHETIC,test
            """;

    @ParameterizedTest
    @CsvSource({"4000.00, 4000.00", "6374.24, 6374.24", "9000.00, 6374.24"})
    void NL_POLICY_14_pays_the_cost_up_to_the_ceiling(String cost, String payout) {
        var proposal = treatment(cost).proposal();
        assertThat(proposal.outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(proposal.amounts().of(AmountKind.PAYOUT)).contains(eur(payout));
        assertThat(proposal.amounts().of(AmountKind.POLICY_CEILING)).contains(eur("6374.24"));
    }

    @Test
    void NL_POLICY_14_takes_the_deductible_off_what_is_covered() {
        var claim = treatment("9000.00").settle("NL-POLICY-4", "DEDUCTIBLE_OPEN_2020", eur("385.00"));
        assertThat(claim.proposal().amounts().of(AmountKind.PAYOUT)).contains(eur("5989.24"));
    }

    @Test
    void NL_POLICY_14_is_never_below_zero() {
        var claim = treatment("100.00").settle("NL-POLICY-4", "DEDUCTIBLE_OPEN_2020", eur("385.00"));
        assertThat(claim.proposal().outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(claim.proposal().amounts().of(AmountKind.PAYOUT)).contains(eur("0.00"));
    }

    @Test
    void NL_POLICY_a_wmg_tariff_goes_before_the_market() {
        var claim = treatment("9000.00").rows("nl-wmg-tariffs", """
                careProduct,from,until,maximumTariff,announced,mark,source
                979001239,2020-05-06,2020-12-31,5000.00,,SYNTHETIC,test
                """);
        assertThat(claim.proposal().amounts().of(AmountKind.PAYOUT)).contains(eur("5000.00"));
    }

    @Test
    void NL_POLICY_an_in_kind_policy_pays_its_percentage_of_the_contracted_average() {
        var claim = inKind().settle("NL-ROUTE-8", "CONTRACTED_PROVIDER_1", Verdict.NOT_MET);
        assertThat(claim.proposal().manual())
                .extracting(ManualPoint::point)
                .containsExactly("average contracted rate of 979001239 in 2020");

        claim.rows("nl-contracted-averages", """
                insurer,careProduct,year,average,announced,mark,source
                OTHER,979001239,2020,5000.00,,SYNTHETIC,test
                """);
        assertThat(claim.proposal().amounts().of(AmountKind.PAYOUT)).contains(eur("4000.00"));
    }

    @Test
    void NL_ROUTE_8_the_percentage_in_kind_is_for_a_provider_without_a_contract() {
        assertThat(inKind().proposal().manual())
                .extracting(ManualPoint::point)
                .containsExactly("CONTRACTED_PROVIDER_1");

        var contracted = inKind().settle("NL-ROUTE-8", "CONTRACTED_PROVIDER_1", Verdict.MET);
        assertThat(contracted.proposal().manual())
                .extracting(ManualPoint::point)
                .containsExactly("under the contract, invoice 1");
        contracted.settle("NL-ROUTE-8", "under the contract, invoice 1", eur("8500.00"));
        assertThat(contracted.proposal().amounts().of(AmountKind.PAYOUT)).contains(eur("8500.00"));
    }

    @Test
    void NL_ROUTE_8_in_the_rest_of_the_world_no_contract_is_asked_for() {
        assertThat(inKind().country("US").proposal().manual())
                .extracting(ManualPoint::rule)
                .containsExactly("NL-POLICY-14");
    }

    @Test
    void NL_POLICY_a_lower_amount_that_the_policy_names_goes_first() {
        var claim = treatment("9000.00").rows("nl-policy-maxima", """
                insurer,policy,careProduct,year,maximum,announced,mark,source
                ZILVEREN_KRUIS,BASIS_EXCLUSIEF,979001239,2020,3000.00,,SYNTHETIC,test
                """);
        assertThat(claim.proposal().amounts().of(AmountKind.PAYOUT)).contains(eur("3000.00"));
    }

    @Test
    void NL_POLICY_a_person_may_say_what_the_policy_names() {
        var claim = treatment("9000.00")
                .settle("NL-POLICY-14", "amount that the policy names for 979001239 in 2020", eur("3000.00"));
        assertThat(claim.proposal().amounts().of(AmountKind.PAYOUT)).contains(eur("3000.00"));
    }

    @ParameterizedTest
    @CsvSource({"ZILVEREN_KRUIS, BASIS_ZEKER", "ZILVEREN_KRUIS, BASIS_BUDGET", "ZILVEREN_KRUIS,"})
    void NL_POLICY_13_without_a_percentage_a_person_says(String insurer, String policy) {
        var claim = treatment("9000.00")
                .insured(insurer, policy)
                .settle("NL-ROUTE-8", "CONTRACTED_PROVIDER_1", Verdict.NOT_MET);
        assertThat(claim.proposal().outcome()).isEqualTo(Outcome.NONE);
        assertThat(claim.proposal().manual()).extracting(ManualPoint::rule).containsExactly("NL-POLICY-14");
    }

    @Test
    void NL_POLICY_8_excluded_care_is_not_paid() {
        assertThat(treatment("9000.00")
                        .answer("NL-POLICY-8", "NOT_EXCLUDED", false)
                        .proposal()
                        .outcome())
                .isEqualTo(Outcome.REFUSED);
    }

    @Test
    void NL_POLICY_8_asks_by_the_whole_list_of_what_is_excluded() {
        assertThat(treatment("1.00").questions())
                .filteredOn(q -> q.rule().equals("NL-POLICY-8"))
                .singleElement()
                .satisfies(q -> assertThat(q.text())
                        .contains(
                                "private clinic",
                                "snoring",
                                "helmet",
                                "sterilisation",
                                "circumcision",
                                "Mental health"));
    }

    @Test
    void NL_POLICY_12_medicines_wait_for_their_own_contribution() {
        var claim = judged(NlCases.claim(Invoices.of("1", LineCategory.MEDICINE, "100.00", POLICY)));
        assertThat(claim.proposal().manual()).extracting(ManualPoint::rule).containsExactly("NL-POLICY-12");

        claim.settle("NL-POLICY-12", "own contribution for invoice 1", eur("30.00"));
        assertThat(claim.proposal().amounts().of(AmountKind.PAYOUT)).contains(eur("70.00"));
    }

    @ParameterizedTest
    @CsvSource({"2020-05-05, true", "2020-05-06, true", "2020-05-07, false"})
    void NL_POLICY_1_the_referral_is_from_before_the_treatment(String issued, boolean met) {
        var claim = treatment("9000.00").without(DocumentKind.REFERRAL).document(DocumentKind.REFERRAL, "nl", issued);
        assertThat(claim.findings("NL-POLICY-1"))
                .filteredOn(f -> f.point().equals("REFERRED_BEFORE_1"))
                .extracting(Finding::met)
                .containsExactly(met);
    }

    @Test
    void NL_POLICY_1_shows_who_may_refer_by_the_list_of_the_insurer() {
        var listed = treatment("9000.00").findings("NL-POLICY-1").stream()
                .filter(f -> f.point().equals("REFERRERS_OF_THE_LIST_1"))
                .toList();
        assertThat(listed)
                .singleElement()
                .satisfies(
                        f -> assertThat(f.facts().toString()).contains("GP", "OPTOMETRIST (eyes)", "nl-referrers@1"));
        assertThat(treatment("9000.00").insured("OTHER", "IN_KIND").findings("NL-POLICY-1"))
                .extracting(Finding::point)
                .doesNotContain("REFERRERS_OF_THE_LIST_1");
    }

    @ParameterizedTest
    @CsvSource({"2020-05-06, 4000.00", "2020-05-07, 6374.24"})
    void NL_S2_5_care_from_a_change_of_insurer_on_is_judged_under_the_new_policy(LocalDate from, String payout) {
        var changed =
                Correspondence.NONE.with(Coverage.UNCHANGED.with(new Insurance(from, "OTHER", "IN_KIND", List.of())));
        var claim = treatment("9000.00")
                .heard(changed)
                .settle("NL-ROUTE-8", "CONTRACTED_PROVIDER_1", Verdict.NOT_MET)
                .rows("nl-policies", POLICIES)
                .rows("nl-contracted-averages", """
                insurer,careProduct,year,average,announced,mark,source
                OTHER,979001239,2020,5000.00,,SYNTHETIC,test
                """);
        assertThat(claim.proposal().amounts().of(AmountKind.PAYOUT)).contains(eur(payout));
    }

    @Test
    void NL_POLICY_1_asks_nothing_in_an_emergency() {
        var claim = treatment("9000.00")
                .without(DocumentKind.REFERRAL)
                .unanswered("NL-POLICY-1", "BY_LISTED_REFERRER")
                .planned(false, NeedArose.EMERGENCY);
        assertThat(claim.proposal().outcome()).isEqualTo(Outcome.GRANTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSURED_CARE",
                "REFERRED",
                "ABOUT_CARE_DISCUSSED",
                "FILE_HANDED_OVER",
                "RETURNED_TO_FIRST_DOCTOR"
            })
    void NL_POLICY_2_wants_all_five(String condition) {
        assertThat(secondOpinion().proposal().outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(secondOpinion()
                        .answer("NL-POLICY-2", condition, false)
                        .proposal()
                        .outcome())
                .isEqualTo(Outcome.REFUSED);
        assertThat(secondOpinion()
                        .unanswered("NL-POLICY-2", condition)
                        .proposal()
                        .outcome())
                .isEqualTo(Outcome.NONE);
    }

    @Test
    void NL_POLICY_2_asks_its_five_questions_of_second_opinions_only() {
        var law = new ClaimLaw(Scheme.NL_ZVW);
        assertThat(law.questions(secondOpinion().facts()))
                .extracting(Question::rule)
                .containsOnly("NL-POLICY-2", "NL-TARIFF-7");
        assertThat(law.questions(treatment("1.00").facts()))
                .extracting(Question::condition)
                .startsWith("BY_LISTED_REFERRER", "NOT_EXCLUDED")
                .doesNotContain("RETURNED_TO_FIRST_DOCTOR");
    }

    @Test
    void NL_POLICY_beside_an_S2_pays_no_more_than_is_left() {
        var line = Invoices.line("1", "2020-05-06", "6500.00", null);
        var claim = judged(NlCases.claim(Invoices.invoice("1", line, eur("6000.00"), ART_26, POLICY)))
                .underS2("2020-05-06", "2020-05-15");
        assertThat(claim.proposal().amounts().of(AmountKind.PAYOUT)).contains(eur("500.00"));
    }

    private static NlCase inKind() {
        return treatment("9000.00").insured("OTHER", "IN_KIND").rows("nl-policies", POLICIES);
    }

    private static NlCase treatment(String amount) {
        return judged(NlCases.claim(Invoices.treatment("1", amount, POLICY)));
    }

    private static NlCase judged(NlCase claim) {
        return claim.answer("NL-POLICY-1", "BY_LISTED_REFERRER", true).answer("NL-POLICY-8", "NOT_EXCLUDED", true);
    }

    private static NlCase secondOpinion() {
        return NlCases.claim(Invoices.secondOpinion(POLICY))
                .answer("NL-POLICY-2", "INSURED_CARE", true)
                .answer("NL-POLICY-2", "REFERRED", true)
                .answer("NL-POLICY-2", "ABOUT_CARE_DISCUSSED", true)
                .answer("NL-POLICY-2", "FILE_HANDED_OVER", true)
                .answer("NL-POLICY-2", "RETURNED_TO_FIRST_DOCTOR", true);
    }
}

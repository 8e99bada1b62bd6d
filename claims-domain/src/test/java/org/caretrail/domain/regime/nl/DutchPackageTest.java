package org.caretrail.domain.regime.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.application.Basis.POLICY;
import static org.caretrail.domain.regime.nl.Invoices.eur;

import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.assessment.SettledPoint.Verdict;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.decision.ManualPoint;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.regime.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** NL-PACK, and what the policy limits of stays: questions to the adviser that the care itself leads to. */
class DutchPackageTest {

    @Test
    void NL_PACK_1_care_must_be_effective_and_needed() {
        assertThat(treatment("900.00")
                        .answer("NL-PACK-1", "EFFECTIVE_AND_NEEDED", false)
                        .proposal()
                        .outcome())
                .isEqualTo(Outcome.REFUSED);
    }

    @Test
    void NL_PACK_2_ordinary_care_is_asked_about_once() {
        assertThat(treatment("900.00").questions())
                .filteredOn(q -> q.rule().startsWith("NL-PACK"))
                .extracting(Question::condition)
                .containsExactly("EFFECTIVE_AND_NEEDED", "OF_NO_LIMITED_KIND");
    }

    @ParameterizedTest
    @CsvSource({
        "NL-PACK-2, NOT_LEFT_OUT",
        "NL-PACK-3, FERTILITY_CARE_WITHIN_LIMITS",
        "NL-PACK-4, PLASTIC_SURGERY_INDICATED",
        "NL-PACK-5, TRANSPLANT_IN_REACH",
    })
    void NL_PACK_2_NL_PACK_3_NL_PACK_4_NL_PACK_5_limit_care_of_their_kind(String rule, String condition) {
        assertThat(limited().proposal().outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(limited().unanswered(rule, condition).proposal().outcome()).isEqualTo(Outcome.NONE);
        assertThat(limited().answer(rule, condition, false).proposal().outcome())
                .isEqualTo(Outcome.REFUSED);
        assertThat(limited().questions()).extracting(Question::condition).contains(condition, "OF_NO_LIMITED_KIND");
    }

    @ParameterizedTest
    @CsvSource({"200.00, 164.00", "255.00, 219.00", "900.00, 219.00"})
    void NL_POLICY_11_a_day_in_a_delivery_room_pays_219_at_most(String cost, String payout) {
        var claim = delivery(cost).care("2020-05-06", "2020-05-06");

        assertThat(claim.proposal().amounts().of(AmountKind.PAYOUT)).contains(eur(payout));
    }

    @Test
    void NL_POLICY_11_counts_each_day() {
        var claim = delivery("900.00").care("2020-05-06", "2020-05-07");

        assertThat(claim.proposal().amounts().of(AmountKind.OWN_CONTRIBUTION)).contains(eur("72.00"));
        assertThat(claim.proposal().amounts().of(AmountKind.PAYOUT)).contains(eur("438.00"));
    }

    @Test
    void NL_POLICY_11_has_no_figure_for_another_year() {
        var claim = delivery("900.00").care("2021-05-06", "2021-05-06").decided("2021-06-11");
        claim.judged().settle("NL-POLICY-4", "DEDUCTIBLE_OPEN_2021", Verdict.MET, null, null, null);

        assertThat(claim.proposal().manual()).extracting(ManualPoint::rule).contains("NL-POLICY-11");
    }

    @Test
    void NL_POLICY_3_asks_whether_earlier_stays_leave_room_for_this_one() {
        assertThat(treatment("900.00")
                        .answer("NL-POLICY-3", "WITHIN_THE_LONGEST_STAY", false)
                        .proposal()
                        .outcome())
                .isEqualTo(Outcome.REFUSED);
        assertThat(treatment("900.00").kind(CareKind.OUTPATIENT).questions())
                .extracting(Question::rule)
                .doesNotContain("NL-POLICY-3");
    }

    @ParameterizedTest
    @CsvSource({"2020-05-15, GRANTED", "2023-05-05, GRANTED", "2023-05-06, NONE"})
    void NL_POLICY_3_covers_1095_days(String last, Outcome outcome) {
        assertThat(treatment("900.00").care("2020-05-06", last).proposal().outcome())
                .isEqualTo(outcome);
    }

    @Test
    void NL_POLICY_10_asks_about_a_stay_outside_hospital() {
        var claim = treatment("900.00").hospital(false);

        assertThat(claim.proposal().manual()).extracting(ManualPoint::rule).containsExactly("NL-POLICY-10");
        assertThat(claim.answer("NL-POLICY-10", "PRIMARY_CARE_STAY", true)
                        .proposal()
                        .outcome())
                .isEqualTo(Outcome.GRANTED);
    }

    @Test
    void NL_POLICY_9_the_place_must_be_one_that_the_policy_names() {
        assertThat(treatment("900.00")
                        .answer("NL-POLICY-9", "PLACE_NAMED", false)
                        .proposal()
                        .outcome())
                .isEqualTo(Outcome.REFUSED);
    }

    @Test
    void NL_TARIFF_7_a_code_that_is_disputed_with_reasons_states_no_tariff() {
        var claim = treatment("900.00").answer("NL-TARIFF-7", "CODE_UNDISPUTED", false);

        assertThat(claim.proposal().manual()).extracting(ManualPoint::rule).containsExactly("NL-TARIFF-7");
        assertThat(treatment("900.00").proposal().manual()).isEmpty();
        assertThat(treatment("900.00").questions()).extracting(Question::rule).contains("NL-TARIFF-7");
        assertThat(treatment("900.00").careProduct(null).questions())
                .extracting(Question::rule)
                .doesNotContain("NL-TARIFF-7");
    }

    private static NlCase treatment(String amount) {
        return NlCases.claim(Invoices.treatment("1", amount, POLICY))
                .answer("NL-POLICY-1", "BY_LISTED_REFERRER", true)
                .answer("NL-POLICY-8", "NOT_EXCLUDED", true);
    }

    private static NlCase limited() {
        return treatment("900.00")
                .answer("NL-PACK-2", "OF_NO_LIMITED_KIND", false)
                .answer("NL-PACK-2", "NOT_LEFT_OUT", true)
                .answer("NL-PACK-3", "FERTILITY_CARE_WITHIN_LIMITS", true)
                .answer("NL-PACK-4", "PLASTIC_SURGERY_INDICATED", true)
                .answer("NL-PACK-5", "TRANSPLANT_IN_REACH", true)
                .answer("NL-POLICY-11", "NO_DELIVERY_ROOM_WITHOUT_INDICATION", true);
    }

    private static NlCase delivery(String cost) {
        var line = Invoices.line("1", null, cost, null);
        return NlCases.claim(Invoices.invoice("1", line, null, POLICY))
                .answer("NL-POLICY-1", "BY_LISTED_REFERRER", true)
                .answer("NL-POLICY-8", "NOT_EXCLUDED", true)
                .answer("NL-PACK-2", "OF_NO_LIMITED_KIND", false)
                .answer("NL-PACK-2", "NOT_LEFT_OUT", true)
                .answer("NL-PACK-3", "FERTILITY_CARE_WITHIN_LIMITS", true)
                .answer("NL-PACK-4", "PLASTIC_SURGERY_INDICATED", true)
                .answer("NL-PACK-5", "TRANSPLANT_IN_REACH", true)
                .answer("NL-POLICY-11", "NO_DELIVERY_ROOM_WITHOUT_INDICATION", false);
    }
}

package org.caretrail.domain.regime.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.application.Basis.POLICY;
import static org.caretrail.domain.regime.nl.Invoices.eur;
import static org.caretrail.domain.regime.nl.PolicyClaims.judged;
import static org.caretrail.domain.regime.nl.PolicyClaims.treatment;

import org.caretrail.domain.application.LineCategory;
import org.caretrail.domain.application.NeedArose;
import org.caretrail.domain.application.Scheme;
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

/** NL-POLICY-1, -2, -8, -12: the care that a policy covers, by whose referral, and which it leaves to the insured. */
class PolicyCareTest {

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

    private static NlCase secondOpinion() {
        return NlCases.claim(Invoices.secondOpinion(POLICY))
                .answer("NL-POLICY-2", "INSURED_CARE", true)
                .answer("NL-POLICY-2", "REFERRED", true)
                .answer("NL-POLICY-2", "ABOUT_CARE_DISCUSSED", true)
                .answer("NL-POLICY-2", "FILE_HANDED_OVER", true)
                .answer("NL-POLICY-2", "RETURNED_TO_FIRST_DOCTOR", true);
    }
}

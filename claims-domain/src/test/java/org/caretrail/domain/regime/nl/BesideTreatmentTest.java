package org.caretrail.domain.regime.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.caretrail.domain.application.Basis.POLICY;
import static org.caretrail.domain.application.Basis.SUPPLEMENTARY;
import static org.caretrail.domain.regime.nl.Invoices.eur;

import java.util.List;
import java.util.Optional;
import org.caretrail.domain.application.Basis;
import org.caretrail.domain.application.Invoice;
import org.caretrail.domain.application.LineCategory;
import org.caretrail.domain.application.NeedArose;
import org.caretrail.domain.assessment.SettledPoint.Verdict;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.decision.ManualPoint;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.decision.Part;
import org.caretrail.domain.decision.Step;
import org.caretrail.domain.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines beside the treatment, under each basis: 1 000 of treatment, 50 beside it. */
class BesideTreatmentTest {

    @ParameterizedTest
    @CsvSource({
        "LODGING, EU-26-8",
        "COMPANION, EU-26-8",
        "OTHER_TRANSPORT, EU-26-8",
        "ROOM_UPGRADE, NL-POLICY-9",
        "WAITING_STAY, NL-POLICY-9"
    })
    void EU_26_8_and_NL_POLICY_9_of_each_line_a_person_says_whether_it_counts(LineCategory category, String rule) {
        var claim = claim(category, POLICY);

        assertThat(claim.proposal().manual())
                .extracting(ManualPoint::rule, ManualPoint::point)
                .containsExactly(tuple(rule, "LINE_2.1"));
        assertThat(paid(claim.settle(rule, "LINE_2.1", Verdict.MET))).isEqualTo(eur("1050.00"));
        assertThat(paid(claim.settle(rule, "LINE_2.1", Verdict.NOT_MET))).isEqualTo(eur("1000.00"));
        assertThat(claim.proposal().outcome()).isEqualTo(Outcome.GRANTED);
    }

    @ParameterizedTest
    @CsvSource({"ART_25, EU-26-8", "DIRECTIVE, EU-26-8"})
    void EU_26_8_is_asked_of_care_during_a_stay_and_under_the_directive_too(Basis basis, String rule) {
        var claim = NlCases.treatyClaim(bill(LineCategory.LODGING, basis)).planned(false, NeedArose.ABROAD);

        assertThat(claim.proposal().manual()).extracting(ManualPoint::point).contains("LINE_2.1");
        assertThat(claim.findings(rule)).isNotEmpty();
    }

    @Test
    void NL_POLICY_9_a_line_that_was_judged_is_not_asked_for_again() {
        var claim = claim(LineCategory.ROOM_UPGRADE, POLICY);
        claim.judged().ineligible("2.1");

        assertThat(claim.proposal().manual()).isEmpty();
        assertThat(paid(claim)).isEqualTo(eur("1000.00"));
        assertThat(leftOut(claim)).isEqualTo("ROOM_UPGRADE");
    }

    @Test
    void NL_POLICY_6_a_translation_is_at_the_cost_of_the_insured() {
        var claim = claim(LineCategory.TRANSLATION, POLICY);

        assertThat(claim.proposal().manual()).isEmpty();
        assertThat(paid(claim)).isEqualTo(eur("1000.00"));
        assertThat(leftOut(claim)).isEqualTo("TRANSLATION");
    }

    @Test
    void NL_SUPP_3_what_the_basic_insurance_does_not_pay_the_supplementary_one_still_may() {
        var claim = claim(LineCategory.LODGING, POLICY, SUPPLEMENTARY)
                .settle("EU-26-8", "LINE_2.1", Verdict.NOT_MET)
                .answer("NL-SUPP-3", "EXPERTISE_TREATMENT", true)
                .answer("NL-SUPP-3", "CONSENT_BEFOREHAND", true)
                .settle("NL-SUPP-3", "nights of all persons near the hospital, invoice 1", "1", "booking")
                .settle("NL-SUPP-3", "used of EXPERTISE_TOGETHER over this treatment", eur("0.00"));

        assertThat(claim.proposal().parts())
                .extracting(Part::basis, part -> part.amounts().of(AmountKind.PAYOUT))
                .contains(tuple(SUPPLEMENTARY, Optional.of(eur("50.00"))));
    }

    private static NlCase claim(LineCategory beside, Basis... bases) {
        return NlCases.claim(bill(beside, bases))
                .answer("NL-POLICY-1", "BY_LISTED_REFERRER", true)
                .answer("NL-POLICY-8", "NOT_EXCLUDED", true);
    }

    private static Invoice bill(LineCategory beside, Basis... bases) {
        return Invoices.together(Invoices.treatment("1", "1000.00", bases), Invoices.of("2", beside, "50.00"));
    }

    private static Money paid(NlCase claim) {
        return claim.proposal().amounts().of(AmountKind.PAYOUT).orElseThrow();
    }

    private static String leftOut(NlCase claim) {
        return claim.proposal().steps().stream()
                .filter(step -> step.name().equals("line 2.1"))
                .map(Step::inputs)
                .flatMap(List::stream)
                .filter(fact -> fact.name().equals("left out for"))
                .findFirst()
                .orElseThrow()
                .value();
    }
}

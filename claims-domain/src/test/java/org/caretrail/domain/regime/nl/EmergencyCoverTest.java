package org.caretrail.domain.regime.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.caretrail.domain.application.Basis.ART_25;
import static org.caretrail.domain.application.Basis.SUPPLEMENTARY;
import static org.caretrail.domain.regime.nl.Invoices.eur;

import java.util.List;
import java.util.stream.Stream;
import org.caretrail.domain.application.LineCategory;
import org.caretrail.domain.application.NeedArose;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.ManualPoint;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.decision.Part;
import org.caretrail.domain.regime.Question;
import org.caretrail.domain.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** NL-SUPP-1, -5, -6, -7: what emergency cover adds to the basic insurance, and when. */
class EmergencyCoverTest {

    @Test
    void NL_SUPP_1_pays_on_top_of_the_basic_insurance() {
        var proposal = emergency("800.00").proposal();
        assertThat(proposal.manual()).isEmpty();
        assertThat(proposal.outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(proposal.parts())
                .extracting(p -> p.amounts().of(AmountKind.PAYOUT).orElseThrow())
                .containsExactly(eur("800.00"), eur("200.00"));
    }

    @Test
    void NL_SUPP_1_pays_nothing_without_a_basic_payment() {
        var proposal = emergency("0.00").proposal();
        assertThat(proposal.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(failed(emergency("0.00").findings("NL-SUPP-1"))).containsExactly("ON_TOP_OF_BASIC_1");
    }

    @Test
    void NL_SUPP_1_refuses_only_its_own_part() {
        var proposal = emergency("800.00").answer("NL-SUPP-1", "ACUTE", false).proposal();
        assertThat(proposal.outcome()).isEqualTo(Outcome.PARTLY_GRANTED);
        assertThat(proposal.parts()).extracting(Part::outcome).containsExactly(Outcome.GRANTED, Outcome.REFUSED);
        assertThat(proposal.amounts().of(AmountKind.PAYOUT)).contains(eur("800.00"));
    }

    @Test
    void NL_SUPP_1_is_not_for_planned_care_and_asks_nothing_then() {
        var claim = emergency("800.00").planned(true, NeedArose.HOME).unanswered("NL-SUPP-1", "ACUTE");
        assertThat(failed(claim.findings("NL-SUPP-1"))).contains("UNFORESEEN");
        assertThat(claim.proposal().outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(claim.questions()).extracting(Question::rule).doesNotContain("NL-SUPP-1", "NL-SUPP-5");
    }

    @Test
    void NL_SUPP_1_pays_only_for_what_the_basic_insurance_would_pay_at_home() {
        var claim = emergency("800.00").unanswered("NL-SUPP-1", "PAID_AT_HOME");
        assertThat(claim.proposal().manual()).extracting(ManualPoint::point).containsExactly("PAID_AT_HOME");

        claim.answer("NL-SUPP-1", "PAID_AT_HOME", false);
        assertThat(claim.proposal().manual())
                .extracting(ManualPoint::point)
                .containsExactly("left with the insured that home would pay, invoice 1");
        claim.settle("NL-SUPP-1", "left with the insured that home would pay, invoice 1", eur("50.00"));
        assertThat(claim.proposal().parts())
                .extracting(p -> p.amounts().of(AmountKind.PAYOUT).orElseThrow())
                .containsExactly(eur("800.00"), eur("50.00"));
    }

    @ParameterizedTest
    @EnumSource(names = {"LODGING", "COMPANION", "OTHER_TRANSPORT"})
    void NL_SUPP_1_a_companions_bed_makes_no_expertise_treatment_of_an_emergency(LineCategory beside) {
        var both = Invoices.together(
                Invoices.treatment("1", "1000.00", ART_25, SUPPLEMENTARY), Invoices.of("2", beside, "50.00"));
        var claim = NlCases.claim(both).planned(false, NeedArose.EMERGENCY);
        var planned = NlCases.claim(both).planned(true, NeedArose.HOME);
        var only =
                NlCases.claim(Invoices.of("1", beside, "50.00", SUPPLEMENTARY)).planned(false, NeedArose.EMERGENCY);

        assertThat(Stream.of(claim, planned, only)
                        .map(c -> ClaimedInvoice.all(c.facts()).findFirst().orElseThrow())
                        .map(SupplementaryCover::of))
                .containsExactly(
                        SupplementaryCover.EMERGENCY_CARE,
                        SupplementaryCover.EXPERTISE_TOGETHER,
                        SupplementaryCover.EXPERTISE_TOGETHER);
    }

    @Test
    void NL_SUPP_1_waits_while_the_basic_payment_is_not_known() {
        var claim = emergency("800.00");
        claim.judged().unsettled("EU-25-4/5");
        var proposal = claim.proposal();
        assertThat(proposal.manual()).extracting(ManualPoint::rule).containsExactly("EU-25-4/5");
        assertThat(proposal.parts()).extracting(Part::outcome).containsOnly(Outcome.NONE);
    }

    @ParameterizedTest
    @CsvSource({"2021-05-05, GRANTED", "2021-05-06, NONE"})
    void NL_SUPP_1_pays_for_a_stay_of_at_most_365_days(String lastDay, Outcome outcome) {
        assertThat(emergency("800.00").care("2020-05-06", lastDay).proposal().outcome())
                .isEqualTo(outcome);
    }

    @Test
    void NL_SUPP_1_without_any_cover_there_is_nothing_to_pay_from() {
        var claim = emergency("800.00").supplementary();
        assertThat(failed(claim.findings("NL-SUPP-1"))).containsExactly("COVER_HELD");
    }

    @Test
    void NL_SUPP_1_an_unknown_product_waits_for_a_person() {
        var proposal = emergency("800.00").supplementary("FIVE_STARS").proposal();
        assertThat(proposal.outcome()).isEqualTo(Outcome.NONE);
        assertThat(proposal.manual()).extracting(ManualPoint::rule).containsOnly("NL-SUPP-1");
    }

    @Test
    void NL_SUPP_6_asks_the_medical_adviser_whether_it_was_acute() {
        assertThat(emergency("800.00").questions())
                .filteredOn(q -> q.rule().equals("NL-SUPP-1"))
                .extracting(Question::condition, Question::askedOf)
                .containsExactly(tuple("ACUTE", Role.ADVISER), tuple("PAID_AT_HOME", Role.HANDLER));
    }

    @Test
    void NL_SUPP_7_every_package_has_the_cover() {
        assertThat(emergency("800.00").findings("NL-SUPP-1"))
                .filteredOn(f -> f.point().equals("COVER_HELD"))
                .singleElement()
                .satisfies(f -> assertThat(f.text()).contains("NL-SUPP-7"));
        for (var product : List.of("BASIS_PLUS_MODULE", "ONE_STAR", "TWO_STARS", "FOUR_STARS")) {
            assertThat(emergency("800.00").supplementary(product).proposal().outcome())
                    .isEqualTo(Outcome.GRANTED);
        }
    }

    @Test
    void NL_SUPP_5_pays_listed_care_only() {
        var proposal = emergency("800.00")
                .answer("NL-SUPP-5", "LISTED_EMERGENCY_CARE", false)
                .proposal();

        assertThat(proposal.parts()).extracting(Part::outcome).containsExactly(Outcome.GRANTED, Outcome.REFUSED);
    }

    private static NlCase emergency(String basicPayment) {
        return NlCases.claim(Invoices.treatment("1", "1000.00", ART_25, SUPPLEMENTARY))
                .planned(false, NeedArose.EMERGENCY)
                .settle("EU-25-4/5", "at the rates of the state of stay, invoice 1", eur(basicPayment))
                .answer("NL-SUPP-1", "ACUTE", true);
    }

    private static List<String> failed(List<Finding> findings) {
        return findings.stream().filter(Finding::failed).map(Finding::point).toList();
    }
}

package org.caretrail.domain.regime.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.caretrail.domain.application.Basis.ART_25;
import static org.caretrail.domain.application.Basis.SUPPLEMENTARY;
import static org.caretrail.domain.regime.nl.Invoices.eur;

import java.util.List;
import java.util.stream.Stream;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.application.Invoice;
import org.caretrail.domain.application.LineCategory;
import org.caretrail.domain.application.NeedArose;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.decision.Cover;
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
import org.junit.jupiter.params.provider.ValueSource;

class SupplementaryCareTest {

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
    void NL_SUPP_6_asks_the_medical_adviser_whether_it_was_acute() {
        assertThat(emergency("800.00").questions())
                .filteredOn(q -> q.rule().equals("NL-SUPP-1"))
                .extracting(Question::condition, Question::askedOf)
                .containsExactly(tuple("ACUTE", Role.ADVISER), tuple("PAID_AT_HOME", Role.HANDLER));
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
    void NL_SUPP_5_pays_listed_care_only() {
        var proposal = emergency("800.00")
                .answer("NL-SUPP-5", "LISTED_EMERGENCY_CARE", false)
                .proposal();

        assertThat(proposal.parts()).extracting(Part::outcome).containsExactly(Outcome.GRANTED, Outcome.REFUSED);
    }

    @ParameterizedTest
    @CsvSource({"0.00, 50.00", "20.00, 30.00", "50.00, 0.00", "70.00, 0.00"})
    void NL_SUPP_2_pays_medicines_up_to_what_is_left_of_the_year(String used, String payout) {
        var claim = medicines(Invoices.of("1", LineCategory.MEDICINE, "80.00", SUPPLEMENTARY));

        claim.settle("NL-SUPP-2", "used of EMERGENCY_MEDICINES over 2020", eur(used));
        assertThat(claim.proposal().amounts().of(AmountKind.PAYOUT)).contains(eur(payout));
    }

    @Test
    void NL_SUPP_2_what_was_used_the_account_of_the_year_knows_unless_a_person_says_it() {
        var claim = medicines(Invoices.of("1", LineCategory.MEDICINE, "80.00", SUPPLEMENTARY));

        assertThat(claim.proposal().manual()).isEmpty();
        assertThat(claim.proposal().amounts().of(AmountKind.PAYOUT)).contains(eur("50.00"));
        assertThat(claim.proposal().draws()).singleElement().satisfies(draw -> {
            assertThat(draw.cover()).isEqualTo(Cover.EMERGENCY_MEDICINES);
            assertThat(draw.asked()).isEqualTo(eur("50.00"));
        });
        claim.settle("NL-SUPP-2", "used of EMERGENCY_MEDICINES over 2020", eur("20.00"));
        assertThat(claim.proposal().draws()).isEmpty();
    }

    @Test
    void NL_SUPP_2_two_invoices_share_the_limit_of_the_year() {
        var claim = medicines(
                        Invoices.of("1", LineCategory.MEDICINE, "30.00", SUPPLEMENTARY),
                        Invoices.of("2", LineCategory.MEDICINE, "30.00", SUPPLEMENTARY))
                .settle("NL-SUPP-2", "used of EMERGENCY_MEDICINES over 2020", eur("0.00"));

        assertThat(claim.proposal().parts())
                .extracting(p -> p.amounts().of(AmountKind.PAYOUT).orElseThrow())
                .containsExactly(eur("30.00"), eur("20.00"));
    }

    @ParameterizedTest
    @CsvSource({"2, 150.00", "4, 200.00"})
    void NL_SUPP_3_pays_75_for_each_night(String nights, String payout) {
        var claim = expertise(LineCategory.LODGING, "200.00")
                .settle("NL-SUPP-3", "nights of all persons near the hospital, invoice 1", nights, "invoice");

        assertThat(claim.proposal().amounts().of(AmountKind.PAYOUT)).contains(eur(payout));
    }

    @ParameterizedTest
    @CsvSource({"0, 0.00, 200.00", "100, 200.00, 32.00", "100, 50.00, 182.00", "1000, 200.00, 200.00"})
    void NL_SUPP_3_pays_the_lowest_class_in_full_and_32_cents_a_kilometre_by_car(
            String kilometres, String car, String payout) {
        var claim = expertise(LineCategory.OTHER_TRANSPORT, "200.00")
                .settle("NL-SUPP-3", "kilometres by own car or taxi, invoice 1", kilometres, "route planner")
                .settle("NL-SUPP-3", "cost of own car or taxi, invoice 1", eur(car));

        assertThat(claim.proposal().amounts().of(AmountKind.PAYOUT)).contains(eur(payout));
    }

    @Test
    void NL_SUPP_3_asks_what_of_the_journeys_was_by_car_once_there_are_kilometres() {
        var claim = expertise(LineCategory.OTHER_TRANSPORT, "200.00")
                .settle("NL-SUPP-3", "kilometres by own car or taxi, invoice 1", "100", "route planner");

        assertThat(claim.proposal().manual())
                .extracting(ManualPoint::point)
                .containsExactly("cost of own car or taxi, invoice 1");
    }

    @Test
    void NL_SUPP_3_does_not_pay_the_treatment_that_stands_on_the_same_invoice() {
        var treatment = Invoices.of("1", LineCategory.TREATMENT, "3000.00", SUPPLEMENTARY);
        var lodging = Invoices.of("2", LineCategory.LODGING, "200.00", SUPPLEMENTARY);
        var claim = expertise(Invoices.together(treatment, lodging))
                .settle("NL-SUPP-3", "nights of all persons near the hospital, invoice 1", "2", "invoice");

        assertThat(claim.proposal().amounts().of(AmountKind.PAYOUT)).contains(eur("150.00"));
    }

    @ParameterizedTest
    @CsvSource({"0.00, 5000.00", "4500.00, 500.00"})
    void NL_SUPP_3_pays_5000_together_for_the_treatment(String used, String payout) {
        var claim = expertise(LineCategory.OTHER_TRANSPORT, "6000.00")
                .settle("NL-SUPP-3", "kilometres by own car or taxi, invoice 1", "0", "tickets")
                .settle("NL-SUPP-3", "used of EXPERTISE_TOGETHER over this treatment", eur(used));

        assertThat(claim.proposal().amounts().of(AmountKind.PAYOUT)).contains(eur(payout));
    }

    @Test
    void NL_SUPP_3_what_was_used_of_the_treatment_the_account_knows_unless_a_person_says_it() {
        var claim = NlCases.claim(Invoices.of("1", LineCategory.COMPANION, "6000.00", SUPPLEMENTARY))
                .answer("NL-SUPP-3", "EXPERTISE_TREATMENT", true)
                .answer("NL-SUPP-3", "CONSENT_BEFOREHAND", true)
                .answer("NL-SUPP-4", "COMPANIONS", true);

        assertThat(claim.proposal().draws()).singleElement().satisfies(draw -> {
            assertThat(draw.cover()).isEqualTo(Cover.EXPERTISE_TOGETHER);
            assertThat(draw.careOn()).isEqualTo("2020-05-06");
            assertThat(draw.asked()).isEqualTo(eur("5000.00"));
            assertThat(draw.limit()).isEqualTo(eur("5000.00"));
        });
        claim.settle("NL-SUPP-3", "used of EXPERTISE_TOGETHER over this treatment", eur("4000.00"));
        assertThat(claim.proposal().amounts().of(AmountKind.PAYOUT)).contains(eur("1000.00"));
        assertThat(claim.proposal().draws()).isEmpty();
    }

    @Test
    void NL_SUPP_4_asks_the_adviser_about_companions_where_one_came_along() {
        var claim = expertise(LineCategory.COMPANION, "200.00");

        assertThat(claim.proposal().manual()).extracting(ManualPoint::rule).containsExactly("NL-SUPP-4");
        assertThat(claim.answer("NL-SUPP-4", "COMPANIONS", true).proposal().outcome())
                .isEqualTo(Outcome.GRANTED);
        assertThat(expertise(LineCategory.LODGING, "1.00").questions())
                .extracting(Question::rule)
                .doesNotContain("NL-SUPP-4");
    }

    @ParameterizedTest
    @CsvSource({"40.00, 30.00", "60.00, 45.00", "200.00, 100.00"})
    void NL_SUPP_8_pays_three_quarters_of_the_average_contracted_rate(String average, String payout) {
        var claim = therapy().settle("NL-SUPP-8", "average contracted rate of a treatment, invoice 1", eur(average));

        assertThat(claim.proposal().amounts().of(AmountKind.PAYOUT)).contains(eur(payout));
    }

    @ParameterizedTest
    @ValueSource(strings = {"THERAPY", "WITHIN_THE_TREATMENTS", "ONE_A_DAY"})
    void NL_SUPP_8_wants_therapy_within_its_bounds(String condition) {
        assertThat(therapy().answer("NL-SUPP-8", condition, false).proposal().outcome())
                .isEqualTo(Outcome.REFUSED);
    }

    private static NlCase therapy() {
        return NlCases.claim(Invoices.treatment("1", "100.00", SUPPLEMENTARY))
                .supplementary("D10")
                .kind(CareKind.OUTPATIENT)
                .answer("NL-SUPP-8", "THERAPY", true)
                .answer("NL-SUPP-8", "WITHIN_THE_TREATMENTS", true)
                .answer("NL-SUPP-8", "ONE_A_DAY", true);
    }

    private static NlCase medicines(Invoice... invoices) {
        return NlCases.claim(invoices).answer("NL-SUPP-2", "PRESCRIBED_IN_EMERGENCY_CARE", true);
    }

    private static NlCase expertise(LineCategory category, String cost) {
        return expertise(Invoices.of("1", category, cost, SUPPLEMENTARY));
    }

    private static NlCase expertise(Invoice invoice) {
        return NlCases.claim(invoice)
                .answer("NL-SUPP-3", "EXPERTISE_TREATMENT", true)
                .answer("NL-SUPP-3", "CONSENT_BEFOREHAND", true)
                .settle("NL-SUPP-3", "used of EXPERTISE_TOGETHER over this treatment", eur("0.00"));
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

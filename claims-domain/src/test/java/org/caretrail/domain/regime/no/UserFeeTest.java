package org.caretrail.domain.regime.no;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.application.LineCategory;
import org.caretrail.domain.assessment.Episode;
import org.caretrail.domain.assessment.PriceInputs;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.decision.Fee;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.decision.Proposal;
import org.caretrail.domain.regime.Bills;
import org.caretrail.domain.regime.Facts;
import org.caretrail.domain.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserFeeTest {

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "OUTPATIENT, 2023-06-30, not verified",
        "OUTPATIENT, 2023-07-01, 386.00",
        "OUTPATIENT, 2023-12-31, 386.00",
        "OUTPATIENT, 2024-01-01, 403.00",
        "RADIOLOGY,  2023-07-01, 275.00",
        "RADIOLOGY,  2024-03-12, 287.00",
        "LABORATORY, 2024-03-12, no rate",
        "DAY,        2024-03-12, no rate",
        "OUTPATIENT, 2021-12-31, no rate",
        "OUTPATIENT, 2025-01-01, no rate"
    })
    void NO_FEE_1_is_that_of_the_kind_and_the_day_of_care(CareKind kind, String day, String fee) {
        var proposal = Helfo.proposed(visit(kind, day));

        if (Character.isDigit(fee.charAt(0))) {
            assertFee(proposal, fee);
        } else {
            assertThat(proposal.amounts().of(AmountKind.USER_FEE)).isEmpty();
            assertThat(proposal.manual()).anySatisfy(p -> {
                assertThat(p.rule()).isEqualTo("NO-FEE-1");
                assertThat(p.reason()).contains(fee);
            });
        }
    }

    @Test
    void NO_FEE_1_is_taken_from_the_base_and_never_below_zero() {
        var paid = Helfo.proposed(Helfo.visit(CareKind.OUTPATIENT, "2024-03-12", "1000.00"));
        assertThat(paid.amounts().of(AmountKind.PAYOUT)).contains(Money.of("597.00", "NOK"));

        var small = Helfo.proposed(Helfo.visit(CareKind.OUTPATIENT, "2024-03-12", "402.99"));

        assertThat(small.amounts().of(AmountKind.PAYOUT)).contains(Money.of("0.00", "NOK"));
    }

    @Test
    void NO_FEE_1_waits_for_the_kind_of_care() {
        assertThat(Helfo.open(Helfo.proposed(Helfo.stay("ONE").care(null, "2024-03-11", null))))
                .containsExactly("NO-FEE-1 user fee 2024-03-11");
    }

    @ParameterizedTest(name = "born {0}: {1}")
    @CsvSource({"2008-03-12, 403.00", "2008-03-13, 0.00", "2020-01-01, 0.00"})
    void NO_FEE_5_exempts_children_under_16(String born, String fee) {
        assertFee(Helfo.proposed(visit(CareKind.OUTPATIENT, "2024-03-12").born(born)), fee);
    }

    @Test
    void NO_FEE_5_asks_for_the_age_of_a_patient_whose_date_of_birth_is_not_known() {
        var age = "age 2024-03-12 OUTPATIENT";

        assertThat(Helfo.open(Helfo.proposed(ofUnknownAge()))).containsExactly("NO-FEE-5 " + age);
        assertFee(Helfo.proposed(ofUnknownAge().settled("NO-FEE-5", age, true)), "403.00");
        assertFee(Helfo.proposed(ofUnknownAge().settled("NO-FEE-5", age, false)), "0.00");
    }

    @Test
    void NO_FEE_5_asks_for_other_exemptions_and_does_not_refuse_for_one() {
        var facts = visit(CareKind.OUTPATIENT, "2024-03-12");
        assertThat(Helfo.CLAIM.questions(facts.build())).anyMatch(q -> q.rule().equals("NO-FEE-5"));
        assertThat(Helfo.open(Helfo.CLAIM.propose(facts.build(), Helfo.BOOK))).contains("NO-FEE-5 NO_OTHER_EXEMPTION");

        var exempt = Helfo.CLAIM.propose(facts.answeredBut(Helfo.CLAIM, "NO_OTHER_EXEMPTION"), Helfo.BOOK);

        assertFee(exempt, "0.00");
        assertThat(exempt.outcome()).isEqualTo(Outcome.GRANTED);
    }

    @Test
    void NO_FEE_6_charges_nothing_for_inpatient_care_and_says_so() {
        var proposal = Helfo.proposed(Helfo.stay("ONE"));

        assertFee(proposal, "0.00");
        assertThat(Helfo.found(proposal, "NO-FEE-6", "2024-03-11 INPATIENT").met())
                .isTrue();
        assertThat(Helfo.CLAIM.questions(Helfo.stay("ONE").build()))
                .noneMatch(q -> q.rule().equals("NO-FEE-5"));
    }

    @ParameterizedTest(name = "radiology on {0}")
    @CsvSource({"2024-03-12", "2024-03-14"})
    void NO_FEE_6_care_during_a_stay_is_a_part_of_it_and_has_neither_fee_nor_price_of_its_own(String day) {
        var proposal = Helfo.proposed(stayWithRadiology(day));

        assertFee(proposal, "0.00");
        assertThat(proposal.outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(proposal.amounts().of(AmountKind.CEILING)).contains(Money.of("52248.00", "NOK"));
    }

    @ParameterizedTest(name = "radiology on {0}, a part of the stay: {1}")
    @CsvSource({
        "2024-03-11, true,  0.00",
        "2024-03-11, false, 287.00",
        "2024-03-15, true,  0.00",
        "2024-03-15, false, 287.00"
    })
    void NO_FEE_6_on_the_day_of_admission_or_discharge_a_person_says_whether_it_is(
            String day, boolean part, String fee) {
        assertThat(Helfo.open(Helfo.proposed(stayWithRadiology(day)))).containsExactly("NO-FEE-6 line 1.2");

        assertFee(Helfo.proposed(stayWithRadiology(day).settled("NO-FEE-6", "line 1.2", part)), fee);
    }

    @ParameterizedTest(name = "radiology on {0}")
    @CsvSource({"2024-03-10", "2024-03-16"})
    void NO_FEE_6_care_before_or_after_a_stay_has_its_own_fee(String day) {
        assertFee(Helfo.proposed(stayWithRadiology(day)), "287.00");
    }

    private static Facts stayWithRadiology(String day) {
        var stay = Bills.line("1.1", LineCategory.STAY, CareKind.INPATIENT, "2024-03-11", "90000.00", "NOK");
        var image = Bills.line("1.2", LineCategory.TREATMENT, CareKind.RADIOLOGY, day, "900.00", "NOK");
        return Helfo.stay(Bills.invoice("1", "2024-03-20", stay, image))
                .care(CareKind.INPATIENT, "2024-03-11", "2024-03-15")
                .price(new PriceInputs("ONE", null, "XRAY", null, null, List.of()));
    }

    @Test
    void NO_FEE_7_a_claim_holds_back_a_fee_for_each_day_of_care() {
        var proposal = Helfo.proposed(sessions("900.00", "900.00"));

        assertThat(proposal.fees())
                .containsExactly(
                        new Fee(LocalDate.of(2023, 12, 28), CareKind.OUTPATIENT, Money.of("386.00", "NOK")),
                        new Fee(LocalDate.of(2024, 1, 4), CareKind.OUTPATIENT, Money.of("403.00", "NOK")));
        assertFee(proposal, "789.00");
    }

    @Test
    void NO_AMOUNT_holds_back_no_more_than_there_was_to_pay() {
        var proposal = Helfo.proposed(sessions("400.00", "100.00"));

        assertThat(proposal.fees())
                .extracting(Fee::amount)
                .containsExactly(Money.of("386.00", "NOK"), Money.of("114.00", "NOK"));
        assertFee(proposal, "789.00");
        assertThat(proposal.amounts().of(AmountKind.PAYOUT)).contains(Money.of("0.00", "NOK"));
    }

    @Test
    void NO_FEE_6_a_stay_holds_nothing_back() {
        assertThat(Helfo.proposed(Helfo.stay("ONE")).fees()).isEmpty();
    }

    @Test
    void a_fee_is_part_of_what_a_second_person_approves() {
        var two = Helfo.proposed(sessions("900.00", "900.00"));
        var other = new Proposal(
                two.outcome(),
                two.amounts(),
                List.of(),
                two.uses(),
                two.parts(),
                two.stages(),
                two.rightRoute(),
                two.findings(),
                two.steps());

        assertThat(two.digest()).isNotEqualTo(other.digest());
    }

    /** A visit in December and one in January. */
    private static Facts sessions(String december, String january) {
        return Helfo.claim(Bills.claim(Bills.invoice(
                        "1",
                        "2024-01-04",
                        Bills.line("1.1", LineCategory.TREATMENT, CareKind.OUTPATIENT, "2023-12-28", december, "NOK"),
                        Bills.line("1.2", LineCategory.TREATMENT, CareKind.OUTPATIENT, "2024-01-04", january, "NOK"))))
                .care(CareKind.OUTPATIENT, "2023-12-28", "2024-01-04")
                .received("2024-01-10")
                .decided("2024-02-20")
                .given("NO-AMOUNT-3", null, "1.000")
                .given("NO-AMOUNT-2", null, "50000")
                .price(Helfo.episodes(
                        new Episode(LocalDate.of(2023, 12, 28), null, "ONE", null, null),
                        new Episode(LocalDate.of(2024, 1, 4), null, "ONE", null, null)));
    }

    private static Facts ofUnknownAge() {
        return visit(CareKind.OUTPATIENT, "2024-03-12").born(null);
    }

    private static Facts visit(CareKind kind, String day) {
        return Helfo.visit(kind, day, "900.00").received(day).decided("2025-06-02");
    }

    private static void assertFee(Proposal proposal, String nok) {
        assertThat(proposal.amounts().of(AmountKind.USER_FEE)).contains(Money.of(nok, "NOK"));
    }
}

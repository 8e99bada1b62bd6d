package org.caretrail.domain.regime.no;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.application.LineCategory;
import org.caretrail.domain.assessment.Episode;
import org.caretrail.domain.assessment.PriceInputs;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.decision.Fee;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.decision.Proposal;
import org.caretrail.domain.decision.RowRef;
import org.caretrail.domain.regime.Bills;
import org.caretrail.domain.regime.Facts;
import org.caretrail.domain.regime.RateRow;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;
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
    void NO_FEE_5_asks_for_other_exemptions_and_for_the_reason_of_one() {
        var facts = visit(CareKind.OUTPATIENT, "2024-03-12");
        assertThat(Helfo.CLAIM.questions(facts.build())).anyMatch(q -> q.rule().equals("NO-FEE-5"));
        assertThat(Helfo.open(Helfo.CLAIM.propose(facts.build(), Helfo.BOOK))).contains("NO-FEE-5 NO_OTHER_EXEMPTION");

        var unnamed = Helfo.CLAIM.propose(facts.answeredBut(Helfo.CLAIM, "NO_OTHER_EXEMPTION"), Helfo.BOOK);
        assertThat(Helfo.open(unnamed)).containsExactly("NO-FEE-5 exemption 2024-03-12 OUTPATIENT");

        var named = Helfo.proposed(facts.exempt("2024-03-12", null, "OCCUPATIONAL_INJURY"));
        assertFee(named, "0.00");
        assertThat(named.outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(named.steps())
                .filteredOn(s -> s.rule().equals("NO-FEE-5"))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.result()).isEqualTo("OCCUPATIONAL_INJURY");
                    assertThat(step.row()).extracting(RowRef::table).isEqualTo("no-fee-exemptions");
                });
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({
        "2023-12-28, OUTPATIENT, 403.00",
        "2024-01-04,           , 386.00",
        "2024-01-04, RADIOLOGY,  789.00",
        "2024-01-05, OUTPATIENT, 789.00"
    })
    void NO_FEE_5_a_reason_that_is_named_for_one_day_exempts_the_care_of_that_day(
            String day, @Nullable CareKind kind, String fees) {
        assertFee(Helfo.proposed(sessions("900.00", "900.00").exempt(day, kind, "PREGNANCY_AND_BIRTH")), fees);
    }

    @Test
    void NO_FEE_5_that_no_reason_applies_to_one_day_leaves_its_fee() {
        var claim = sessions("900.00", "900.00")
                .exempt("2023-12-28", null, "PREGNANCY_AND_BIRTH")
                .exempt("2024-01-04", null, "NONE");

        assertFee(Helfo.CLAIM.propose(claim.answeredBut(Helfo.CLAIM, "NO_OTHER_EXEMPTION"), Helfo.BOOK), "403.00");
    }

    @ParameterizedTest(name = "born {0}: {1}")
    @CsvSource({"2006-03-12, 403.00", "2006-03-13, 0.00"})
    void NO_FEE_5_psychiatric_care_is_exempt_under_18(String born, String fee) {
        var claim = visit(CareKind.OUTPATIENT, "2024-03-12").born(born);

        var proposal = Helfo.proposed(claim.exempt("2024-03-12", null, "PSYCHIATRIC_CARE"));

        assertFee(proposal, fee);
        assertThat(Helfo.found(proposal, "NO-FEE-5", "2024-03-12 OUTPATIENT").met())
                .isEqualTo(fee.equals("0.00"));
    }

    @Test
    void NO_FEE_5_a_reason_without_a_row_on_the_day_waits_for_a_person() {
        var claim = visit(CareKind.OUTPATIENT, "2024-03-12").exempt("2024-03-12", null, "WAR_INJURY");

        assertThat(Helfo.open(Helfo.proposed(claim))).containsExactly("NO-FEE-5 exemption 2024-03-12 OUTPATIENT");
        var exemption = "exemption 2024-03-12 OUTPATIENT";
        assertFee(Helfo.proposed(claim.settled("NO-FEE-5", exemption, true)), "0.00");
        var other = visit(CareKind.OUTPATIENT, "2024-03-12").exempt("2024-03-12", null, "WAR_INJURY");
        assertFee(Helfo.proposed(other.settled("NO-FEE-5", exemption, false)), "403.00");
        var row = new RateRow(
                NorwegianTables.FEE_EXEMPTIONS,
                2,
                "USER_FEE/WAR_INJURY",
                LocalDate.of(2024, 3, 12),
                null,
                null,
                "F",
                "a test",
                Map.of("reason", "WAR_INJURY", "rule", "NO-FEE-5", "text", "War injuries have no user fee."));
        var book = Helfo.BOOK.plus(NorwegianTables.FEE_EXEMPTIONS, List.of(row));
        var on = visit(CareKind.OUTPATIENT, "2024-03-12").exempt("2024-03-12", null, "WAR_INJURY");
        assertFee(Helfo.CLAIM.propose(on.answered(Helfo.CLAIM), book), "0.00");
        var before = visit(CareKind.OUTPATIENT, "2024-03-11").exempt("2024-03-11", null, "WAR_INJURY");
        assertThat(Helfo.open(Helfo.CLAIM.propose(before.answered(Helfo.CLAIM), book)))
                .containsExactly("NO-FEE-5 exemption 2024-03-11 OUTPATIENT");
    }

    @Test
    void NO_FEE_5_without_a_row_for_children_or_for_stays_no_fee_is_reckoned() {
        var book = Helfo.BOOK.without(NorwegianTables.FEE_EXEMPTIONS, 1);

        var visit = visit(CareKind.OUTPATIENT, "2024-03-12").answered(Helfo.CLAIM);
        assertThat(Helfo.open(Helfo.CLAIM.propose(visit, book)))
                .containsExactly("NO-FEE-5 exemption 2024-03-12 OUTPATIENT");
        assertThat(Helfo.open(Helfo.CLAIM.propose(Helfo.stay("ONE").answered(Helfo.CLAIM), book)))
                .containsExactly("NO-FEE-6 exemption 2024-03-11 INPATIENT");
    }

    @ParameterizedTest
    @CsvSource({"DIALYSIS", "RADIOTHERAPY"})
    void NO_FEE_6_has_no_fee_for_these(String reason) {
        var proposal = Helfo.proposed(visit(CareKind.OUTPATIENT, "2024-03-12").exempt("2024-03-12", null, reason));

        assertFee(proposal, "0.00");
        assertThat(Helfo.found(proposal, "NO-FEE-6", "2024-03-12 OUTPATIENT").met())
                .isTrue();
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

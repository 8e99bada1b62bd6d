package org.caretrail.domain.regime.no;

import static org.assertj.core.api.Assertions.assertThat;

import org.caretrail.domain.application.Basis;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.application.Invoice;
import org.caretrail.domain.application.LineCategory;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.decision.Proposal;
import org.caretrail.domain.regime.Bills;
import org.caretrail.domain.regime.Facts;
import org.caretrail.domain.regime.TwinLine;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EligibleLinesTest {

    @ParameterizedTest
    @EnumSource(names = {"TREATMENT", "STAY", "MEDICINE", "AID"})
    void NO_EQUIV_counts_care(LineCategory category) {
        var proposal = Helfo.proposed(with(category));

        assertThat(proposal.outcome()).isEqualTo(Outcome.GRANTED);
        assertEligible(proposal, "1100.00");
    }

    @ParameterizedTest
    @EnumSource(
            names = {"EXTRA_DOCTOR_FEE", "ROOM_UPGRADE", "OTHER_TRANSPORT", "COMPANION", "WAITING_STAY", "TRANSLATION"})
    void NO_EQUIV_never_counts_these_and_says_why(LineCategory category) {
        var proposal = Helfo.proposed(with(category));

        assertThat(proposal.outcome()).isEqualTo(Outcome.PARTLY_GRANTED);
        assertEligible(proposal, "1000.00");
        assertThat(proposal.steps()).anySatisfy(step -> {
            assertThat(step.name()).isEqualTo("line 1.2");
            assertThat(step.inputs()).extracting("value").contains(category.name());
        });
    }

    @ParameterizedTest
    @CsvSource({"TRANSPORT", "LODGING", "OTHER", "''"})
    void NO_EQUIV_leaves_other_lines_to_a_person(@Nullable String name) {
        var category = name == null || name.isEmpty() ? null : LineCategory.valueOf(name);
        assertThat(Helfo.open(Helfo.proposed(with(category)))).containsExactly("NO-EQUIV line 1.2");

        assertEligible(Helfo.proposed(with(category).judged("1.2", true)), "1100.00");
        assertEligible(Helfo.proposed(with(category).judged("1.2", false)), "1000.00");
        assertEligible(Helfo.proposed(with(category).settled("NO-EQUIV", "line 1.2", true)), "1100.00");
        assertThat(Helfo.proposed(with(category).settled("NO-EQUIV", "line 1.2", false))
                        .outcome())
                .isEqualTo(Outcome.PARTLY_GRANTED);
    }

    @Test
    void NO_EQUIV_puts_a_judgement_before_the_category() {
        assertEligible(Helfo.proposed(with(LineCategory.ROOM_UPGRADE).judged("1.2", true)), "1100.00");
        assertEligible(Helfo.proposed(with(LineCategory.TREATMENT).judged("1.2", false)), "1000.00");
    }

    @Test
    void NO_AMOUNT_a_line_that_stands_in_another_claim_too_is_a_persons_point_whatever_was_judged_of_it() {
        var twin = new TwinLine("1.2", "RC-2024-000001", "1.1", Outcome.GRANTED);
        var twice = with(LineCategory.TREATMENT).twins(twin).judged("1.2", true);

        assertThat(Helfo.open(Helfo.proposed(twice))).containsExactly("NO-AMOUNT SAME_INVOICE line 1.2");
        assertEligible(Helfo.proposed(twice.settled("NO-AMOUNT", "SAME_INVOICE line 1.2", true)), "1100.00");
        var paidThere = with(LineCategory.TREATMENT).twins(twin).settled("NO-AMOUNT", "SAME_INVOICE line 1.2", false);
        assertEligible(Helfo.proposed(paidThere), "1000.00");
        assertEligible(Helfo.proposed(with(LineCategory.TREATMENT).twins(twin).judged("1.2", false)), "1000.00");
    }

    @Test
    void NO_EQUIV_refuses_a_claim_of_which_no_line_counts() {
        var nothingLeft = Helfo.proposed(with(LineCategory.ROOM_UPGRADE).judged("1.1", false));

        assertThat(nothingLeft.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(nothingLeft.amounts().of(AmountKind.PAYOUT)).contains(Money.of("0.00", "NOK"));
    }

    @Test
    void NO_AMOUNT_waits_for_the_day_of_care() {
        var undated = Helfo.stay("ONE").care(CareKind.INPATIENT, null, null);

        assertThat(Helfo.open(Helfo.proposed(undated))).contains("NO-AMOUNT line 1.1");
    }

    @Test
    void NO_AMOUNT_waits_for_a_person_over_what_another_scheme_paid() {
        var bill = Bills.partlyPaidAbroad(bill(), Money.of("500.00", "NOK"));

        assertThat(Helfo.open(Helfo.proposed(Helfo.stay(bill)))).containsExactly("NO-AMOUNT paid by other scheme");
    }

    @Test
    void NO_AMOUNT_waits_for_an_invoice() {
        assertThat(Helfo.open(Helfo.proposed(Helfo.stay(new Invoice[0])))).contains("NO-AMOUNT invoices");
    }

    @Test
    void NO_ROUTE_2_is_not_priced_as_if_it_were_the_directive() {
        assertThat(Helfo.open(Helfo.proposed(Helfo.stay(Bills.on(Basis.ART_26, bill())))))
                .containsExactly("NO-ROUTE-2 basis");
        assertThat(Helfo.proposed(Helfo.stay(Bills.on(Basis.DIRECTIVE, bill()))).outcome())
                .isEqualTo(Outcome.GRANTED);
    }

    @Test
    void NO_SCOPE_1_leaves_medicine_to_a_person() {
        assertThat(Helfo.open(Helfo.proposed(Helfo.visit(CareKind.MEDICINE, "2024-03-12", "900.00"))))
                .contains("NO-SCOPE-1 medicine");
    }

    private static Invoice bill() {
        return Bills.invoice("1", "2024-03-20", Bills.line("1.1", "1000.00", "NOK"));
    }

    private static Facts with(@Nullable LineCategory category) {
        return Helfo.stay(Bills.invoice(
                "1",
                "2024-03-20",
                Bills.line("1.1", "1000.00", "NOK"),
                Bills.line("1.2", category, null, null, "100.00", "NOK")));
    }

    private static void assertEligible(Proposal proposal, String nok) {
        assertThat(proposal.amounts().of(AmountKind.ELIGIBLE)).contains(Money.of(nok, "NOK"));
    }
}

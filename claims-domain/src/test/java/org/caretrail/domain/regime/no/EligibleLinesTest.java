package org.caretrail.domain.regime.no;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.caretrail.domain.application.Basis;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.application.Invoice;
import org.caretrail.domain.application.LineCategory;
import org.caretrail.domain.assessment.Assessment;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.decision.Proposal;
import org.caretrail.domain.decision.Step;
import org.caretrail.domain.regime.Bills;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.Facts;
import org.caretrail.domain.regime.Question;
import org.caretrail.domain.regime.TwinLine;
import org.caretrail.domain.shared.Money;
import org.caretrail.domain.shared.Role;
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
        assertLeftOut(proposal, "line 1.2", category.name(), "NO-EQUIV");
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

    @ParameterizedTest(name = "{0}: {1} by {2}")
    @CsvSource({
        "ROOM_UPGRADE, ROOM_UPGRADE, NO-EQUIV",
        "MORE_THAN_AT_HOME, MORE_THAN_AT_HOME, NO-EQUIV",
        "SAME_INVOICE, SAME_INVOICE, NO-AMOUNT",
        "LATE, LATE, NO-CLOCK-1",
        "a word of earlier days, JUDGED_NOT_ELIGIBLE, NO-EQUIV"
    })
    void NO_EQUIV_a_judgement_leaves_a_line_out_by_its_code_and_the_rule_of_that(
            String said, String code, String rule) {
        assertLeftOut(Helfo.proposed(with(LineCategory.TREATMENT).leftOut("1.2", said)), "line 1.2", code, rule);
    }

    @Test
    void NO_EQUIV_puts_a_judgement_before_the_category() {
        assertEligible(Helfo.proposed(with(LineCategory.ROOM_UPGRADE).judged("1.2", true)), "1100.00");
        assertEligible(Helfo.proposed(with(LineCategory.TREATMENT).judged("1.2", false)), "1000.00");
    }

    @Test
    void NO_EQUIV_a_handlers_word_does_not_make_a_line_count_that_is_not_covered_at_all() {
        var claim = with(LineCategory.ROOM_UPGRADE).judged("1.2", true);
        var questions = Helfo.CLAIM.questions(claim.build());

        assertThat(Helfo.open(Helfo.CLAIM.propose(answeredBut(claim, "line 1.2"), Helfo.BOOK)))
                .as("left open until an adviser says so")
                .containsExactly("NO-EQUIV line 1.2");
        assertThat(questions)
                .filteredOn(q -> q.condition().equals("line 1.2"))
                .extracting(Question::askedOf)
                .containsExactly(Role.ADVISER);
        var refused = Helfo.CLAIM.propose(claim.answeredBut(Helfo.CLAIM, "line 1.2"), Helfo.BOOK);
        assertEligible(refused, "1000.00");
        assertThat(refused.outcome()).isEqualTo(Outcome.PARTLY_GRANTED);
    }

    @Test
    void NO_EQUIV_a_handler_settles_no_question_of_the_adviser_by_its_rule() {
        var claim = with(LineCategory.ROOM_UPGRADE).judged("1.2", true).settled("NO-EQUIV", null, true);

        assertThat(Helfo.open(Helfo.CLAIM.propose(answeredBut(claim, "line 1.2"), Helfo.BOOK)))
                .containsExactly("NO-EQUIV line 1.2");
    }

    @Test
    void NO_AMOUNT_a_line_that_stands_in_another_claim_too_is_a_persons_point_whatever_was_judged_of_it() {
        var twin = new TwinLine("1.2", "RC-2024-000001", "1.1", Outcome.GRANTED);
        var twice = with(LineCategory.TREATMENT).twins(twin).judged("1.2", true);

        assertThat(Helfo.open(Helfo.proposed(twice))).containsExactly("NO-AMOUNT SAME_INVOICE line 1.2");
        assertEligible(Helfo.proposed(twice.settled("NO-AMOUNT", "SAME_INVOICE line 1.2", true)), "1100.00");
        var paidThere = with(LineCategory.TREATMENT).twins(twin).settled("NO-AMOUNT", "SAME_INVOICE line 1.2", false);
        assertEligible(Helfo.proposed(paidThere), "1000.00");
        assertLeftOut(Helfo.proposed(paidThere), "line 1.2", "SAME_INVOICE", "NO-AMOUNT");
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

        assertThat(Helfo.open(Helfo.proposed(Helfo.stay(bill))))
                .containsExactly("NO-AMOUNT paid by other scheme line 1.1");
    }

    @Test
    void NO_AMOUNT_what_another_scheme_paid_costs_its_line_alone() {
        var partly = Bills.partlyPaidAbroad(bill(), Money.of("500.00", "NOK"));
        var other = Bills.invoice("2", "2024-03-20", Bills.line("2.1", "700.00", "NOK"));
        var claim = Helfo.stay(partly, other);

        var paidThere = Helfo.proposed(claim.settled("NO-AMOUNT", "paid by other scheme line 1.1", false));
        assertEligible(paidThere, "700.00");
        assertLeftOut(paidThere, "line 1.1", "PAID_BY_OTHER_SCHEME", "NO-AMOUNT");
        assertThat(Helfo.proposed(claim).outcome()).isEqualTo(Outcome.PARTLY_GRANTED);
    }

    @Test
    void NO_AMOUNT_waits_for_an_invoice() {
        assertThat(Helfo.open(Helfo.proposed(Helfo.stay(new Invoice[0])))).contains("NO-AMOUNT invoices");
    }

    @Test
    void NO_ROUTE_2_is_not_priced_as_if_it_were_the_directive() {
        assertThat(Helfo.open(Helfo.proposed(Helfo.stay(Bills.on(Basis.ART_26, bill())))))
                .containsExactly("NO-ROUTE-2 basis", "NO-S2-3 rate of the state of treatment");
        assertThat(Helfo.proposed(Helfo.stay(Bills.on(Basis.DIRECTIVE, bill()))).outcome())
                .isEqualTo(Outcome.GRANTED);
    }

    @Test
    void NO_SCOPE_1_leaves_medicine_to_a_person() {
        assertThat(Helfo.open(Helfo.proposed(Helfo.visit(CareKind.MEDICINE, "2024-03-12", "900.00"))))
                .contains("NO-SCOPE-1 medicine line 1.1");
    }

    @Test
    void NO_SCOPE_1_a_medicine_from_the_net_costs_its_line_alone() {
        var claim = with(LineCategory.MEDICINE)
                .care(CareKind.OUTPATIENT, "2024-03-12", "2024-03-12")
                .hospital(false);

        assertThat(Helfo.open(Helfo.proposed(claim))).containsExactly("NO-SCOPE-1 medicine line 1.2");
        var proposal = Helfo.proposed(claim.settled("NO-SCOPE-1", "medicine line 1.2", false));
        assertEligible(proposal, "1000.00");
        assertLeftOut(proposal, "line 1.2", "ONLINE_MEDICINE", "NO-SCOPE-1");
        assertThat(proposal.outcome()).isEqualTo(Outcome.PARTLY_GRANTED);
    }

    @Test
    void NO_SCOPE_1_no_judgement_of_a_line_makes_medicine_from_the_net_count() {
        var claim = with(LineCategory.MEDICINE).fromOnlinePharmacy(true).judged("1.2", true);

        assertEligible(Helfo.proposed(claim), "1000.00");
    }

    /** Answered but for one question, which nobody has said anything to. */
    private static CaseFacts answeredBut(Facts claim, String condition) {
        var facts = claim.answered(Helfo.CLAIM);
        var said = facts.assessment();
        var answers = said.findings().stream()
                .filter(a -> !a.condition().equals(condition))
                .toList();
        return new CaseFacts(
                facts.application(),
                facts.request(),
                facts.documents(),
                facts.requested(),
                new Assessment(answers, said.lines(), said.price(), said.settled(), said.stays(), said.exemptions()),
                facts.openStages(),
                null,
                null,
                facts.otherClaims(),
                facts.decidedOn(),
                facts.heard());
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

    private static void assertLeftOut(Proposal proposal, String line, String code, String rule) {
        assertThat(proposal.steps())
                .filteredOn(step -> step.inputs().contains(new Fact("left out for", code)))
                .extracting(Step::name, Step::rule)
                .containsExactly(tuple(line, rule));
    }

    private static void assertEligible(Proposal proposal, String nok) {
        assertThat(proposal.amounts().of(AmountKind.ELIGIBLE)).contains(Money.of(nok, "NOK"));
    }
}

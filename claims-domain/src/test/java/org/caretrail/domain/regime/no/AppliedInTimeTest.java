package org.caretrail.domain.regime.no;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.application.Invoice;
import org.caretrail.domain.application.LineCategory;
import org.caretrail.domain.application.Through;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.Finding.Result;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.decision.Step;
import org.caretrail.domain.regime.ApplicationTerm;
import org.caretrail.domain.regime.Bills;
import org.caretrail.domain.regime.Facts;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AppliedInTimeTest {

    @ParameterizedTest(name = "treated {0}, first request {1}, paid {2}, received {3}: {4}")
    @CsvSource({
        "2024-03-11, ,           2024-03-11, 2024-09-11, MET",
        "2024-03-11, ,           2024-03-11, 2024-09-12, NOT_MET",
        "2024-03-11, 2024-03-20, 2024-03-25, 2024-09-20, MET",
        "2024-03-11, 2024-03-20, 2024-03-20, 2024-09-23, NOT_MET",
        "2024-03-11, 2024-03-20, 2024-03-25, 2024-09-23, OPEN",
        "2024-03-11, 2024-03-20, 2024-03-25, 2024-09-25, OPEN",
        "2024-03-11, 2024-03-20, 2024-03-25, 2024-09-26, NOT_MET",
        "2024-03-11, 2024-03-20, ,           2024-12-31, OPEN",
        "2024-03-11, 2024-02-01, 2024-02-05, 2024-09-11, MET",
        "2024-03-11, 2024-02-01, 2024-02-05, 2024-09-12, NOT_MET"
    })
    void NO_CLOCK_1_and_1b_count_six_months_from_treatment_request_or_payment(
            String treated, @Nullable String requested, @Nullable String paid, String received, Result result) {
        assertThat(found(received, invoice("1", treated, requested, paid)))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.rule()).isEqualTo("NO-CLOCK-1");
                    assertThat(f.point()).isEqualTo(treated);
                    assertThat(f.result()).isEqualTo(result);
                });
    }

    @ParameterizedTest(name = "received {0}: {1}")
    @CsvSource({"2023-09-29, NOT_MET, 2011-01-01", "2023-10-02, MET, 2023-10-02"})
    void NO_CLOCK_1a_knew_no_first_request_before_the_guide(String received, Result result, String version) {
        assertThat(found(received, invoice("1", "2023-03-20", "2023-04-03", "2023-03-20")))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.result()).isEqualTo(result);
                    assertThat(f.version()).isEqualTo(version);
                });
    }

    @Test
    void NO_CLOCK_1_counts_each_treatment_date_separately() {
        var bill = Bills.invoice(
                "1",
                "2024-03-11",
                null,
                "2024-03-04",
                Bills.line("1.1", LineCategory.TREATMENT, CareKind.OUTPATIENT, "2024-03-04", "1000.00", "NOK"),
                Bills.line("1.2", LineCategory.TREATMENT, CareKind.OUTPATIENT, "2024-03-11", "2000.00", "NOK"));
        var visits = Helfo.stay(bill)
                .care(CareKind.OUTPATIENT, "2024-03-04", "2024-03-11")
                .settled("NO-CLOCK-3", null, false);
        var proposal = Helfo.proposed(visits.received("2024-09-12").decided("2024-10-01"));
        assertThat(proposal.outcome()).as("both dates are late").isEqualTo(Outcome.REFUSED);

        var partly = Helfo.proposed(visits.received("2024-09-11").decided("2024-10-01"));

        assertThat(partly.outcome()).isEqualTo(Outcome.PARTLY_GRANTED);
        assertThat(partly.amounts().of(AmountKind.ELIGIBLE)).contains(Money.of("2000.00", "NOK"));
    }

    @Test
    void NO_CLOCK_1_refuses_no_claim_while_the_day_of_one_line_is_not_known() {
        var bill = Bills.invoice(
                "1",
                "2024-01-10",
                null,
                "2024-01-10",
                Bills.line("1.1", LineCategory.TREATMENT, CareKind.OUTPATIENT, "2024-01-10", "1000.00", "NOK"),
                Bills.line("1.2", "2000.00", "NOK"));
        var claim = Helfo.stay(bill).care(CareKind.OUTPATIENT, null, null).received("2024-09-02");

        assertThat(Helfo.open(Helfo.proposed(claim.decided("2024-10-01")))).contains("NO-AMOUNT line 1.2");
    }

    @ParameterizedTest(name = "received {0}: {1}")
    @CsvSource({"2024-07-02, MET", "2024-07-03, OPEN", "2024-10-30, OPEN", "2024-10-31, NOT_MET"})
    void NO_CLOCK_1_asks_which_days_of_a_stay_a_line_without_a_day_is_for(String received, Result result) {
        var bill = Bills.invoice("1", "2024-01-02", null, "2024-01-02", Bills.line("1.1", "1000.00", "NOK"));
        var stay = Helfo.stay(bill)
                .care(CareKind.INPATIENT, "2024-01-02", "2024-04-30")
                .received(received)
                .decided("2024-11-04");

        assertThat(inTime(stay))
                .singleElement()
                .satisfies(f -> assertThat(f.result()).isEqualTo(result));
    }

    @ParameterizedTest(name = "the line without a day comes first: {0}")
    @ValueSource(booleans = {true, false})
    void NO_CLOCK_1_gives_a_line_of_a_stay_without_a_day_a_term_beside_one_that_names_the_admission(boolean first) {
        var dated = Bills.line("1.1", LineCategory.TREATMENT, CareKind.INPATIENT, "2024-01-02", "1000.00", "NOK");
        var undated = Bills.line("1.2", "2000.00", "NOK");
        var bill = Bills.invoice("1", "2024-01-02", first ? undated : dated, first ? dated : undated);
        var stay = Helfo.stay(bill)
                .care(CareKind.INPATIENT, "2024-01-02", "2024-04-30")
                .received("2024-07-03")
                .decided("2024-11-04");

        var proposal = Helfo.proposed(stay);

        assertThat(Helfo.found(proposal, "NO-CLOCK-1", "2024-01-02").failed()).isTrue();
        assertThat(Helfo.open(proposal)).contains("NO-CLOCK-1 2024-01-02 stay");
        assertThat(Helfo.CLAIM.applicationTerms(stay.build(), Helfo.SHIPPED))
                .extracting(ApplicationTerm::about)
                .contains("2024-01-02", "2024-01-02 stay");
    }

    @Test
    void NO_CLOCK_1_gives_each_invoice_of_a_day_its_own_term() {
        var found = found(
                "2024-09-20",
                invoice("1", "2024-03-11", null, "2024-03-11"),
                invoice("2", "2024-03-11", "2024-03-20", "2024-03-20"));

        assertThat(found).extracting(Finding::point).containsExactly("2024-03-11 invoice 1", "2024-03-11 invoice 2");
        assertThat(found).extracting(Finding::result).containsExactly(Result.NOT_MET, Result.MET);
    }

    @ParameterizedTest(name = "the second bill comes in on {0}: {1}")
    @CsvSource({"2024-09-11, MET, GRANTED", "2024-09-12, NOT_MET, PARTLY_GRANTED"})
    void NO_CLOCK_1_judges_a_bill_that_comes_in_later_by_its_own_day(String cameIn, Result result, Outcome outcome) {
        var claim = Helfo.stay(
                        invoice("1", "2024-03-11", null, "2024-03-11"), invoice("2", "2024-03-11", null, "2024-03-11"))
                .received("2024-04-02")
                .cameIn("2", cameIn)
                .settled("NO-CLOCK-3", null, false)
                .decided("2024-10-01");
        var proposal = Helfo.proposed(claim);

        assertThat(Helfo.found(proposal, "NO-CLOCK-1", "2024-03-11 invoice 1").met())
                .isTrue();
        assertThat(Helfo.found(proposal, "NO-CLOCK-1", "2024-03-11 invoice 2").result())
                .isEqualTo(result);
        assertThat(proposal.outcome()).isEqualTo(outcome);
        assertThat(proposal.steps())
                .filteredOn(step -> step.inputs().contains(new Fact("left out for", "LATE")))
                .extracting(Step::rule)
                .containsExactlyElementsOf(result == Result.MET ? List.of() : List.of("NO-CLOCK-1"));
    }

    @Test
    void NO_CLOCK_3_puts_its_text_before_a_person_whose_no_refuses_what_is_late() {
        var late = Helfo.stay(invoice("1", "2024-03-11", null, "2024-03-11"))
                .received("2024-09-12")
                .decided("2024-10-01");
        assertThat(Helfo.open(Helfo.proposed(late))).containsExactly("NO-CLOCK-3 2024-03-11");
        assertThat(Helfo.found(Helfo.proposed(late), "NO-CLOCK-3", "2024-03-11").text())
                .contains("obviously unable to claim earlier", "misled by the authority", "until 2027-03-11");

        var refused = Helfo.proposed(late.settled("NO-CLOCK-3", null, false));

        assertThat(refused.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(refused.findings())
                .filteredOn(Finding::failed)
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder("NO-CLOCK-1", "NO-CLOCK-3");
    }

    @Test
    void NO_CLOCK_3_extends_a_bill_that_came_in_later_from_its_own_day() {
        var claim = Helfo.stay(
                        invoice("1", "2024-03-11", null, "2024-03-11"), invoice("2", "2024-03-11", null, "2024-03-11"))
                .cameIn("2", "2027-03-12")
                .settled("NO-CLOCK-3", null, true)
                .decided("2027-04-01");

        assertThat(Helfo.proposed(claim).outcome()).isEqualTo(Outcome.PARTLY_GRANTED);
    }

    @Test
    void NO_CLOCK_1b_goes_to_a_person_who_may_let_it_pass() {
        var bill = invoice("1", "2024-03-11", "2024-03-20", "2024-03-25");
        var late = Helfo.stay(bill).received("2024-09-23").decided("2024-10-01");
        assertThat(Helfo.open(Helfo.proposed(late))).containsExactly("NO-CLOCK-1 2024-03-11");

        assertThat(Helfo.proposed(late.settled("NO-CLOCK-1", "2024-03-11", true))
                        .outcome())
                .isEqualTo(Outcome.GRANTED);
    }

    @ParameterizedTest(name = "received {0}: {1}")
    @CsvSource({"2027-03-11, NONE, GRANTED", "2027-03-12, REFUSED, REFUSED"})
    void NO_CLOCK_3_asks_a_person_whether_to_extend_the_term_up_to_three_years(
            String received, Outcome before, Outcome outcome) {
        var late = Helfo.stay(invoice("1", "2024-03-11", null, "2024-03-11"))
                .received(received)
                .decided("2027-04-01");
        assertThat(Helfo.proposed(late).outcome()).isEqualTo(before);

        assertThat(Helfo.proposed(late.settled("NO-CLOCK-3", null, true)).outcome())
                .isEqualTo(outcome);
    }

    @ParameterizedTest(name = "received {0}: {1}")
    @CsvSource({"2024-03-11, ", "2024-03-12, MET", "2024-09-11, MET", "2024-09-12, OPEN"})
    void NO_CLOCK_2_counts_an_S2_asked_for_afterwards(String received, @Nullable Result result) {
        var facts = Helfo.authorisation(Through.INSURED).received(received).build();

        assertThat(Helfo.examined(new AppliedAfterwardsInTime(), facts))
                .extracting(Finding::result)
                .isEqualTo(result == null ? List.of() : List.of(result));
    }

    private static List<Finding> found(String received, Invoice... invoices) {
        return inTime(Helfo.stay(invoices).received(received));
    }

    /** What NO-CLOCK-1 finds, without the extension that is asked about beside it. */
    private static List<Finding> inTime(Facts claim) {
        return Helfo.examined(new AppliedInTime(), claim.build()).stream()
                .filter(f -> f.rule().equals("NO-CLOCK-1"))
                .toList();
    }

    private static Invoice invoice(String id, String treated, @Nullable String requested, @Nullable String paid) {
        var line = Bills.line(id + ".1", LineCategory.TREATMENT, CareKind.INPATIENT, treated, "1000.00", "NOK");
        return Bills.invoice(id, treated, requested, paid, line);
    }
}

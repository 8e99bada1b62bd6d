package org.caretrail.domain.regime.no;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.application.LineCategory;
import org.caretrail.domain.assessment.Episode;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.decision.Proposal;
import org.caretrail.domain.decision.Step;
import org.caretrail.domain.regime.Bills;
import org.caretrail.domain.regime.Facts;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapTest {

    @ParameterizedTest(name = "treated {0}, decided {1}: {2}")
    @CsvSource({"2020-03-10, 2020-09-01, 36646.40", "2024-03-12, 2024-09-02, 52248.00"})
    void esa_85598_pays_the_cap_of_its_day_when_the_cost_is_above(String treated, String decided, String cap) {
        var proposal =
                Helfo.proposed(treated(treated, treated).received(treated).decided(decided));

        assertThat(proposal.outcome()).isEqualTo(Outcome.GRANTED);
        assertAmount(proposal, AmountKind.CEILING, cap);
        assertAmount(proposal, AmountKind.BASE, cap);
        assertAmount(proposal, AmountKind.PAYOUT, cap);
    }

    @Test
    void NO_AMOUNT_shows_each_figure_with_its_row_and_each_arithmetic_as_a_step() {
        var proposal = Helfo.proposed(treated("2024-03-12", "2024-03-15"));

        assertThat(proposal.steps())
                .extracting(Step::name)
                .containsExactly(
                        "line 1.1",
                        "eligible",
                        "weight 2024-03-12 INPATIENT ONE",
                        "unit price 2024-03-12 INPATIENT ONE",
                        "percentage 2024-03-12 INPATIENT ONE",
                        "cap 2024-03-12 INPATIENT ONE",
                        "user fee",
                        "ceiling",
                        "base",
                        "payout");
        assertThat(proposal.citations())
                .contains("NO-AMOUNT-1@2023-10-02", "NO-AMOUNT-2@2024-01-01", "NO-AMOUNT-3@2024-01-01");
        assertThat(proposal.parts()).singleElement().satisfies(part -> {
            assertThat(part.invoices()).containsExactly("1");
            assertThat(part.rules()).isEqualTo(proposal.citations());
        });
    }

    @ParameterizedTest(name = "treated {0}, decided {1}: percentage {2}")
    @CsvSource({"2023-10-01, 2023-10-01, 0.80", "2023-10-02, 2023-10-02, 1.00", "2023-10-01, 2023-10-02, "})
    void NO_AMOUNT_1_changes_on_2023_10_02_and_is_unsettled_across_it(
            String treated, String decided, @Nullable String percentage) {
        var facts = treated(treated, treated).received(treated).decided(decided).given("NO-AMOUNT-2", null, "50000");
        var proposal = Helfo.proposed(facts);

        if (percentage == null) {
            assertThat(Helfo.open(proposal)).containsExactly("NO-AMOUNT-1 percentage " + treated + " INPATIENT ONE");
        } else {
            assertThat(proposal.steps()).anySatisfy(step -> {
                assertThat(step.rule()).isEqualTo("NO-AMOUNT-1");
                assertThat(step.result()).isEqualTo(percentage);
            });
        }
    }

    @Test
    void NO_AMOUNT_1_is_settled_by_the_day_of_treatment_or_by_a_figure() {
        assertAmount(Helfo.proposed(across().settled("NO-AMOUNT-1", null, true)), AmountKind.CEILING, "40000.00");
        assertAmount(Helfo.proposed(across().given("NO-AMOUNT-1", null, "1.00")), AmountKind.CEILING, "50000.00");
        assertThat(Helfo.proposed(across().settled("NO-AMOUNT-1", null, false)).outcome())
                .as("a no without a figure leaves no sum")
                .isEqualTo(Outcome.NONE);
    }

    @Test
    void NO_AMOUNT_1_waits_for_a_person_when_the_stay_itself_runs_across() {
        var facts = treated("2023-09-30", "2023-10-03").received("2023-10-05").decided("2023-11-01");

        assertThat(Helfo.open(Helfo.proposed(facts.given("NO-AMOUNT-2", null, "50000"))))
                .containsExactly("NO-AMOUNT-1 percentage 2023-09-30 INPATIENT ONE");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"2023, no rate for no-isf-unit-prices", "2025, no rate for no-isf-unit-prices", "2021, not verified"})
    void NO_AMOUNT_2_waits_for_a_person_without_a_verified_price(String year, String why) {
        var day = year + "-11-06";
        var facts = treated(day, day).received(day).decided(year + "-12-01");
        var proposal = Helfo.proposed(facts);

        assertThat(proposal.outcome()).isEqualTo(Outcome.NONE);
        assertThat(proposal.amounts().of(AmountKind.CEILING)).isEmpty();
        assertThat(proposal.manual()).singleElement().satisfies(point -> {
            assertThat(point.rule()).isEqualTo("NO-AMOUNT-2");
            assertThat(point.reason()).contains(why);
        });
        assertThat(Helfo.proposed(facts.given("NO-AMOUNT-2", null, "50000")).outcome())
                .isEqualTo(Outcome.GRANTED);
    }

    @Test
    void NO_AMOUNT_2_confirmed_by_a_person_counts() {
        var facts = treated("2021-03-10", "2021-03-10").received("2021-03-20").decided("2021-06-01");

        assertAmount(Helfo.proposed(facts.settled("NO-AMOUNT-2", null, true)), AmountKind.CEILING, "37375.20");
    }

    @Test
    void NO_AMOUNT_2_cannot_be_overruled_where_a_verified_row_stands() {
        var facts = treated("2024-03-12", "2024-03-12").given("NO-AMOUNT-2", null, "99999");

        assertAmount(Helfo.proposed(facts), AmountKind.CEILING, "52248.00");
    }

    @Test
    void NO_AMOUNT_2_waits_for_a_person_when_a_stay_runs_over_new_year() {
        var facts = treated("2023-12-30", "2024-01-03").received("2024-02-01").decided("2024-06-03");

        assertThat(Helfo.open(Helfo.proposed(facts))).containsExactly("NO-AMOUNT-2 year 2023-12-30 INPATIENT ONE");
    }

    @Test
    void NO_AMOUNT_3_ships_no_weight_and_takes_one_from_a_person() {
        var facts = treated("2024-03-12", "2024-03-15");
        var shipped = Helfo.CLAIM.propose(facts.answered(Helfo.CLAIM), Helfo.SHIPPED);
        assertThat(Helfo.open(shipped)).containsExactly("NO-AMOUNT-3 weight 2024-03-12 INPATIENT ONE");

        var given = facts.given("NO-AMOUNT-3", null, "2.000").answered(Helfo.CLAIM);

        assertAmount(Helfo.CLAIM.propose(given, Helfo.SHIPPED), AmountKind.CEILING, "104496.00");
    }

    @Test
    void NO_AMOUNT_3_waits_for_a_code() {
        assertThat(Helfo.open(Helfo.proposed(Helfo.stay("ONE").price(null))))
                .containsExactly("NO-AMOUNT-3 code 2024-03-11 INPATIENT");
    }

    @Test
    void NO_AMOUNT_3_sums_the_caps_of_several_sessions_and_misses_none() {
        var first = new Episode(LocalDate.of(2024, 3, 11), null, "ONE", null, null);
        var second = new Episode(LocalDate.of(2024, 3, 18), null, "HALF", null, null);

        assertAmount(Helfo.proposed(twoDays().price(Helfo.episodes(first, second))), AmountKind.CEILING, "78372.00");
        assertThat(Helfo.open(Helfo.proposed(twoDays().price(Helfo.episodes(first)))))
                .containsExactly("NO-AMOUNT-3 code 2024-03-18 OUTPATIENT");
        assertThat(Helfo.open(Helfo.proposed(twoDays().price(Helfo.code("ONE")))))
                .as("one code does not say which of two sessions it prices")
                .containsExactly("NO-AMOUNT-3 code 2024-03-11 OUTPATIENT", "NO-AMOUNT-3 code 2024-03-18 OUTPATIENT");
    }

    @Test
    void NO_AMOUNT_3_counts_each_code_once_where_two_sessions_share_a_day() {
        var stay = Helfo.stay(Bills.invoice(
                        "1",
                        "2024-03-20",
                        Bills.line("1.1", LineCategory.STAY, CareKind.INPATIENT, "2024-03-11", "90000.00", "NOK"),
                        Bills.line("1.2", LineCategory.TREATMENT, CareKind.OUTPATIENT, "2024-03-11", "5000.00", "NOK")))
                .care(CareKind.INPATIENT, "2024-03-11", "2024-03-15")
                .settled("NO-FEE-6", "line 1.2", false);
        var one = new Episode(LocalDate.of(2024, 3, 11), null, "ONE", null, null);
        var half = new Episode(LocalDate.of(2024, 3, 11), null, "HALF", null, null);

        assertAmount(Helfo.proposed(stay.price(Helfo.episodes(one, half))), AmountKind.CEILING, "78372.00");
        assertThat(Helfo.open(Helfo.proposed(stay.price(Helfo.episodes(one)))))
                .as("one code does not say which of the two it prices")
                .containsExactly("NO-AMOUNT-3 code 2024-03-11 INPATIENT", "NO-AMOUNT-3 code 2024-03-11 OUTPATIENT");
    }

    @Test
    void NO_AMOUNT_3_does_not_take_the_weight_of_one_code_for_another() {
        var given =
                treated("2024-03-12", "2024-03-15").given("NO-AMOUNT-3", "weight 2024-03-12 INPATIENT ONE", "2.000");
        var another = given.price(Helfo.code("HIP")).answered(Helfo.CLAIM);

        assertThat(Helfo.open(Helfo.CLAIM.propose(another, Helfo.SHIPPED)))
                .containsExactly("NO-AMOUNT-3 weight 2024-03-12 INPATIENT HIP");
    }

    @Test
    void NO_AMOUNT_3_does_not_price_care_that_was_not_given() {
        var elsewhere = new Episode(LocalDate.of(2024, 4, 1), null, "HALF", null, null);
        var here = new Episode(LocalDate.of(2024, 3, 12), null, "ONE", null, null);

        assertThat(Helfo.open(Helfo.proposed(Helfo.stay("ONE").price(Helfo.episodes(here, elsewhere)))))
                .containsExactly("NO-AMOUNT-3 episode 2024-04-01");
    }

    @Test
    void NO_AMOUNT_6_prices_radiology_per_procedure() {
        assertAmount(
                Helfo.proposed(Helfo.visit(CareKind.RADIOLOGY, "2024-03-12", "900.00")), AmountKind.CEILING, "500.00");
    }

    @Test
    void NO_AMOUNT_6_waits_for_a_person_without_a_code_or_a_rate() {
        var uncoded = Helfo.visit(CareKind.RADIOLOGY, "2024-03-12", "900.00").price(Helfo.code("ONE"));
        assertThat(Helfo.open(Helfo.proposed(uncoded))).contains("NO-AMOUNT-6 code 2024-03-12 RADIOLOGY");

        var unpriced = Helfo.visit(CareKind.RADIOLOGY, "2024-03-12", "900.00").answered(Helfo.CLAIM);

        assertThat(Helfo.open(Helfo.CLAIM.propose(unpriced, Helfo.SHIPPED)))
                .containsExactly("NO-AMOUNT-6 rate 2024-03-12 RADIOLOGY XRAY");
    }

    @Test
    void NO_AMOUNT_4_never_enters_the_amount() {
        assertThat(Helfo.proposed(treated("2024-03-12", "2024-03-15")).steps())
                .filteredOn(s -> s.name().startsWith("cap "))
                .singleElement()
                .satisfies(cap -> assertThat(cap.inputs())
                        .extracting(Fact::name)
                        .containsExactly("weight", "unit price", "percentage"));
    }

    @Test
    void NO_AMOUNT_pays_the_cost_when_it_is_below_the_cap() {
        var proposal = Helfo.proposed(Helfo.stay("HIP"));

        assertAmount(proposal, AmountKind.CEILING, "130620.00");
        assertAmount(proposal, AmountKind.PAYOUT, "100000.00");
    }

    private static Facts across() {
        return treated("2023-09-20", "2023-09-20")
                .received("2023-10-05")
                .decided("2023-11-01")
                .given("NO-AMOUNT-2", null, "50000");
    }

    private static Facts treated(String from, String to) {
        return Helfo.stay(Bills.invoice("1", to, Bills.line("1.1", "100000.00", "NOK")))
                .care(CareKind.INPATIENT, from, to);
    }

    private static Facts twoDays() {
        return Helfo.stay(Bills.invoice(
                        "1",
                        "2024-03-20",
                        Bills.line("1.1", LineCategory.TREATMENT, CareKind.OUTPATIENT, "2024-03-11", "60000.00", "NOK"),
                        Bills.line(
                                "1.2", LineCategory.TREATMENT, CareKind.OUTPATIENT, "2024-03-18", "60000.00", "NOK")))
                .care(CareKind.OUTPATIENT, "2024-03-11", "2024-03-18");
    }

    private static void assertAmount(Proposal proposal, AmountKind kind, String nok) {
        assertThat(proposal.amounts().of(kind)).contains(Money.of(nok, "NOK"));
    }
}

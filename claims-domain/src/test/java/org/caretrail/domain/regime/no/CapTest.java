package org.caretrail.domain.regime.no;

import static org.assertj.core.api.Assertions.assertThat;

import org.caretrail.domain.application.CareKind;
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
                        "exemption 2024-03-12 INPATIENT",
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

    private static void assertAmount(Proposal proposal, AmountKind kind, String nok) {
        assertThat(proposal.amounts().of(kind)).contains(Money.of(nok, "NOK"));
    }
}

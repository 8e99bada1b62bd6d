package org.caretrail.domain.regime.no;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.application.LineCategory;
import org.caretrail.domain.assessment.Episode;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.decision.Proposal;
import org.caretrail.domain.regime.Bills;
import org.caretrail.domain.regime.Facts;
import org.caretrail.domain.shared.Money;
import org.junit.jupiter.api.Test;

class WeightTest {

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

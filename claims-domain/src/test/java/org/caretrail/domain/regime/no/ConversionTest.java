package org.caretrail.domain.regime.no;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Objects;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.decision.Step;
import org.caretrail.domain.regime.Bills;
import org.caretrail.domain.regime.Facts;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConversionTest {

    @ParameterizedTest(name = "{0} {1}: NOK {2} by {3}")
    @CsvSource({
        "1000.00, EUR, 11500.00, NO-AMOUNT-5, EUR/NOK on 2024-03-20",
        "1000.00, SEK,  1022.22, NO-AMOUNT-9, EUR/SEK on 2024-03-20",
        "1000.00, PLN,  2645.00, NO-AMOUNT-9, PLN/EUR on 2024-03-20"
    })
    void NO_AMOUNT_5_and_9_use_the_rate_of_the_invoice_date(
            String amount, String currency, String nok, String rule, String rate) {
        var proposal = Helfo.proposed(billed(amount, currency, "2024-03-20"));

        assertThat(proposal.amounts().of(AmountKind.ELIGIBLE)).contains(Money.of(nok, "NOK"));
        assertThat(proposal.steps()).extracting(Step::rule, Step::name).contains(tuple(rule, rate));
    }

    @Test
    void NO_AMOUNT_5_names_the_policy_that_says_which_day_it_is() {
        assertThat(Helfo.proposed(billed("1000.00", "EUR", "2024-03-20")).steps())
                .filteredOn(s -> s.name().equals("rate date"))
                .singleElement()
                .satisfies(s -> {
                    assertThat(s.result()).isEqualTo("INVOICE");
                    assertThat(Objects.requireNonNull(s.row()).table()).isEqualTo(NorwegianTables.RATE_DATES);
                    assertThat(Objects.requireNonNull(s.row()).mark()).isEqualTo("-");
                });
        assertThat(Helfo.proposed(billed("1000.00", "NOK", "2024-03-20")).steps())
                .noneMatch(s -> s.name().equals("rate date"));
    }

    @ParameterizedTest(name = "{0}: the rate of {1}")
    @CsvSource({"INVOICE, 2024-03-20", "PAYMENT, 2024-04-01", "CARE, 2024-03-11"})
    void NO_AMOUNT_5_takes_the_rate_of_the_day_that_the_policy_names(RateDate policy, String day) {
        var bill = Bills.invoice("1", "2024-03-20", null, "2024-04-01", Bills.line("1.1", "1000.00", "EUR"));
        var line = ClaimLine.of(Helfo.stay(bill).build()).getFirst();

        assertThat(policy.of(line)).isEqualTo(day);
    }

    @Test
    void NO_AMOUNT_9_names_both_rows() {
        var proposal = Helfo.proposed(billed("1000.00", "SEK", "2024-03-20"));

        assertThat(proposal.steps())
                .filteredOn(s -> s.rule().equals("NO-AMOUNT-9"))
                .extracting(s -> Objects.requireNonNull(s.row()).key())
                .containsExactly("EUR/SEK", "EUR/NOK");
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "EUR, 2024-03-21, NO-AMOUNT-5 EUR/NOK on 2024-03-21",
        "USD, 2024-03-20, NO-AMOUNT-5 USD/NOK on 2024-03-20",
        "DKK, 2024-03-20, NO-AMOUNT-5 DKK/NOK on 2024-03-20",
        "EUR, ,           NO-AMOUNT-5 EUR of invoice 1"
    })
    void NO_AMOUNT_5_waits_for_a_person_without_a_rate_and_inverts_none(
            String currency, @Nullable String issuedOn, String point) {
        var proposal = Helfo.proposed(billed("1000.00", currency, issuedOn));

        assertThat(proposal.outcome()).isEqualTo(Outcome.NONE);
        assertThat(Helfo.open(proposal)).contains(point);
        assertThat(proposal.amounts().of(AmountKind.ELIGIBLE)).isEmpty();
    }

    @Test
    void NO_AMOUNT_5_takes_a_rate_from_a_person_and_says_from_where() {
        var proposal = Helfo.proposed(billed("1000.00", "USD", "2024-03-20").given("NO-AMOUNT-5", null, "10.60"));

        assertThat(proposal.amounts().of(AmountKind.ELIGIBLE)).contains(Money.of("10600.00", "NOK"));
        assertThat(proposal.steps())
                .anySatisfy(s -> assertThat(s.inputs()).extracting("value").contains("a test"));
    }

    @Test
    void NO_AMOUNT_7_rounds_each_line_half_up_once() {
        var bill = Bills.invoice("1", "2024-03-20", Bills.line("1.1", "0.03", "EUR"), Bills.line("1.2", "0.03", "EUR"));
        var proposal = Helfo.proposed(Helfo.stay(bill));

        assertThat(proposal.amounts().of(AmountKind.ELIGIBLE)).contains(Money.of("0.70", "NOK"));
        assertThat(proposal.findings()).noneMatch(Finding::open);
    }

    private static Facts billed(String amount, String currency, @Nullable String issuedOn) {
        return Helfo.stay(Bills.invoice("1", issuedOn, null, "2024-03-20", Bills.line("1.1", amount, currency)));
    }
}

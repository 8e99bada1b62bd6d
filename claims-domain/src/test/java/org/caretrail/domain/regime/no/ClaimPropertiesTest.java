package org.caretrail.domain.regime.no;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.application.InvoiceLine;
import org.caretrail.domain.application.LineCategory;
import org.caretrail.domain.assessment.Episode;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.decision.Fee;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.regime.Bills;
import org.caretrail.domain.shared.Money;

class ClaimPropertiesTest {

    private static final Currency NOK = Currency.getInstance("NOK");

    @Property(tries = 200)
    void NO_AMOUNT_pays_between_nothing_and_the_cost(
            @ForAll @BigRange(min = "0.00", max = "500000.00") @Scale(2) BigDecimal cost,
            @ForAll @BigRange(min = "0.001", max = "9.999") @Scale(3) BigDecimal weight,
            @ForAll boolean inpatient) {
        var facts = Helfo.visit(
                        inpatient ? CareKind.INPATIENT : CareKind.OUTPATIENT, "2024-03-12", cost.toPlainString())
                .given("NO-AMOUNT-3", null, weight.toPlainString())
                .price(Helfo.code("UNLISTED"));
        var amounts = Helfo.proposed(facts).amounts();
        var payout = amounts.of(AmountKind.PAYOUT).orElseThrow();
        var cap = Money.rounded(weight.multiply(new BigDecimal("52248")), NOK);
        var fee = Money.of(inpatient ? "0.00" : "403.00", "NOK");

        assertThat(payout).isBetween(Money.zero(NOK), new Money(cost, NOK));
        assertThat(payout).isEqualTo(new Money(cost, NOK).atMost(cap).minus(fee).notBelowZero());
    }

    /** A line of a bill of visits: what it is for, on which day of March, what it cost, and in what. */
    record Visit(LineCategory category, int day, BigDecimal amount, String currency) {

        /** At the rate that the test's table has for the day of the bill. */
        Money kroner() {
            return Money.rounded(currency.equals("EUR") ? amount.multiply(new BigDecimal("11.50")) : amount, NOK);
        }

        boolean counts() {
            return category == LineCategory.TREATMENT;
        }
    }

    @Provide
    Arbitrary<List<Visit>> visits() {
        return Combinators.combine(
                        Arbitraries.of(LineCategory.TREATMENT, LineCategory.ROOM_UPGRADE, LineCategory.COMPANION),
                        Arbitraries.integers().between(11, 15),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, new BigDecimal("90000"))
                                .ofScale(2),
                        Arbitraries.of("NOK", "EUR"))
                .as(Visit::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Property(tries = 200)
    void NO_AMOUNT_of_many_lines_days_and_currencies_pays_between_nothing_and_what_counts(
            @ForAll("visits") List<Visit> visits) {
        var lines = IntStream.range(0, visits.size())
                .mapToObj(i -> line("1." + (i + 1), visits.get(i)))
                .toArray(InvoiceLine[]::new);
        var counted = visits.stream().filter(Visit::counts).toList();
        var days = counted.stream().map(Visit::day).distinct().toList();
        var claim = Helfo.stay(Bills.invoice("1", "2024-03-20", lines))
                .care(CareKind.OUTPATIENT, "2024-03-11", "2024-03-15")
                .price(Helfo.episodes(days.stream()
                        .map(day -> new Episode(LocalDate.of(2024, 3, day), null, "HALF", null, null))
                        .toArray(Episode[]::new)));
        var proposal = Helfo.proposed(claim);
        var cost = Money.sum(counted.stream().map(Visit::kroner).toList(), NOK);
        var payout = proposal.amounts().of(AmountKind.PAYOUT).orElseThrow();
        var held = Money.sum(proposal.fees().stream().map(Fee::amount).toList(), NOK);

        assertThat(proposal.outcome())
                .isEqualTo(
                        counted.isEmpty()
                                ? Outcome.REFUSED
                                : counted.size() == visits.size() ? Outcome.GRANTED : Outcome.PARTLY_GRANTED);
        assertThat(payout).isBetween(Money.zero(NOK), cost);
        assertThat(payout.plus(held)).as("what is paid and what is held back").isLessThanOrEqualTo(cost);
        assertThat(proposal.fees()).hasSizeLessThanOrEqualTo(days.size());
    }

    private static InvoiceLine line(String id, Visit visit) {
        return Bills.line(
                id,
                visit.category(),
                CareKind.OUTPATIENT,
                "2024-03-" + visit.day(),
                visit.amount().toPlainString(),
                visit.currency());
    }

    @Property(tries = 200)
    void NO_CLOCK_1_refuses_no_claim_within_six_months_of_its_treatment(
            @ForAll @IntRange(max = 4000) int days, @ForAll @IntRange(max = 181) int later) {
        var treated = LocalDate.of(2012, 1, 2).plusDays(days);
        var received = treated.plusDays(later);
        var day = treated.toString();
        var facts = Helfo.stay(Bills.invoice("1", day, Bills.line("1.1", "1.00", "NOK")))
                .care(CareKind.INPATIENT, day, day)
                .received(received.toString());

        assertThat(Helfo.examined(new AppliedInTime(), facts.build()))
                .allMatch(f -> f.met() || received.isAfter(treated.plusMonths(6)))
                .noneMatch(Finding::open);
    }
}

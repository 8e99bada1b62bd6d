package org.caretrail.domain.regime.no;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.decision.Finding;
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

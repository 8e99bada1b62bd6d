package org.caretrail.domain.regime.eu;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.caretrail.domain.shared.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupplementTest {

    private static final Currency EUR = Currency.getInstance("EUR");

    @ParameterizedTest
    @CsvSource({
        "6374.24, 9188.28, 323.71, 0.00",
        "5925.67, 9188.28, 323.71, 0.00",
        "6374.24, 6000.00, 323.71, 323.71",
        "6374.24, 6200.00, 323.71, 174.24",
        "6374.24, 6374.24, 323.71, 0.00",
        "6374.24, 6374.23, 323.71, 0.01",
        "6374.24, 6000.00, 0.00, 0.00",
    })
    void EU_26_7_pays_what_home_would_have_borne_more_at_most_what_the_insured_bore(
            String notional, String actual, String borne, String supplement) {
        assertThat(new Supplement(eur(notional), eur(actual), eur(borne)).amount())
                .isEqualTo(eur(supplement));
    }

    @Property
    void EU_26_7_lies_between_zero_and_what_the_insured_bore(
            @ForAll @BigRange(min = "0", max = "100000") @Scale(2) BigDecimal notional,
            @ForAll @BigRange(min = "0", max = "100000") @Scale(2) BigDecimal actual,
            @ForAll @BigRange(min = "0", max = "100000") @Scale(2) BigDecimal borne) {
        assertThat(supplement(notional, actual, borne)).isBetween(BigDecimal.ZERO, borne);
    }

    @Property
    void EU_26_7_never_exceeds_what_home_would_have_borne_more(
            @ForAll @BigRange(min = "0", max = "100000") @Scale(2) BigDecimal notional,
            @ForAll @BigRange(min = "0", max = "100000") @Scale(2) BigDecimal actual,
            @ForAll @BigRange(min = "0", max = "100000") @Scale(2) BigDecimal borne) {
        assertThat(supplement(notional, actual, borne))
                .isLessThanOrEqualTo(notional.subtract(actual).max(BigDecimal.ZERO));
    }

    private static BigDecimal supplement(BigDecimal notional, BigDecimal actual, BigDecimal borne) {
        return new Supplement(new Money(notional, EUR), new Money(actual, EUR), new Money(borne, EUR))
                .amount()
                .amount();
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }
}

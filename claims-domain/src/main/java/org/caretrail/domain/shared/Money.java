package org.caretrail.domain.shared;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Currency;

/**
 * An exact amount in a currency, to the currency's smallest unit and at least two decimals. Nothing rounds by itself: a
 * figure with more decimals becomes money only through {@link #rounded}.
 */
public record Money(
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amount, Currency currency)
        implements Comparable<Money> {

    private static final int LEAST_DECIMALS = 2;

    /** @throws IllegalArgumentException when the amount is finer than the currency's smallest unit */
    public Money {
        if (amount.stripTrailingZeros().scale() > decimals(currency)) {
            throw new IllegalArgumentException("finer than the smallest unit of " + currency);
        }
        amount = amount.setScale(decimals(currency), RoundingMode.UNNECESSARY);
    }

    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currency));
    }

    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /** The one place where a figure is rounded into money: half-up, to the currency's smallest unit (NO-AMOUNT-7). */
    public static Money rounded(BigDecimal exact, Currency currency) {
        return new Money(exact.setScale(decimals(currency), RoundingMode.HALF_UP), currency);
    }

    public static Money sum(Collection<Money> amounts, Currency currency) {
        return amounts.stream().reduce(zero(currency), Money::plus);
    }

    public Money plus(Money other) {
        return new Money(amount.add(same(other).amount), currency);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(same(other).amount), currency);
    }

    public Money atMost(Money ceiling) {
        return compareTo(ceiling) > 0 ? ceiling : this;
    }

    public Money notBelowZero() {
        return amount.signum() < 0 ? zero(currency) : this;
    }

    public boolean exceedsZero() {
        return amount.signum() > 0;
    }

    /** @throws IllegalArgumentException for two currencies: a comparison would need a rate */
    @Override
    public int compareTo(Money other) {
        return amount.compareTo(same(other).amount);
    }

    @Override
    public String toString() {
        return currency + " " + amount.toPlainString();
    }

    private Money same(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(currency + " and " + other.currency + " need a rate between them");
        }
        return other;
    }

    private static int decimals(Currency currency) {
        return Math.max(LEAST_DECIMALS, currency.getDefaultFractionDigits());
    }
}

package org.caretrail.domain.regime.no;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.regime.CommonTables;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.Worksheet;
import org.caretrail.domain.shared.Money;

/**
 * The rate of a day into the scheme's currency: the direct row (NO-AMOUNT-5), or else the two rows through the
 * euro, unrounded (NO-AMOUNT-9). Without them a person gives the rate.
 *
 * @param dividedBy one, or the rate of the euro into the invoice's currency, as the ECB prints it
 */
record ExchangeRate(BigDecimal times, BigDecimal dividedBy) {

    private static final String DIRECT = "NO-AMOUNT-5";
    private static final String CROSSED = "NO-AMOUNT-9";
    private static final String EURO = "EUR";

    static Optional<ExchangeRate> of(Worksheet sheet, RateBook book, Currency from, LocalDate day) {
        var base = from.getCurrencyCode();
        var quote = sheet.facts().scheme().currency().getCurrencyCode();
        var source = new Source(sheet, book, day);
        if (!source.has(base, quote) && source.has(EURO, quote)) {
            if (source.has(base, EURO)) {
                return source.read(CROSSED, base, EURO)
                        .flatMap(in -> source.read(CROSSED, EURO, quote).map(out -> direct(in.multiply(out))));
            }
            if (source.has(EURO, base)) {
                return source.read(CROSSED, EURO, base)
                        .flatMap(in -> source.read(CROSSED, EURO, quote).map(out -> new ExchangeRate(out, in)));
            }
        }
        return source.read(DIRECT, base, quote).map(ExchangeRate::direct);
    }

    /** A rate that a person gives, because there is no day to look one up by. */
    static Optional<ExchangeRate> given(Worksheet sheet, Currency from, String invoiceId, String why) {
        var name = from + " of invoice " + invoiceId;
        return sheet.given(DIRECT, name)
                .or(() -> sheet.lacking(DIRECT, name, why))
                .map(ExchangeRate::direct);
    }

    static ExchangeRate none() {
        return direct(BigDecimal.ONE);
    }

    /** NO-AMOUNT-7: rounded once, here. */
    Money convert(Money amount, Currency into) {
        return Money.rounded(amount.amount().multiply(times).divide(dividedBy, MathContext.DECIMAL128), into);
    }

    Fact fact() {
        var divided = dividedBy.compareTo(BigDecimal.ONE) == 0 ? "" : " / " + dividedBy.toPlainString();
        return Fact.of("rate", times.toPlainString() + divided);
    }

    private static ExchangeRate direct(BigDecimal rate) {
        return new ExchangeRate(rate, BigDecimal.ONE);
    }

    /** The rates of one day. */
    private record Source(Worksheet sheet, RateBook book, LocalDate day) {

        boolean has(String base, String quote) {
            return book.find(CommonTables.EXCHANGE_RATES, day, sheet.facts().decidedOn(), base, quote)
                    .isPresent();
        }

        Optional<BigDecimal> read(String rule, String base, String quote) {
            var name = base + "/" + quote + " on " + day;
            return sheet.read(rule, name, CommonTables.EXCHANGE_RATES, "rate", day, base, quote);
        }
    }
}

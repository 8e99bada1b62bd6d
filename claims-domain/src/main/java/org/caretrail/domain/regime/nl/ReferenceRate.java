package org.caretrail.domain.regime.nl;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.regime.CommonTables;
import org.caretrail.domain.shared.LegalCalendar;
import org.caretrail.domain.shared.Money;

/**
 * NL-POLICY-5: the ECB reference rate of the invoice date, as one EUR in the invoice's currency. A day on which
 * the ECB publishes none takes the last one before it, and the step names that day. For another day without a row a person
 * gives the rate: one was published, and nobody has loaded it.
 */
record ReferenceRate(ClaimedInvoice invoice, Desk desk) {

    private static final String RULE = "NL-POLICY-5";
    private static final String VERSION = "2020-01-01";
    private static final String EURO = "EUR";
    private static final LegalCalendar PUBLICATIONS = LegalCalendar.target();

    /** The amount in EUR, rounded once; empty while the rate is not known. */
    Optional<Money> convert(Money amount) {
        return rate(amount.currency())
                .map(rate -> desk.sheet()
                        .step(
                                RULE,
                                VERSION,
                                "in EUR",
                                Euro.of(amount.amount().divide(rate, MathContext.DECIMAL128)),
                                Fact.of("amount", amount),
                                Fact.of("rate of one EUR", rate.toPlainString())));
    }

    private Optional<BigDecimal> rate(Currency currency) {
        var pair = EURO + "/" + currency;
        var issued = invoice.invoice().issuedOn();
        var rate = issued == null
                ? desk.given(
                        RULE, pair + " of invoice " + invoice.id(), "The invoice bears no date to find the rate of.")
                : published(pair, currency, PUBLICATIONS.workingDayUntil(issued));
        return rate.filter(r -> r.signum() > 0);
    }

    private Optional<BigDecimal> published(String pair, Currency currency, LocalDate day) {
        return desk.read(
                RULE, pair + " on " + day, CommonTables.EXCHANGE_RATES, "rate", day, EURO, currency.getCurrencyCode());
    }
}

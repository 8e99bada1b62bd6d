package org.caretrail.domain.regime.no;

import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caretrail.domain.application.Invoice;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.Worksheet;
import org.caretrail.domain.shared.Money;

/** An eligible line in the scheme's own currency, at the rate of its invoice's date (NO-AMOUNT-5, -7). */
record ConvertedLine(ClaimLine line, Money cost) {

    /** Empty while a rate is open: a sum of some lines only would be a wrong sum. */
    static Optional<List<ConvertedLine>> all(Worksheet sheet, RateBook book, Collection<ClaimLine> lines) {
        var rates = new HashMap<Bill, Optional<ExchangeRate>>();
        lines.forEach(line -> rates.computeIfAbsent(Bill.of(line), bill -> bill.rate(sheet, book)));
        return rates.values().stream().allMatch(Optional::isPresent)
                ? Optional.of(
                        lines.stream().map(line -> convert(sheet, line, rates)).toList())
                : Optional.empty();
    }

    private static ConvertedLine convert(Worksheet sheet, ClaimLine line, Map<Bill, Optional<ExchangeRate>> rates) {
        var into = sheet.facts().scheme().currency();
        var rate = rates.getOrDefault(Bill.of(line), Optional.empty()).orElseThrow();
        var amount = line.line().amount();
        var cost = rate.convert(amount, into);
        sheet.step("NO-AMOUNT-5", Versions.UNDATED, line.name(), cost, Fact.of("amount", amount), rate.fact());
        return new ConvertedLine(line, cost);
    }

    /** What lines share a rate: those of one invoice in one currency. */
    private record Bill(Invoice invoice, Currency currency) {

        static Bill of(ClaimLine line) {
            return new Bill(line.invoice(), line.line().amount().currency());
        }

        Optional<ExchangeRate> rate(Worksheet sheet, RateBook book) {
            if (currency.equals(sheet.facts().scheme().currency())) {
                return Optional.of(ExchangeRate.none());
            }
            var day = invoice.issuedOn();
            return day == null
                    ? ExchangeRate.given(sheet, currency, invoice.invoiceId())
                    : ExchangeRate.of(sheet, book, currency, day);
        }
    }
}

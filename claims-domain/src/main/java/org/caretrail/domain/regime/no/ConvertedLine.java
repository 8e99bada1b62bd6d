package org.caretrail.domain.regime.no;

import java.time.LocalDate;
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
import org.jspecify.annotations.Nullable;

/** An eligible line in the scheme's own currency, at the rate of the day that the policy names (NO-AMOUNT-5, -7). */
record ConvertedLine(ClaimLine line, Money cost) {

    /** Empty while a rate is open: a sum of some lines only would be a wrong sum. */
    static Optional<List<ConvertedLine>> all(Worksheet sheet, RateBook book, Collection<ClaimLine> lines) {
        var own = sheet.facts().scheme().currency();
        if (lines.stream().allMatch(line -> line.line().amount().currency().equals(own))) {
            return Optional.of(lines.stream()
                    .map(line -> convert(sheet, line, ExchangeRate.none()))
                    .toList());
        }
        return RateDate.of(sheet, book).flatMap(date -> all(sheet, book, lines, date));
    }

    private static Optional<List<ConvertedLine>> all(
            Worksheet sheet, RateBook book, Collection<ClaimLine> lines, RateDate date) {
        var rates = new HashMap<Bill, Optional<ExchangeRate>>();
        lines.forEach(line -> rates.computeIfAbsent(Bill.of(line, date), bill -> bill.rate(sheet, book, date)));
        return rates.values().stream().allMatch(Optional::isPresent)
                ? Optional.of(lines.stream()
                        .map(line -> convert(sheet, line, rateOf(line, date, rates)))
                        .toList())
                : Optional.empty();
    }

    private static ExchangeRate rateOf(ClaimLine line, RateDate date, Map<Bill, Optional<ExchangeRate>> rates) {
        return rates.getOrDefault(Bill.of(line, date), Optional.empty()).orElseThrow();
    }

    private static ConvertedLine convert(Worksheet sheet, ClaimLine line, ExchangeRate rate) {
        var amount = line.line().amount();
        var cost = rate.convert(amount, sheet.facts().scheme().currency());
        sheet.step(RateDate.RULE, Versions.UNDATED, line.name(), cost, Fact.of("amount", amount), rate.fact());
        return new ConvertedLine(line, cost);
    }

    /** What lines share a rate: those of one invoice in one currency, by one day. */
    private record Bill(
            Invoice invoice, Currency currency, @Nullable LocalDate day) {

        static Bill of(ClaimLine line, RateDate date) {
            return new Bill(line.invoice(), line.line().amount().currency(), date.of(line));
        }

        Optional<ExchangeRate> rate(Worksheet sheet, RateBook book, RateDate date) {
            if (currency.equals(sheet.facts().scheme().currency())) {
                return Optional.of(ExchangeRate.none());
            }
            return day == null
                    ? ExchangeRate.given(sheet, currency, invoice.invoiceId(), date.missing())
                    : ExchangeRate.of(sheet, book, currency, day);
        }
    }
}

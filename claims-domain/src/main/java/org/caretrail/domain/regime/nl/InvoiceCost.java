package org.caretrail.domain.regime.nl;

import java.util.Optional;
import org.caretrail.domain.application.InvoiceLine;
import org.caretrail.domain.shared.Money;

/** What an invoice comes to, in EUR. Each line is converted and rounded by itself. */
final class InvoiceCost {

    private InvoiceCost() {}

    /** The sum of the lines that count. */
    static Optional<Money> eligible(ClaimedInvoice invoice, Desk desk) {
        var sum = Optional.of(Euro.ZERO);
        for (var amount : invoice.lines().stream().map(InvoiceLine::amount).toList()) {
            sum = sum.flatMap(s -> euros(amount, invoice, desk).map(s::plus));
        }
        return sum;
    }

    /** What the scheme of the state of treatment paid; zero when the invoice names nothing. */
    static Optional<Money> paidByOtherScheme(ClaimedInvoice invoice, Desk desk) {
        var paid = invoice.invoice().paidByOtherScheme();
        return paid == null ? Optional.of(Euro.ZERO) : euros(paid, invoice, desk);
    }

    /** What the insured is left with once other schemes and earlier parts of the decision have paid. */
    static Optional<Money> left(ClaimedInvoice invoice, Desk desk) {
        return eligible(invoice, desk)
                .flatMap(sum -> paidByOtherScheme(invoice, desk).map(sum::minus))
                .map(kept -> kept.minus(desk.paidOn(invoice)).notBelowZero());
    }

    /** An amount of the invoice in EUR (NL-POLICY-5). */
    static Optional<Money> euros(Money amount, ClaimedInvoice invoice, Desk desk) {
        return amount.currency().equals(Euro.ZERO.currency())
                ? Optional.of(amount)
                : new ReferenceRate(invoice, desk).convert(amount);
    }
}

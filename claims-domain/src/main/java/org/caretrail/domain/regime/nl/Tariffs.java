package org.caretrail.domain.regime.nl;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.shared.Money;

/**
 * What the care of each invoice costs at home. NL-TARIFF-6: a care product holds all that was delivered with it, so
 * it is compared within one invoice; a second invoice of the same product has no tariff of its own.
 */
final class Tariffs {

    /** How one care product is priced; empty while a figure of it is left open. */
    @FunctionalInterface
    interface Pricing {
        Optional<Money> of(CareProduct product);
    }

    private final Desk desk;
    private final Map<CareProduct, String> comparedIn = new HashMap<>();

    Tariffs(Desk desk) {
        this.desk = desk;
    }

    /** What all care products of an invoice cost at home; empty while one of them is not known (NL-TARIFF-4). */
    Optional<Money> of(ClaimedInvoice invoice, Pricing pricing) {
        var products = invoice.products();
        if (products.isEmpty()) {
            desk.lack(
                    MarketConformTariff.SUBSTANTIATION,
                    "PRODUCT_CODE_" + invoice.id(),
                    "Without the code of the care product there is no tariff to state.");
            return Optional.empty();
        }
        if (products.stream().anyMatch(p -> p.session() != null)) {
            desk.sheet()
                    .step(
                            "NL-POLICY-7",
                            "1",
                            "care products of invoice " + invoice.id(),
                            BigDecimal.valueOf(products.size()),
                            null,
                            Fact.of("counted by", "sessions of care, not invoices"));
        }
        var sum = Optional.of(Euro.ZERO);
        for (var product : products) {
            var price = priced(product, invoice, pricing);
            sum = sum.flatMap(s -> price.map(s::plus));
        }
        return sum;
    }

    private Optional<Money> priced(CareProduct product, ClaimedInvoice invoice, Pricing pricing) {
        var first = comparedIn.computeIfAbsent(product, _ -> invoice.id());
        return first.equals(invoice.id()) ? pricing.of(product) : share(product, first, invoice);
    }

    private Optional<Money> share(CareProduct product, String first, ClaimedInvoice invoice) {
        return desk.given(
                        "NL-TARIFF-6",
                        "tariff of invoice " + invoice.id(),
                        "Care product " + product.named() + " is compared in invoice " + first
                                + " already; what of it belongs to this invoice a person must say.")
                .map(Euro::of);
    }
}

package org.caretrail.domain.regime.nl;

import java.util.Optional;
import org.caretrail.domain.shared.Money;

/** What the care of an invoice costs in the Netherlands, in EUR: the Wmg maximum tariff, else the market-conform one. */
final class DutchTariff {

    private static final String SUM = "NL-POLICY-14";

    private DutchTariff() {}

    /** Empty while a care product or its tariff is not known. */
    static Optional<Money> of(ClaimedInvoice invoice, Desk desk) {
        return desk.tariffs().of(invoice, product -> of(product, invoice, desk));
    }

    static Optional<Money> of(CareProduct product, ClaimedInvoice invoice, Desk desk) {
        return wmg(product, invoice, desk)
                ? maximum(product, invoice, desk)
                : new MarketConformTariff(product, invoice.careDay(), desk).amount();
    }

    private static boolean wmg(CareProduct product, ClaimedInvoice invoice, Desk desk) {
        return desk.book()
                .find(NlTables.WMG_TARIFFS, invoice.careDay(), desk.facts().decidedOn(), product.code())
                .isPresent();
    }

    private static Optional<Money> maximum(CareProduct product, ClaimedInvoice invoice, Desk desk) {
        return desk.read(
                        SUM,
                        "Wmg maximum tariff of " + product.named(),
                        NlTables.WMG_TARIFFS,
                        "maximumTariff",
                        invoice.careDay(),
                        product.code())
                .map(Euro::of);
    }
}

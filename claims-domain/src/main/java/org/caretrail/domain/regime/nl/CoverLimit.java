package org.caretrail.domain.regime.nl;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.shared.Money;

/** The limits of supplementary covers, by insurer, product and year. */
final class CoverLimit {

    private CoverLimit() {}

    static Optional<BigDecimal> read(String rule, String cover, ClaimedInvoice invoice, Desk desk) {
        var insurer = PolicyRow.insurer(desk.facts(), invoice.careDay()).orElse("an unknown insurer");
        var day = PolicyRow.day(desk.facts(), invoice.careDay());
        var product = product(insurer, cover, day, invoice, desk);
        return desk.read(
                rule,
                cover + " of " + insurer + " " + product + " in " + day.getYear(),
                NlTables.SUPPLEMENTARY_COVERS,
                "limit",
                day,
                insurer,
                product,
                cover);
    }

    /** How many units the invoice is for, which a person says; none is an answer too. */
    static Optional<BigDecimal> units(String rule, String unit, ClaimedInvoice invoice, Desk desk) {
        return desk.given(rule, unit + ", invoice " + invoice.id(), "The invoice does not say how many " + unit + ".");
    }

    /** A cost, at most so much for each unit. */
    static Optional<Money> perUnit(
            String rule, String cover, String unit, BigDecimal units, Money cost, ClaimedInvoice invoice, Desk desk) {
        return read(rule, cover, invoice, desk)
                .map(limit -> desk.sheet()
                        .step(
                                rule,
                                SupplementaryCare.VERSION,
                                cover,
                                cost.atMost(Euro.of(limit.multiply(units))),
                                Fact.of("cost", cost),
                                Fact.of(unit, units.toPlainString())));
    }

    /** The first product of the insured that holds the cover; the first of all when none is in the table. */
    private static String product(String insurer, String cover, LocalDate day, ClaimedInvoice invoice, Desk desk) {
        var products = PolicyRow.supplementary(desk.facts(), invoice.careDay());
        return products.stream()
                .filter(p -> desk.book()
                        .find(NlTables.SUPPLEMENTARY_COVERS, day, desk.facts().decidedOn(), insurer, p, cover)
                        .isPresent())
                .findFirst()
                .orElseGet(products::getFirst);
    }
}

package org.caretrail.domain.regime.nl;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.caretrail.domain.application.Person;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.shared.Money;

/**
 * NL-SUPP-1: what emergency cover adds to the basic insurance, in EUR: its percentage of what is left with the insured,
 * for a stay of at most so many days. What a longer stay costs within them a person must say.
 */
record EmergencyCover(ClaimedInvoice invoice, Desk desk) {

    private static final String RULE = "NL-SUPP-1";
    private static final BigDecimal PERCENT = new BigDecimal("0.01");

    Optional<Money> amount() {
        var percentage = limit("EMERGENCY_CARE");
        var longest = limit("EMERGENCY_STAY");
        var cost = longest.flatMap(days -> BigDecimal.valueOf(stay()).compareTo(days) > 0 ? within(days) : left());
        return cost.flatMap(c -> percentage.map(p -> desk.sheet()
                .step(
                        RULE,
                        SupplementaryCare.VERSION,
                        "on top of the basic insurance",
                        Euro.of(c.amount().multiply(p).multiply(PERCENT)),
                        Fact.of("left with the insured", c),
                        Fact.of("percentage", p.toPlainString()))));
    }

    private Optional<Money> left() {
        return InvoiceCost.left(invoice, desk);
    }

    private Optional<Money> within(BigDecimal days) {
        return desk.given(
                        RULE,
                        "left with the insured within the longest stay, invoice " + invoice.id(),
                        "The stay of " + stay() + " days is longer than " + days.toPlainString() + ".")
                .map(Euro::of);
    }

    private long stay() {
        var care = desk.facts().application().care();
        return care.from() == null || care.to() == null ? 1 : ChronoUnit.DAYS.between(care.from(), care.to()) + 1;
    }

    private Optional<BigDecimal> limit(String cover) {
        var insurer = PolicyRow.insurer(desk.facts()).orElse("an unknown insurer");
        var product = product(insurer, cover);
        var day = PolicyRow.day(desk.facts(), invoice.careDay());
        return desk.read(
                RULE,
                cover + " of " + insurer + " " + product + " in " + day.getYear(),
                NlTables.SUPPLEMENTARY_COVERS,
                "limit",
                day,
                insurer,
                product,
                cover);
    }

    /** The first product of the insured that holds the cover; the first of all when none is in the table. */
    private String product(String insurer, String cover) {
        var products = desk.facts().person().map(Person::supplementary).orElse(List.of());
        var day = PolicyRow.day(desk.facts(), invoice.careDay());
        return products.stream()
                .filter(p -> desk.book()
                        .find(NlTables.SUPPLEMENTARY_COVERS, day, desk.facts().decidedOn(), insurer, p, cover)
                        .isPresent())
                .findFirst()
                .orElseGet(products::getFirst);
    }
}

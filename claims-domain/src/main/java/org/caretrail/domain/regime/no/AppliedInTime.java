package org.caretrail.domain.regime.no;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.Rule;

/**
 * NO-CLOCK-1: a claim comes in within six months of each treatment date or, where it was not settled on the spot, of the
 * provider's first request for payment; a bill that is claimed later, by the day on which it was. A line without a day of care has no term here: its price asks for the day.
 */
final class AppliedInTime implements Rule {

    static final String RULE = "NO-CLOCK-1";

    @Override
    public List<Finding> examine(CaseFacts facts, RateBook book) {
        var lines = ClaimLine.of(facts);
        return lines.stream()
                .filter(line -> line.careOn() != null)
                .collect(Collectors.toMap(
                        line -> point(line, lines), line -> line, (first, _) -> first, LinkedHashMap::new))
                .entrySet()
                .stream()
                .flatMap(e -> findings(e.getKey(), e.getValue(), facts, book).stream())
                .toList();
    }

    /** A bill that came in later is judged by its own day, and not by that of the application. */
    private static List<Finding> findings(String point, ClaimLine line, CaseFacts facts, RateBook book) {
        var claimed = facts.claimedOn(line.invoice());
        return Term.of(RULE, claimed, book)
                .map(term -> ClaimTerm.of(term, point, line, facts).findings(facts, book))
                .orElseGet(() -> List.of(
                        Finding.open(RULE, Versions.UNDATED, point, "no term for a claim received on " + claimed)));
    }

    /**
     * The treatment date; where several invoices have care on that day, each has a term of its own, and so has what is billed
     * for some day of a stay beside what names the day of admission.
     */
    static String point(ClaimLine line, Collection<ClaimLine> all) {
        var sameDay = all.stream()
                .filter(l -> Objects.equals(l.careOn(), line.careOn()))
                .toList();
        var invoice = line.invoice().invoiceId();
        var sameInvoice = sameDay.stream()
                .filter(l -> l.invoice().invoiceId().equals(invoice))
                .toList();
        var besideDated = line.ofSomeDayOfStay() && sameInvoice.stream().anyMatch(l -> !l.ofSomeDayOfStay());
        return line.careOn()
                + (sameInvoice.size() < sameDay.size() ? " invoice " + invoice : "")
                + (besideDated ? " stay" : "");
    }
}

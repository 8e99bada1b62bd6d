package org.caretrail.domain.decision;

import java.util.List;
import org.caretrail.domain.application.Basis;

/**
 * The part of a decision that rests on one legal basis.
 *
 * @param invoices the invoices judged under it, by their id in the case
 * @param rules    the rules that carried it, with version
 */
public record Part(Basis basis, List<String> invoices, Outcome outcome, Amounts amounts, List<String> rules) {

    public Part {
        invoices = List.copyOf(invoices);
        rules = List.copyOf(rules);
    }
}

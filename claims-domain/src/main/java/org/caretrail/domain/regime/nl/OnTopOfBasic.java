package org.caretrail.domain.regime.nl;

import java.util.List;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.Rule;

/** NL-SUPP-1: emergency cover pays on top of a payment of the basic insurance for the same invoice, never instead of it. */
record OnTopOfBasic(ClaimedInvoice invoice, Desk desk) implements Rule {

    @Override
    public List<Finding> examine(CaseFacts facts, RateBook book) {
        if (desk.undecided(invoice)) {
            return List.of();
        }
        var basic = desk.paidOn(invoice);
        return List.of(Finding.of(
                "NL-SUPP-1",
                SupplementaryCare.VERSION,
                "ON_TOP_OF_BASIC_" + invoice.id(),
                basic.exceedsZero(),
                "The cover pays only on top of a payment of the basic insurance.",
                Fact.of("paid by the basic insurance", basic)));
    }
}

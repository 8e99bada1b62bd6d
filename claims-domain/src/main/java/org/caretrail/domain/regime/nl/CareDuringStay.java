package org.caretrail.domain.regime.nl;

import static org.caretrail.domain.decision.AmountKind.ELIGIBLE;
import static org.caretrail.domain.decision.AmountKind.PAYOUT;

import java.util.List;
import java.util.Optional;
import org.caretrail.domain.application.Basis;
import org.caretrail.domain.decision.Amounts;
import org.caretrail.domain.regime.Rule;

/**
 * Care that became necessary during a stay and that the insured paid. The rates of the state of stay are asked of its
 * institution (EU-25-4/5), so a person gives the sum; it is never more than what the insured bore (EU-25-8).
 */
record CareDuringStay() implements PartLaw {

    private static final String VERSION = "2010-05-01";

    @Override
    public Basis basis() {
        return Basis.ART_25;
    }

    @Override
    public List<Rule> rules(ClaimedInvoice invoice, Desk desk) {
        return List.of(new NotPlanned(
                "EU-19",
                VERSION,
                "NECESSARY_DURING_STAY",
                "The care became necessary during the stay; who travels for it needs an authorisation (NL-ROUTE-5).",
                desk));
    }

    @Override
    public Optional<Amounts> amounts(ClaimedInvoice invoice, Desk desk) {
        var rate = desk.given(
                "EU-25-4/5",
                "at the rates of the state of stay, invoice " + invoice.id(),
                "What the state of stay would have reimbursed must be asked of its institution.");
        return InvoiceCost.left(invoice, desk)
                .flatMap(left -> rate.map(r -> Amounts.NONE
                        .with(ELIGIBLE, left)
                        .with(PAYOUT, Euro.of(r).atMost(left).notBelowZero())));
    }
}

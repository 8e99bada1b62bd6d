package org.caretrail.domain.regime.nl;

import java.util.Optional;
import org.caretrail.domain.shared.Money;

/** NL-POLICY-12: what care in kind at home would have cost the insured. Medicines may cost that, other care here does not. */
final class OwnContribution {

    private OwnContribution() {}

    /** In EUR; empty while nobody has given it, because no table holds it. */
    static Optional<Money> atHome(ClaimedInvoice invoice, Desk desk) {
        return invoice.medicine()
                ? desk.given(
                                "NL-POLICY-12",
                                "own contribution for invoice " + invoice.id(),
                                "What medicines in kind would have cost the insured is in no table.")
                        .map(Euro::of)
                : Optional.of(Euro.ZERO);
    }
}

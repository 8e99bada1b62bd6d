package org.caretrail.domain.regime.nl;

import static org.caretrail.domain.decision.AmountKind.ELIGIBLE;
import static org.caretrail.domain.decision.AmountKind.PAYOUT;

import java.util.List;
import java.util.Optional;
import org.caretrail.domain.application.Basis;
import org.caretrail.domain.decision.Amounts;
import org.caretrail.domain.regime.Condition;
import org.caretrail.domain.regime.Rule;

/**
 * The patients' rights directive (2011/24/EU) by its own name. With a Dutch insurer it takes the shape of reimbursement
 * under the policy (NL-ROUTE-8, choice d); where it is claimed beside that, a person says what it gives.
 */
record DirectiveCare() implements PartLaw {

    @Override
    public Basis basis() {
        return Basis.DIRECTIVE;
    }

    @Override
    public List<Rule> rules(ClaimedInvoice invoice, Desk desk) {
        return List.of();
    }

    @Override
    public List<Condition> conditions(ClaimedInvoice invoice) {
        return StateOfTreatment.asked(invoice.facts());
    }

    @Override
    public Optional<Amounts> amounts(ClaimedInvoice invoice, Desk desk) {
        var sum = desk.given(
                "NL-ROUTE-8",
                "under the directive, invoice " + invoice.id(),
                "The directive is reimbursement under the policy here: what it gives beside the basis POLICY a person must"
                        + " say.");
        return InvoiceCost.left(invoice, desk)
                .flatMap(left -> sum.map(s -> Amounts.NONE
                        .with(ELIGIBLE, left)
                        .with(PAYOUT, Euro.of(s).atMost(left).notBelowZero())));
    }
}

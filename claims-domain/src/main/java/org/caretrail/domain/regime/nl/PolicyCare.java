package org.caretrail.domain.regime.nl;

import static org.caretrail.domain.decision.AmountKind.DEDUCTIBLE;
import static org.caretrail.domain.decision.AmountKind.ELIGIBLE;
import static org.caretrail.domain.decision.AmountKind.OWN_CONTRIBUTION;
import static org.caretrail.domain.decision.AmountKind.PAYOUT;
import static org.caretrail.domain.decision.AmountKind.POLICY_CEILING;

import java.util.List;
import java.util.Optional;
import org.caretrail.domain.application.Basis;
import org.caretrail.domain.decision.Amounts;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.regime.Condition;
import org.caretrail.domain.regime.Rule;
import org.caretrail.domain.shared.Money;

/**
 * Reimbursement under the policy, on Dutch conditions. NL-POLICY-14: the smaller of cost and ceiling, less own
 * contribution, less what is left of the deductible, not below zero.
 */
record PolicyCare() implements PartLaw {

    private static final String SUM = "NL-POLICY-14";
    private static final String SUM_VERSION = "1";

    static final Condition NOT_EXCLUDED = Condition.askHandler(
            "NL-POLICY-8",
            "2020-01-01",
            "NOT_EXCLUDED",
            "The care is insured, in a place that the policy names (NL-POLICY-9), and not among what it excludes, such as"
                    + " treatment in a private clinic.");

    @Override
    public Basis basis() {
        return Basis.POLICY;
    }

    @Override
    public List<Rule> rules(ClaimedInvoice invoice, Desk desk) {
        return List.of(new ReferredBefore(invoice));
    }

    @Override
    public List<Condition> conditions(ClaimedInvoice invoice) {
        if (invoice.secondOpinion()) {
            return SecondOpinion.CONDITIONS;
        }
        return ReferredBefore.BY_LISTED_REFERRER.applies().test(invoice.facts())
                ? List.of(ReferredBefore.BY_LISTED_REFERRER, NOT_EXCLUDED)
                : List.of(NOT_EXCLUDED);
    }

    @Override
    public Optional<Amounts> amounts(ClaimedInvoice invoice, Desk desk) {
        var ceiling = new PolicyCeiling(invoice, desk).amount();
        var own = ownContribution(invoice, desk);
        var cost = InvoiceCost.left(invoice, desk);
        return cost.flatMap(c -> ceiling.flatMap(most -> own.flatMap(o -> payable(invoice, desk, c, most, o))));
    }

    /** NL-POLICY-12: medicines may cost an own contribution, which no table holds; other care here has none. */
    private static Optional<Money> ownContribution(ClaimedInvoice invoice, Desk desk) {
        return invoice.medicine()
                ? desk.given(
                                "NL-POLICY-12",
                                "own contribution for invoice " + invoice.id(),
                                "What medicines in kind would have cost the insured is in no table.")
                        .map(Euro::of)
                : Optional.of(Euro.ZERO);
    }

    private static Optional<Amounts> payable(ClaimedInvoice invoice, Desk desk, Money cost, Money ceiling, Money own) {
        var covered = cost.atMost(ceiling).minus(own).notBelowZero();
        return desk.deductible().take(invoice.careDay(), covered).map(taken -> {
            var payout = desk.sheet()
                    .step(
                            SUM,
                            SUM_VERSION,
                            "payout",
                            covered.minus(taken),
                            Fact.of("cost", cost),
                            Fact.of("ceiling", ceiling),
                            Fact.of("own contribution", own),
                            Fact.of("deductible", taken));
            desk.once(due(invoice, payout));
            return Amounts.NONE
                    .with(ELIGIBLE, cost)
                    .with(POLICY_CEILING, ceiling)
                    .with(OWN_CONTRIBUTION, own)
                    .with(DEDUCTIBLE, taken)
                    .with(PAYOUT, payout);
        });
    }

    private static Finding due(ClaimedInvoice invoice, Money payout) {
        return Finding.of(
                SUM,
                SUM_VERSION,
                "PAYABLE_" + invoice.id(),
                payout.exceedsZero(),
                "Something is payable once own contribution and deductible are taken off the covered cost.",
                Fact.of("payout", payout));
    }
}

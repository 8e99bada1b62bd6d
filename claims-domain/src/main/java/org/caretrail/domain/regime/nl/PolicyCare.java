package org.caretrail.domain.regime.nl;

import static org.caretrail.domain.decision.AmountKind.DEDUCTIBLE;
import static org.caretrail.domain.decision.AmountKind.ELIGIBLE;
import static org.caretrail.domain.decision.AmountKind.OWN_CONTRIBUTION;
import static org.caretrail.domain.decision.AmountKind.PAYOUT;
import static org.caretrail.domain.decision.AmountKind.POLICY_CEILING;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caretrail.domain.application.Basis;
import org.caretrail.domain.decision.Amounts;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.regime.Condition;
import org.caretrail.domain.regime.Rule;
import org.caretrail.domain.shared.Lists;
import org.caretrail.domain.shared.Money;

/**
 * Reimbursement under the policy, on Dutch conditions. NL-POLICY-14: the smaller of cost and ceiling, less own
 * contribution, less what is left of the deductible, not below zero.
 */
record PolicyCare() implements PartLaw {

    static final String SUM = "NL-POLICY-14";
    private static final String SUM_VERSION = "1";

    static final Condition NOT_EXCLUDED = Condition.askHandler(
            "NL-POLICY-8",
            "2020-01-01",
            "NOT_EXCLUDED",
            "The care is insured and not among what the policy excludes: treatment in a private clinic; snoring operations; a"
                    + " helmet for a flat or broad skull without craniostenosis; sterilisation and its reversal; circumcision"
                    + " without medical need. Mental health care has articles of its own.");

    static final Condition PLACE_NAMED = Condition.askHandler(
            "NL-POLICY-9",
            "2020-01-01",
            "PLACE_NAMED",
            "The care is given in a hospital, an independent treatment centre, or the practice of a specialist with an AGB"
                    + " code. A stay is medically necessary and in the lowest class, and the referrer told the medical adviser"
                    + " the reason; for plastic surgery with a stay consent was asked at least 3 weeks before.");

    @Override
    public Basis basis() {
        return Basis.POLICY;
    }

    @Override
    public List<Rule> rules(ClaimedInvoice invoice, Desk desk) {
        var limits = new ArrayList<Rule>(List.of(new ReferredBefore(invoice)));
        if (!invoice.secondOpinion()) {
            limits.add(new ListedReferrers(invoice));
            if (new StayedCare(invoice).inpatient()) {
                limits.add(new LongestStay(invoice));
            }
            if (DutchPackage.limited(invoice.facts())) {
                limits.add(DeliveryRoom.rule());
            }
        }
        return List.copyOf(limits);
    }

    @Override
    public List<Condition> conditions(ClaimedInvoice invoice) {
        if (invoice.secondOpinion()) {
            return SecondOpinion.CONDITIONS;
        }
        var stay = new StayedCare(invoice);
        return Stream.of(
                        Stream.of(ReferredBefore.BY_LISTED_REFERRER),
                        Stream.of(NOT_EXCLUDED, PLACE_NAMED),
                        DutchPackage.conditions(invoice.facts()).stream(),
                        Stream.of(LongestStay.WITH_EARLIER_STAYS).filter(_ -> stay.inpatient()),
                        stay.conditions().stream())
                .flatMap(conditions -> conditions)
                .filter(c -> c.applies().test(invoice.facts()))
                .toList();
    }

    @Override
    public List<Condition> questions(ClaimedInvoice invoice) {
        if (invoice.secondOpinion()) {
            return Lists.joined(SecondOpinion.CONDITIONS, MarketConformTariff.questions(invoice));
        }
        var limited = DutchPackage.limited(invoice.facts());
        return Stream.of(
                        conditions(invoice).stream(),
                        DutchPackage.questions(invoice.facts()).stream(),
                        limited ? Stream.of(DeliveryRoom.NONE_WITHOUT_INDICATION) : Stream.<Condition>of(),
                        MarketConformTariff.questions(invoice).stream())
                .flatMap(conditions -> conditions)
                .distinct()
                .toList();
    }

    @Override
    public Optional<Amounts> amounts(ClaimedInvoice invoice, Desk desk) {
        var room = DeliveryRoom.found(invoice.facts());
        var ceiling = room ? new DeliveryRoom(invoice, desk).most() : new PolicyCeiling(invoice, desk).amount();
        var own = room ? new DeliveryRoom(invoice, desk).ownContribution() : OwnContribution.atHome(invoice, desk);
        var cost = InvoiceCost.left(invoice, desk);
        return cost.flatMap(c -> ceiling.flatMap(most -> own.flatMap(o -> payable(invoice, desk, c, most, o))));
    }

    private static Optional<Amounts> payable(ClaimedInvoice invoice, Desk desk, Money cost, Money ceiling, Money own) {
        var covered = cost.atMost(ceiling).minus(own).notBelowZero();
        return desk.deductible().take(invoice.careDay(), covered).map(of -> {
            var taken = of.amount();
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
            desk.once(due(invoice, payout, of.returnable()));
            return Amounts.NONE
                    .with(ELIGIBLE, cost)
                    .with(POLICY_CEILING, ceiling)
                    .with(OWN_CONTRIBUTION, own)
                    .with(DEDUCTIBLE, taken)
                    .with(PAYOUT, payout);
        });
    }

    private static Finding due(ClaimedInvoice invoice, Money payout, Money returnable) {
        return Finding.of(
                SUM,
                SUM_VERSION,
                "PAYABLE_" + invoice.id(),
                payout.plus(returnable).exceedsZero(),
                "Something is payable once own contribution and deductible are taken off the covered cost, or may be once the"
                        + " account of the year has answered for the deductible.",
                Fact.of("payout", payout));
    }
}

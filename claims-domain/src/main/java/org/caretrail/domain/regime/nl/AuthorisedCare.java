package org.caretrail.domain.regime.nl;

import static org.caretrail.domain.decision.AmountKind.ACTUAL;
import static org.caretrail.domain.decision.AmountKind.BORNE;
import static org.caretrail.domain.decision.AmountKind.DEDUCTIBLE;
import static org.caretrail.domain.decision.AmountKind.ELIGIBLE;
import static org.caretrail.domain.decision.AmountKind.NOTIONAL;
import static org.caretrail.domain.decision.AmountKind.OWN_CONTRIBUTION;
import static org.caretrail.domain.decision.AmountKind.PAYOUT;
import static org.caretrail.domain.decision.AmountKind.SUPPLEMENT;

import java.util.List;
import java.util.Optional;
import org.caretrail.domain.application.Basis;
import org.caretrail.domain.decision.Amounts;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.regime.Condition;
import org.caretrail.domain.regime.Rule;
import org.caretrail.domain.regime.eu.AroundTreatment;
import org.caretrail.domain.regime.eu.Supplement;
import org.caretrail.domain.shared.Lists;
import org.caretrail.domain.shared.Money;

/**
 * Care under an S2: the scheme of the state of treatment pays its part, and what is left with the insured is paid as far
 * as home would have borne more (EU-26-7).
 */
record AuthorisedCare() implements PartLaw {

    @Override
    public Basis basis() {
        return Basis.ART_26;
    }

    @Override
    public List<Rule> rules(ClaimedInvoice invoice, Desk desk) {
        return List.of(PlannedCare.RULE, new S2InForce(invoice), new OwnContributionThere());
    }

    @Override
    public List<Condition> conditions(ClaimedInvoice invoice) {
        return invoice.aroundTreatment() ? List.of(AroundTreatment.TRAVEL_AND_STAY) : List.of();
    }

    @Override
    public List<Condition> questions(ClaimedInvoice invoice) {
        return Lists.joined(conditions(invoice), MarketConformTariff.questions(invoice));
    }

    @Override
    public Optional<Amounts> amounts(ClaimedInvoice invoice, Desk desk) {
        var notional = DutchTariff.of(invoice, desk);
        var cost = InvoiceCost.eligible(invoice, desk);
        var there = new SchemeThere(invoice, desk).part();
        var own = OwnContribution.atHome(invoice, desk);
        return cost.flatMap(c -> there.flatMap(t -> own.flatMap(o -> amounts(invoice, desk, c, t, o, notional))));
    }

    private static Optional<Amounts> amounts(
            ClaimedInvoice invoice,
            Desk desk,
            Money cost,
            SchemeThere.Part there,
            Money own,
            Optional<Money> notional) {
        var earlier = desk.paidOn(invoice);
        var kept = cost.minus(there.actual()).minus(earlier).minus(own).notBelowZero();
        return notional.flatMap(n -> desk.deductible()
                .take(invoice.careDay(), subject(n, kept), idle(n, there, kept))
                .map(taken -> {
                    var d = taken.amount();
                    var borne = borne(desk, cost, there.actual(), earlier, own, d, kept.minus(d));
                    var supplement = new Supplement(n, there.actual(), borne).on(desk.sheet());
                    var payout = there.ours().plus(supplement).atMost(left(cost, there, earlier));
                    desk.once(due(invoice, supplement, payout.plus(taken.returnable())));
                    return Amounts.NONE
                            .with(ELIGIBLE, cost)
                            .with(ACTUAL, there.actual())
                            .with(NOTIONAL, n)
                            .with(OWN_CONTRIBUTION, own)
                            .with(DEDUCTIBLE, d)
                            .with(BORNE, borne)
                            .with(SUPPLEMENT, supplement)
                            .with(PAYOUT, payout);
                }));
    }

    /** What nobody has paid yet: earlier parts of the decision count, so that all of them together stay within the cost. */
    private static Money left(Money cost, SchemeThere.Part there, Money earlier) {
        var theirs = there.actual().minus(there.ours());
        return cost.minus(theirs).minus(earlier).notBelowZero();
    }

    private static Money borne(
            Desk desk, Money cost, Money actual, Money earlier, Money own, Money deductible, Money borne) {
        return desk.sheet()
                .step(
                        Supplement.RULE,
                        Supplement.VERSION,
                        "borne",
                        borne,
                        Fact.of("eligible", cost),
                        Fact.of("actual", actual),
                        Fact.of("paid by earlier parts", earlier),
                        Fact.of("own contribution", own),
                        Fact.of("deductible", deductible));
    }

    /** What a deductible is taken off: at home it takes no more than the care costs there. */
    private static Money subject(Money notional, Money kept) {
        return kept.atMost(notional);
    }

    /** What the insured keeps anyway, because home would not have borne more: a deductible takes that first. */
    private static Money idle(Money notional, SchemeThere.Part there, Money kept) {
        return kept.minus(notional.minus(there.actual()).notBelowZero()).notBelowZero();
    }

    private static Finding due(ClaimedInvoice invoice, Money supplement, Money payout) {
        return Finding.of(
                Supplement.RULE,
                Supplement.VERSION,
                "SUPPLEMENT_" + invoice.id(),
                payout.exceedsZero(),
                "A supplement is due where home would have borne more than the other scheme paid, at most what the insured"
                        + " bore; otherwise nothing is left to pay.",
                Fact.of("supplement", supplement));
    }
}

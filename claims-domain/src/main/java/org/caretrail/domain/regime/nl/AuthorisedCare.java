package org.caretrail.domain.regime.nl;

import static org.caretrail.domain.decision.AmountKind.ACTUAL;
import static org.caretrail.domain.decision.AmountKind.BORNE;
import static org.caretrail.domain.decision.AmountKind.DEDUCTIBLE;
import static org.caretrail.domain.decision.AmountKind.ELIGIBLE;
import static org.caretrail.domain.decision.AmountKind.NOTIONAL;
import static org.caretrail.domain.decision.AmountKind.PAYOUT;
import static org.caretrail.domain.decision.AmountKind.SUPPLEMENT;

import java.util.List;
import java.util.Optional;
import org.caretrail.domain.application.Basis;
import org.caretrail.domain.decision.Amounts;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.regime.Rule;
import org.caretrail.domain.regime.eu.Supplement;
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
        return List.of(PlannedCare.RULE, new S2InForce(invoice));
    }

    @Override
    public Optional<Amounts> amounts(ClaimedInvoice invoice, Desk desk) {
        var notional = desk.tariffs().of(invoice, p -> new MarketConformTariff(p, desk).amount());
        var actual = actual(invoice, desk);
        var cost = InvoiceCost.eligible(invoice, desk);
        return cost.flatMap(c -> actual.flatMap(a -> amounts(invoice, desk, c, a, notional)));
    }

    private static Optional<Money> actual(ClaimedInvoice invoice, Desk desk) {
        if (invoice.invoice().paidByOtherScheme() != null) {
            return InvoiceCost.paidByOtherScheme(invoice, desk);
        }
        return desk.given(
                        Supplement.RULE,
                        "paid by the other scheme on invoice " + invoice.id(),
                        "What the scheme of the state of treatment paid, or would pay, is not stated.")
                .map(Euro::of);
    }

    private static Optional<Amounts> amounts(
            ClaimedInvoice invoice, Desk desk, Money cost, Money actual, Optional<Money> notional) {
        var kept = cost.minus(actual).notBelowZero();
        var deductible = desk.deductible().take(invoice.careDay(), kept);
        return deductible.flatMap(d -> notional.map(n -> {
            var borne = borne(desk, cost, actual, d, kept.minus(d));
            var supplement = new Supplement(n, actual, borne).on(desk.sheet());
            desk.once(due(invoice, supplement));
            return Amounts.NONE
                    .with(ELIGIBLE, cost)
                    .with(ACTUAL, actual)
                    .with(NOTIONAL, n)
                    .with(DEDUCTIBLE, d)
                    .with(BORNE, borne)
                    .with(SUPPLEMENT, supplement)
                    .with(PAYOUT, supplement);
        }));
    }

    private static Money borne(Desk desk, Money cost, Money actual, Money deductible, Money borne) {
        return desk.sheet()
                .step(
                        Supplement.RULE,
                        Supplement.VERSION,
                        "borne",
                        borne,
                        Fact.of("eligible", cost),
                        Fact.of("actual", actual),
                        Fact.of("deductible", deductible));
    }

    private static Finding due(ClaimedInvoice invoice, Money supplement) {
        return Finding.of(
                Supplement.RULE,
                Supplement.VERSION,
                "SUPPLEMENT_" + invoice.id(),
                supplement.exceedsZero(),
                "A supplement is due where home would have borne more than the other scheme paid, at most what the insured"
                        + " bore; otherwise nothing is left to pay.",
                Fact.of("supplement", supplement));
    }
}

package org.caretrail.domain.regime.nl;

import static org.caretrail.domain.decision.AmountKind.DEDUCTIBLE;
import static org.caretrail.domain.decision.AmountKind.ELIGIBLE;
import static org.caretrail.domain.decision.AmountKind.PAYOUT;

import java.util.List;
import java.util.Optional;
import org.caretrail.domain.application.Basis;
import org.caretrail.domain.decision.Amounts;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.Condition;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.Rule;
import org.caretrail.domain.regime.eu.CareDuringAStay;
import org.caretrail.domain.regime.eu.StayInCompetentState;
import org.caretrail.domain.shared.Lists;
import org.caretrail.domain.shared.Money;

/**
 * Care that became necessary during a stay and that the insured paid: at the rates of the state of stay, or at our own
 * where the law allows it, and never more than what the insured bore (EU-25-8).
 */
record CareDuringStay() implements PartLaw {

    static final String CHOICE = "NL-ROUTE-8";

    private static final String NEVER_MORE = "EU-25-8";
    private static final String VERSION = CareDuringAStay.VERSION;

    @Override
    public Basis basis() {
        return Basis.ART_25;
    }

    @Override
    public List<Rule> rules(ClaimedInvoice invoice, Desk desk) {
        return List.of(
                (facts, book) -> List.of(schemeThere(facts, book)),
                new StayInCompetentState(StateOfTreatment.NETHERLANDS),
                new NotPlanned(
                        "EU-19",
                        VERSION,
                        "NECESSARY_DURING_STAY",
                        "The care became necessary during the stay; who travels for it needs an authorisation (NL-ROUTE-5).",
                        desk),
                OutsideTheCard.PROVIDER);
    }

    @Override
    public List<Condition> conditions(ClaimedInvoice invoice) {
        return Lists.joined(
                StateOfTreatment.asked(invoice.facts()),
                Lists.joined(CareDuringAStay.CONDITIONS, new OutsideTheCard(invoice).conditions()));
    }

    @Override
    public List<Condition> questions(ClaimedInvoice invoice) {
        return Lists.joined(conditions(invoice), MarketConformTariff.questions(invoice));
    }

    @Override
    public Optional<Amounts> amounts(ClaimedInvoice invoice, Desk desk) {
        var rate = new StayRate(invoice, desk).amount();
        var cost = InvoiceCost.left(invoice, desk);
        return cost.flatMap(c -> rate.flatMap(r -> payable(invoice, desk, c, r)));
    }

    private static Optional<Amounts> payable(ClaimedInvoice invoice, Desk desk, Money cost, Money rate) {
        var covered = desk.sheet()
                .step(
                        NEVER_MORE,
                        VERSION,
                        "at most what was borne",
                        rate.atMost(cost).notBelowZero(),
                        Fact.of("rate", rate),
                        Fact.of("borne", cost));
        return desk.deductible()
                .takeOnEuRoute(invoice.careDay(), covered)
                .map(taken -> Amounts.NONE
                        .with(ELIGIBLE, cost)
                        .with(DEDUCTIBLE, taken.amount())
                        .with(PAYOUT, covered.minus(taken.amount())));
    }

    /** The statutory scheme of another state is a choice only where regulation or treaty give it (NL-ROUTE-8). */
    private static Finding schemeThere(CaseFacts facts, RateBook book) {
        return Finding.of(
                CHOICE,
                VERSION,
                "SCHEME_OF_STATE_OF_STAY",
                StateOfTreatment.offersChoice(facts, book),
                "The insured may choose the statutory scheme of an EU, EEA or treaty state; in the rest of the world only"
                        + " reimbursement under the policy.",
                Fact.of("state", facts.application().care().country()));
    }
}

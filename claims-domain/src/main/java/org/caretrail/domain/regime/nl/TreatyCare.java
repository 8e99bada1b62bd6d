package org.caretrail.domain.regime.nl;

import static org.caretrail.domain.decision.AmountKind.ELIGIBLE;
import static org.caretrail.domain.decision.AmountKind.NOTIONAL;
import static org.caretrail.domain.decision.AmountKind.PAYOUT;

import java.time.LocalDate;
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
import org.caretrail.domain.regime.eu.StateGroup;
import org.caretrail.domain.shared.Country;
import org.caretrail.domain.shared.Lists;
import org.caretrail.domain.shared.Money;

/**
 * NL-CAK-6: a treaty-entitled person is an insured person under directive 2011/24 (C-636/19; CRvB 2022:276). What the
 * regulation does not pay is judged again: up to what the Dutch system would have paid, never above the actual cost.
 */
record TreatyCare() implements PartLaw {

    static final String ID = "NL-CAK-6";

    /** The day of the judgment C-636/19. */
    private static final String VERSION = "2021-10-28";

    @Override
    public Basis basis() {
        return Basis.DIRECTIVE;
    }

    @Override
    public List<Rule> rules(ClaimedInvoice invoice, Desk desk) {
        return List.of((facts, book) -> List.of(inReach(facts, book)));
    }

    @Override
    public List<Condition> conditions(ClaimedInvoice invoice) {
        return Lists.joined(StateOfTreatment.asked(invoice.facts()), DutchPackage.conditions(invoice.facts()));
    }

    @Override
    public List<Condition> questions(ClaimedInvoice invoice) {
        return Lists.joined(
                StateOfTreatment.asked(invoice.facts()),
                Lists.joined(DutchPackage.questions(invoice.facts()), MarketConformTariff.questions(invoice)));
    }

    @Override
    public Optional<Amounts> amounts(ClaimedInvoice invoice, Desk desk) {
        var ceiling = DutchTariff.of(invoice, desk);
        return InvoiceCost.left(invoice, desk).flatMap(cost -> ceiling.map(c -> payable(desk, cost, c)));
    }

    /** The directive holds in the EU and the EEA. */
    static boolean underDirective(CaseFacts facts, RateBook book) {
        return underDirective(facts.application().care().country(), StateOfTreatment.group(facts, book));
    }

    static boolean underDirective(Country country, LocalDate day, LocalDate knownOn, RateBook book) {
        return underDirective(country, StateGroup.of(country, day, knownOn, book));
    }

    private static boolean underDirective(Country country, Optional<StateGroup> group) {
        return !country.code().equals(StateOfTreatment.HOME)
                && group.filter(g -> g == StateGroup.EU || g == StateGroup.EEA).isPresent();
    }

    /** That a refusal under the regulation is not the end. */
    static Finding fallsThrough() {
        return Finding.of(
                ID,
                VERSION,
                "DIRECTIVE_ASSESSMENT",
                true,
                "Refused under the regulation, the costs are judged under directive 2011/24: up to what the Dutch system would"
                        + " have paid, never above the actual cost.");
    }

    private static Finding inReach(CaseFacts facts, RateBook book) {
        return Finding.of(
                ID,
                VERSION,
                "WITHIN_THE_DIRECTIVE",
                underDirective(facts, book),
                "The directive holds for care in another state of the EU or EEA; elsewhere the patient pays (NL-CAK-4).",
                Fact.of("state", facts.application().care().country()));
    }

    private static Amounts payable(Desk desk, Money cost, Money ceiling) {
        var payout = desk.sheet()
                .step(
                        ID,
                        VERSION,
                        "payout",
                        cost.atMost(ceiling),
                        Fact.of("actual cost", cost),
                        Fact.of("what the Dutch system would have paid", ceiling));
        return Amounts.NONE.with(ELIGIBLE, cost).with(NOTIONAL, ceiling).with(PAYOUT, payout);
    }
}

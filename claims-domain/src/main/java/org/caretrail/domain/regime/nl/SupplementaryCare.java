package org.caretrail.domain.regime.nl;

import static org.caretrail.domain.decision.AmountKind.PAYOUT;

import java.util.List;
import java.util.Optional;
import org.caretrail.domain.application.Basis;
import org.caretrail.domain.decision.Amounts;
import org.caretrail.domain.regime.Condition;
import org.caretrail.domain.regime.Rule;
import org.caretrail.domain.shared.Money;

/**
 * Supplementary cover (aanvullende verzekering, articles D.9 and D.10). Emergency care abroad is paid on top of the basic
 * insurance. Pharmacy bills, and the nights and journeys of an expertise treatment, have limits whose use is not known
 * here: a person gives their sum.
 */
record SupplementaryCare() implements PartLaw {

    static final String VERSION = "2020-01-01";

    static final Condition ACUTE = Condition.askAdviser(
            "NL-SUPP-1",
            VERSION,
            "ACUTE",
            "The care was acute, from accident or illness, as the medical advisers of the insurer or its alarm centre judge"
                    + " (NL-SUPP-6).");

    @Override
    public Basis basis() {
        return Basis.SUPPLEMENTARY;
    }

    @Override
    public List<Rule> rules(ClaimedInvoice invoice, Desk desk) {
        var cover = SupplementaryCover.of(invoice);
        var held = new CoverHeld(cover);
        return cover == SupplementaryCover.EMERGENCY_CARE
                ? List.of(held, unforeseen(desk), new OnTopOfBasic(invoice, desk))
                : List.of(held);
    }

    @Override
    public List<Condition> conditions(ClaimedInvoice invoice) {
        var emergency = SupplementaryCover.of(invoice) == SupplementaryCover.EMERGENCY_CARE;
        return emergency && !PlannedCare.of(invoice.facts()).met() ? List.of(ACUTE) : List.of();
    }

    @Override
    public Optional<Amounts> amounts(ClaimedInvoice invoice, Desk desk) {
        if (desk.undecided(invoice)) {
            return Optional.empty();
        }
        var cover = SupplementaryCover.of(invoice);
        var covered = cover == SupplementaryCover.EMERGENCY_CARE
                ? new EmergencyCover(invoice, desk).amount()
                : byHand(cover, invoice, desk);
        return InvoiceCost.left(invoice, desk)
                .flatMap(left -> covered.map(c -> c.atMost(left).notBelowZero()))
                .map(payout -> Amounts.NONE.with(PAYOUT, payout));
    }

    private static Rule unforeseen(Desk desk) {
        return new NotPlanned(
                "NL-SUPP-1",
                VERSION,
                "UNFORESEEN",
                "The care was unforeseen at departure; planned care is not (NL-ROUTE-5).",
                desk);
    }

    private static Optional<Money> byHand(SupplementaryCover cover, ClaimedInvoice invoice, Desk desk) {
        return desk.given(
                        cover.rule(),
                        "under the supplementary cover, invoice " + invoice.id(),
                        cover.name()
                                + " has limits over the year or the treatment; what is left of them is not known here.")
                .map(Euro::of);
    }
}

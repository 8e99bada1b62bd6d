package org.caretrail.domain.regime.nl;

import static org.caretrail.domain.decision.AmountKind.PAYOUT;

import java.util.List;
import java.util.Optional;
import org.caretrail.domain.application.Basis;
import org.caretrail.domain.decision.Amounts;
import org.caretrail.domain.regime.Condition;
import org.caretrail.domain.regime.Rule;
import org.caretrail.domain.shared.Lists;

/**
 * Supplementary cover (aanvullende verzekering, articles D.9 and D.10). Emergency care abroad is paid on top of the basic
 * insurance; each other cover has limits of its own.
 */
record SupplementaryCare() implements PartLaw {

    static final String VERSION = "2020-01-01";

    @Override
    public Basis basis() {
        return Basis.SUPPLEMENTARY;
    }

    @Override
    public List<Rule> rules(ClaimedInvoice invoice, Desk desk) {
        var cover = SupplementaryCover.of(invoice);
        var held = new CoverHeld(cover, invoice.careDay());
        return cover == SupplementaryCover.EMERGENCY_CARE
                ? List.of(held, unforeseen(desk), new OnTopOfBasic(invoice, desk))
                : List.of(held);
    }

    @Override
    public List<Condition> conditions(ClaimedInvoice invoice) {
        return switch (SupplementaryCover.of(invoice)) {
            case EMERGENCY_CARE ->
                PlannedCare.of(invoice.facts()).met()
                        ? List.of()
                        : List.of(EmergencyCover.ACUTE, EmergencyCover.LISTED);
            case EMERGENCY_MEDICINES -> List.of(MedicineCover.PRESCRIBED);
            case EXPERTISE_TOGETHER -> ExpertiseCover.conditions(invoice);
            case THERAPY -> TherapyCover.CONDITIONS;
        };
    }

    @Override
    public List<Condition> questions(ClaimedInvoice invoice) {
        var conditions = conditions(invoice);
        return conditions.contains(EmergencyCover.ACUTE)
                ? Lists.plus(conditions, EmergencyCover.PAID_AT_HOME)
                : conditions;
    }

    @Override
    public Optional<Amounts> amounts(ClaimedInvoice invoice, Desk desk) {
        if (desk.undecided(invoice)) {
            return Optional.empty();
        }
        var covered = switch (SupplementaryCover.of(invoice)) {
            case EMERGENCY_CARE -> new EmergencyCover(invoice, desk).amount();
            case EMERGENCY_MEDICINES -> new MedicineCover(invoice, desk).amount();
            case EXPERTISE_TOGETHER -> new ExpertiseCover(invoice, desk).amount();
            case THERAPY -> new TherapyCover(invoice, desk).amount();
        };
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
}

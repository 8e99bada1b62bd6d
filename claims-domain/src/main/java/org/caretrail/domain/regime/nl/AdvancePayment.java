package org.caretrail.domain.regime.nl;

import static org.caretrail.domain.decision.AmountKind.ADVANCE;
import static org.caretrail.domain.decision.AmountKind.PAYOUT;

import org.caretrail.domain.decision.Amounts;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.shared.Money;

/** EU-25-9: what was paid ahead, as soon as the claim was filed, is taken off what the decision pays. */
final class AdvancePayment {

    private static final String ID = "EU-25-9";
    private static final String VERSION = "2010-05-01";

    private AdvancePayment() {}

    static Amounts takenOff(Amounts amounts, Desk desk) {
        var advances = desk.facts().heard().advances();
        var payout = amounts.of(PAYOUT);
        if (advances.isEmpty() || payout.isEmpty()) {
            return amounts;
        }
        var advance = advances.stream().reduce(Euro.ZERO, Money::plus);
        var due = payout.get();
        desk.once(Finding.of(
                ID,
                VERSION,
                "ADVANCE_WITHIN_PAYOUT",
                !advance.minus(due).exceedsZero(),
                "An advance is settled with what the decision pays; what exceeds it is asked back.",
                Fact.of("advance", advance),
                Fact.of("payout before the advance", due)));
        var rest = desk.sheet()
                .step(
                        ID,
                        VERSION,
                        "left to pay",
                        due.minus(advance).notBelowZero(),
                        Fact.of("payout before the advance", due),
                        Fact.of("advance", advance));
        return amounts.with(ADVANCE, advance).with(PAYOUT, rest);
    }
}

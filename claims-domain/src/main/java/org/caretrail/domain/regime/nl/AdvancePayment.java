package org.caretrail.domain.regime.nl;

import static org.caretrail.domain.decision.AmountKind.ADVANCE;
import static org.caretrail.domain.decision.AmountKind.PAYOUT;

import java.util.Optional;
import java.util.stream.Stream;
import org.caretrail.domain.application.Basis;
import org.caretrail.domain.decision.Amounts;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.shared.Money;

/**
 * EU-25-9: what was paid ahead, as soon as the claim was filed, is taken off what the decision pays. It is paid on what may
 * be judged under article 25, up to what the insured bore.
 */
final class AdvancePayment {

    private static final String ID = "EU-25-9";
    private static final String VERSION = "2010-05-01";

    private AdvancePayment() {}

    /** The invoices that something may be paid ahead on. */
    static Stream<ClaimedInvoice> possible(CaseFacts facts) {
        return ClaimedInvoice.all(facts)
                .filter(invoice -> Bases.possible(invoice, facts).contains(Basis.ART_25));
    }

    /** What was borne on all of them; empty while a rate is lacking. */
    static Optional<Money> most(Desk desk) {
        var sum = Optional.of(Euro.ZERO);
        for (var invoice : possible(desk.facts()).toList()) {
            var left = InvoiceCost.left(invoice, desk);
            sum = sum.flatMap(s -> left.map(s::plus));
        }
        return sum;
    }

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

package org.caretrail.domain.regime.nl;

import static org.caretrail.domain.decision.AmountKind.PAYOUT;

import java.util.List;
import java.util.stream.Stream;
import org.caretrail.domain.decision.Amounts;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.decision.Part;
import org.caretrail.domain.regime.Worksheet.Mark;
import org.caretrail.domain.shared.Lists;
import org.caretrail.domain.shared.Money;

/** Works out one part of a claim. A part that is refused pays nothing; one with an open point has no outcome. */
record PartWork(PartLaw law, ClaimedInvoice invoice, Desk desk) {

    /** @param common findings that hold for the whole claim: one of them not met refuses every part */
    Part judged(List<Finding> common) {
        var mark = desk.sheet().mark();
        var missed = common.stream().filter(Finding::failed).toList();
        if (!missed.isEmpty()) {
            return refused(missed, mark);
        }
        if (!invoice.dated()) {
            desk.lack(ClaimChecklist.RULE, "/care/from", "No day of care is known.");
            return part(Outcome.NONE, Amounts.NONE, List.of(), mark);
        }
        var found = desk.examine(Lists.joined(law.rules(invoice, desk), law.conditions(invoice)));
        if (found.stream().anyMatch(Finding::failed)) {
            return refused(found, mark);
        }
        var amounts = law.amounts(invoice, desk);
        if (amounts.isEmpty() || found.stream().anyMatch(Finding::open)) {
            desk.postpone(invoice);
            return part(Outcome.NONE, Amounts.NONE, found, mark);
        }
        var payout = amounts.get().of(PAYOUT).orElse(Euro.ZERO);
        desk.pay(invoice, payout);
        return part(outcome(payout, desk.sheet().returnableSince(mark)), amounts.get(), found, mark);
    }

    /** What only the deductible of the year holds back is granted: its account may give it back. */
    private static Outcome outcome(Money payout, boolean returnable) {
        return payout.exceedsZero() || returnable ? Outcome.GRANTED : Outcome.REFUSED;
    }

    private Part refused(List<Finding> found, Mark mark) {
        return part(Outcome.REFUSED, Amounts.NONE.with(PAYOUT, Euro.ZERO), found, mark);
    }

    private Part part(Outcome outcome, Amounts amounts, List<Finding> found, Mark mark) {
        var rules = Stream.concat(found.stream().map(Finding::citation), desk.sheet().citedSince(mark).stream())
                .distinct()
                .toList();
        return new Part(law.basis(), List.of(invoice.id()), outcome, amounts, rules);
    }
}

package org.caretrail.domain.regime.no;

import java.util.List;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.Rule;

/**
 * NO-CLOCK-2: who asks for an S2 after the treatment does so within six months of it, or of the payment if that is later.
 * An application for an S2 names no payment, so a late one waits for a person.
 */
final class AppliedAfterwardsInTime implements Rule {

    static final String RULE = "NO-CLOCK-2";
    private static final String POINT = "application";

    @Override
    public List<Finding> examine(CaseFacts facts, RateBook book) {
        var received = facts.application().receivedOn();
        return CareDays.first(facts).filter(received::isAfter).stream()
                .flatMap(care -> Term.of(RULE, received, book).stream().map(term -> {
                    var last = term.lastDay(care);
                    var known = new Fact[] {
                        Fact.of("received", received), Fact.of("treatment", care), Fact.of("last day", last)
                    };
                    return received.isAfter(last)
                            ? Finding.open(
                                    RULE, term.version(), POINT, "late, unless it was paid later than treated", known)
                            : Finding.of(RULE, term.version(), POINT, true, "Applied within the term.", known);
                }))
                .toList();
    }
}

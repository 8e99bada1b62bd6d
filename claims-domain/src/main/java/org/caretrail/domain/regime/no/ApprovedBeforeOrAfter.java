package org.caretrail.domain.regime.no;

import java.util.List;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.Rule;

/** NO-S2-3: an S2 is approved before travel, or afterwards with a refund; afterwards NO-CLOCK-2 sets a term. */
final class ApprovedBeforeOrAfter implements Rule {

    @Override
    public List<Finding> examine(CaseFacts facts, RateBook book) {
        var received = facts.application().receivedOn();
        return CareDays.first(facts)
                .map(care -> Finding.of(
                        "NO-S2-3",
                        Versions.UNDATED,
                        "approval",
                        true,
                        "Approval is given before travel, or afterwards with a refund.",
                        Fact.of("asked", received.isAfter(care) ? "afterwards" : "before travel"),
                        Fact.of("received", received),
                        Fact.of("treatment", care)))
                .stream()
                .toList();
    }
}

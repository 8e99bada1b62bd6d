package org.caretrail.domain.regime.no;

import java.util.List;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.Rule;

/** NO-PN: a notification is given before the care. One asked for later waits for a person. */
final class AskedBeforehand implements Rule {

    @Override
    public List<Finding> examine(CaseFacts facts, RateBook book) {
        var received = facts.application().receivedOn();
        return CareDays.first(facts)
                .filter(received::isAfter)
                .map(care -> Finding.open(
                        "NO-PN",
                        Versions.REGULATION,
                        "asked beforehand",
                        "the care began before the application came in: reimbursement may be the right route",
                        Fact.of("received", received),
                        Fact.of("care", care),
                        Fact.of(RightRoute.FACT, Routes.AFTERWARDS)))
                .stream()
                .toList();
    }
}

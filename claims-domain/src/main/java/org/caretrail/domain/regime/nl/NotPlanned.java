package org.caretrail.domain.regime.nl;

import java.util.List;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.Rule;

/** A rule that wants care nobody foresaw at departure: it follows NL-ROUTE-5, and waits where that waits. */
record NotPlanned(String rule, String version, String point, String text, Desk desk) implements Rule {

    @Override
    public List<Finding> examine(CaseFacts facts, RateBook book) {
        var planned = desk.planned();
        return List.of(
                planned.open()
                        ? planned
                        : Finding.of(rule, version, point, planned.failed(), text, Fact.of("planned", planned.met())));
    }
}

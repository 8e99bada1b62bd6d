package org.caretrail.domain.regime.nl;

import java.util.ArrayList;
import java.util.List;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.Rule;

/**
 * Rules read in their order. Once one is not met, what only a person could still answer further down is not asked: one
 * ground is enough to refuse.
 *
 * @param examine puts a rule's findings on the worksheet
 */
record Reading(CaseFacts facts, RateBook book, Examination examine) {

    /** Where findings are written down, closed if a person has settled them. */
    interface Examination {
        List<Finding> of(Rule rule);
    }

    List<Finding> of(List<? extends Rule> rules) {
        var found = new ArrayList<Finding>();
        for (var rule : rules) {
            if (found.stream().noneMatch(Finding::failed) || answered(rule)) {
                found.addAll(examine.of(rule));
            }
        }
        return List.copyOf(found);
    }

    private boolean answered(Rule rule) {
        return rule.examine(facts, book).stream().noneMatch(Finding::open);
    }
}

package org.caretrail.domain.regime.nl;

import java.util.List;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.Rule;

/** NL-S2-9: whether a case was urgent is the insurer's to judge. Urgent care that was planned stays planned (NL-ROUTE-5). */
final class Urgency implements Rule {

    @Override
    public List<Finding> examine(CaseFacts facts, RateBook book) {
        var urgent = Boolean.TRUE.equals(facts.application().care().urgent());
        return urgent
                ? List.of(Finding.of(
                        "NL-S2-9",
                        "2020-01-01",
                        "URGENCY",
                        true,
                        "The insurer judges how urgent it is, within the question whether the care can be had in time.",
                        Fact.of("urgent by the application", true)))
                : List.of();
    }
}

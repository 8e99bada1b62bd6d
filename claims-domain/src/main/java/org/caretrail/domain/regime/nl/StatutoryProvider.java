package org.caretrail.domain.regime.nl;

import java.util.List;
import org.caretrail.domain.application.Sector;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.Condition;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A rule that wants the care within the statutory system of the state of treatment. It follows from the provider's
 * sector; where that is not known a handler is asked.
 *
 * @param id the rule that wants it: NL-S2-6, NL-CAK-8, NL-ROUTE-6
 */
record StatutoryProvider(String id) implements Rule {

    private static final String VERSION = "2010-05-01";
    private static final String POINT = "IN_STATUTORY_SYSTEM";
    private static final String TEXT =
            "The care is given within the statutory system of the state of treatment, not in a private clinic nor by a"
                    + " professor of one's choice.";

    /** What the handler is asked in this case, if anything. */
    List<Condition> asked(CaseFacts facts) {
        return sector(facts) == null ? List.of(question()) : List.of();
    }

    @Override
    public List<Finding> examine(CaseFacts facts, RateBook book) {
        var sector = sector(facts);
        return sector == null
                ? question().examine(facts, book)
                : List.of(Finding.of(id, VERSION, POINT, sector == Sector.PUBLIC, TEXT, Fact.of("sector", sector)));
    }

    private Condition question() {
        return Condition.askHandler(id, VERSION, POINT, TEXT);
    }

    private static @Nullable Sector sector(CaseFacts facts) {
        var provider = facts.application().care().provider();
        return provider == null ? null : provider.sector();
    }
}

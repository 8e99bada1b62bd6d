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

/** NL-S2-6: no S2 for care outside the statutory system of the state of treatment. */
final class StatutoryProvider implements Rule {

    private static final String ID = "NL-S2-6";
    private static final String VERSION = "2010-05-01";
    private static final String POINT = "IN_STATUTORY_SYSTEM";
    private static final String TEXT =
            "The care is given within the statutory system of the state of treatment, not in a private clinic.";

    static final Condition IN_STATUTORY_SYSTEM =
            Condition.askHandler(ID, VERSION, POINT, TEXT).when(facts -> sector(facts) == null);

    @Override
    public List<Finding> examine(CaseFacts facts, RateBook book) {
        var sector = sector(facts);
        return sector == null
                ? IN_STATUTORY_SYSTEM.examine(facts, book)
                : List.of(Finding.of(ID, VERSION, POINT, sector == Sector.PUBLIC, TEXT, Fact.of("sector", sector)));
    }

    private static @Nullable Sector sector(CaseFacts facts) {
        var provider = facts.application().care().provider();
        return provider == null ? null : provider.sector();
    }
}

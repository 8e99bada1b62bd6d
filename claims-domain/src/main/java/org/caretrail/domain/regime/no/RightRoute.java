package org.caretrail.domain.regime.no;

import java.util.Collection;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.jspecify.annotations.Nullable;

/** NO-ROUTE: who came to the wrong scheme is told the right one. A finding that refuses for it carries it as a fact. */
final class RightRoute {

    static final String FACT = "right route";

    private RightRoute() {}

    /** What the first failed finding names; null when none does. */
    static @Nullable String of(Collection<Finding> findings) {
        return findings.stream()
                .filter(Finding::failed)
                .flatMap(f -> f.facts().stream())
                .filter(fact -> fact.name().equals(FACT))
                .map(Fact::value)
                .findFirst()
                .orElse(null);
    }
}

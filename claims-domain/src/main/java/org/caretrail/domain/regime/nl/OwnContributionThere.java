package org.caretrail.domain.regime.nl;

import java.util.List;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.Rule;

/** NL-CAK-5: the own contribution under the law of the country of treatment; only a supplement can make up for it. */
final class OwnContributionThere implements Rule {

    @Override
    public List<Finding> examine(CaseFacts facts, RateBook book) {
        return facts.scheme() == Scheme.NL_CAK
                ? List.of(Finding.of(
                        "NL-CAK-5",
                        TreatyConditions.VERSION,
                        "OWN_CONTRIBUTION",
                        true,
                        "The own contribution under the law of the country of treatment remains the patient's, but for a"
                                + " supplement (EU-26-7)."))
                : List.of();
    }
}

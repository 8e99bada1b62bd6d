package org.caretrail.domain.regime.nl;

import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.Rule;

/** Who asks under supplementary cover must hold one. */
record CoverHeld(SupplementaryCover cover, LocalDate careDay) implements Rule {

    @Override
    public List<Finding> examine(CaseFacts facts, RateBook book) {
        var products = PolicyRow.supplementary(facts, careDay);
        return List.of(Finding.of(
                cover.rule(),
                SupplementaryCare.VERSION,
                "COVER_HELD",
                !products.isEmpty(),
                "The insured holds supplementary cover; article D.9 has the same limits in every package (NL-SUPP-7).",
                Fact.of("products", products)));
    }
}

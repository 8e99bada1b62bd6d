package org.caretrail.domain.regime.no;

import java.util.List;
import java.util.stream.Stream;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.Rule;

/**
 * What a claim may hold that NO-ROUTE-1 does not price by itself. Each such point waits for a person, so that no sum is
 * worked out under the wrong rules in silence.
 */
final class AskedUnderTheDirective implements Rule {

    @Override
    public List<Finding> examine(CaseFacts facts, RateBook book) {
        var claim = facts.claim();
        return Stream.of(
                        open(
                                SameCareAbroad.onAnotherBasis(facts),
                                Routes.S2,
                                "basis",
                                "asked for on another basis than the directive, by whose rates it is not priced here; under an"
                                        + " S2 the user fee of that state stays the patient's (NO-S2-4)"),
                        open(
                                claim.invoices().isEmpty(),
                                "NO-AMOUNT",
                                "invoices",
                                "no invoice is registered, so there is nothing to reimburse"))
                .flatMap(s -> s)
                .toList();
    }

    private static Stream<Finding> open(boolean applies, String rule, String point, String why) {
        return applies ? Stream.of(Finding.open(rule, Versions.REGULATION, point, why)) : Stream.of();
    }
}

package org.caretrail.domain.regime.nl;

import java.util.List;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.S2Terms;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.Rule;
import org.jspecify.annotations.Nullable;

/**
 * NL-S2-4 and NL-S2-8: only an S2 opens article 26(6) and (7) (EU-26-1); consent under the policy does not. Who paid
 * first may use it afterwards, so only the days of care must lie within it.
 */
record S2InForce(ClaimedInvoice invoice) implements Rule {

    private static final String NEEDED = "NL-S2-4";
    private static final String USED = "NL-S2-8";
    private static final String VERSION = "2010-05-01";

    @Override
    public List<Finding> examine(CaseFacts facts, RateBook book) {
        var terms = terms(facts.s2());
        return List.of(terms == null ? without() : within(terms));
    }

    private static @Nullable S2Terms terms(@Nullable Decision s2) {
        return s2 != null && s2.outcome().favourable() ? s2.s2() : null;
    }

    private Finding without() {
        return Finding.of(
                NEEDED,
                VERSION,
                point(),
                false,
                "Only an S2 in force opens article 26 (EU-26-1); consent under the policy is not one.");
    }

    private Finding within(S2Terms terms) {
        var days = invoice.careDays();
        return Finding.of(
                USED,
                VERSION,
                point(),
                !days.getFirst().isBefore(terms.validFrom()) && !days.getLast().isAfter(terms.validUntil()),
                "The care lies within an S2 in force (EU-26-1), which may be used after the insured paid.",
                Fact.of("first day of care", days.getFirst()),
                Fact.of("last day of care", days.getLast()),
                Fact.of("S2 from", terms.validFrom()),
                Fact.of("S2 until", terms.validUntil()));
    }

    private String point() {
        return "S2_" + invoice.id();
    }
}

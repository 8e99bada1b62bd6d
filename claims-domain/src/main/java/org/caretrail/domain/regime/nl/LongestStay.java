package org.caretrail.domain.regime.nl;

import java.util.List;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.Condition;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.Rule;

/**
 * NL-POLICY-3: a stay is covered for 1 095 days without interruption, by the table {@code nl-stay-limits}. Earlier stays
 * are in other cases and abroad in none, so a handler says whether they count with this one.
 */
record LongestStay(ClaimedInvoice invoice) implements Rule {

    static final Condition WITH_EARLIER_STAYS = Condition.askHandler(
            "NL-POLICY-3",
            "2020-01-01",
            "WITHIN_THE_LONGEST_STAY",
            "With earlier stays in hospital, psychiatry, rehabilitation and primary care, the stay lies within 1 095 days. A"
                    + " break of at most 30 days does not interrupt and does not count; weekend and holiday leave counts.");

    @Override
    public List<Finding> examine(CaseFacts facts, RateBook book) {
        var days = StayedCare.days(facts);
        return book.find(NlTables.STAY_LIMITS, invoice.careDay(), facts.decidedOn())
                .map(row -> row.figure("days").longValueExact())
                .filter(limit -> days > limit)
                .map(limit -> List.of(tooLong(days, limit)))
                .orElse(List.of());
    }

    private static Finding tooLong(long days, long limit) {
        return Finding.open(
                WITH_EARLIER_STAYS.question().rule(),
                WITH_EARLIER_STAYS.version(),
                "LONGER_THAN_COVERED",
                "The stay alone is longer than what is covered: the lines beyond must be found not eligible first.",
                Fact.of("days", days),
                Fact.of("covered", limit));
    }
}

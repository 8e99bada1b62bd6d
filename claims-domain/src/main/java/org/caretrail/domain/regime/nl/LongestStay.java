package org.caretrail.domain.regime.nl;

import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.assessment.Stay;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.Condition;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.RateRow;
import org.caretrail.domain.regime.Rule;
import org.caretrail.domain.shared.Lists;

/**
 * NL-POLICY-3: a stay is covered for 1 095 days without interruption, by the table {@code nl-stay-limits}. Earlier stays
 * are in other cases and abroad in none, so a handler lists them, or says that with them the stay is covered.
 */
record LongestStay(ClaimedInvoice invoice) implements Rule {

    private static final String RULE = "NL-POLICY-3";
    private static final String VERSION = "2020-01-01";

    static final Condition WITH_EARLIER_STAYS = Condition.askHandler(
                    RULE,
                    VERSION,
                    "WITHIN_THE_LONGEST_STAY",
                    "With earlier stays in hospital, psychiatry, rehabilitation and primary care, the stay lies within 1 095"
                            + " days. A break of at most 30 days does not interrupt and does not count; weekend and holiday"
                            + " leave counts. Where the earlier stays are listed, they are counted instead.")
            .when(facts -> facts.assessment().stays() == null);

    @Override
    public List<Finding> examine(CaseFacts facts, RateBook book) {
        return book.find(NlTables.STAY_LIMITS, invoice.careDay(), facts.decidedOn())
                .map(row -> counted(facts, row))
                .orElse(List.of());
    }

    /** With no earlier stay listed, only what this one says by itself. */
    private static List<Finding> counted(CaseFacts facts, RateRow row) {
        var earlier = facts.assessment().stays();
        var stay = StayedCare.stay(facts);
        var all = Lists.plus(earlier == null ? List.<Stay>of() : earlier, stay);
        var count = new StayCount(all, row.figure("longestBreak").longValueExact());
        var finding = covered(stay, count, row.figure("days").longValueExact());
        return earlier == null && finding.met() ? List.of() : List.of(finding);
    }

    private static Finding covered(Stay stay, StayCount count, long limit) {
        var before = count.on(stay.from()) - 1;
        var days = new Fact[] {
            Fact.of("days before", before), Fact.of("days", count.on(stay.to())), Fact.of("covered", limit)
        };
        return before < limit && count.on(stay.to()) > limit
                ? partly(stay.from().plusDays(limit - before - 1), days)
                : Finding.of(
                        RULE,
                        VERSION,
                        "DAYS_OF_STAY",
                        before < limit,
                        "With earlier stays since the last break that interrupts, the stay is among the days that are covered.",
                        days);
    }

    private static Finding partly(LocalDate last, Fact... days) {
        return Finding.open(
                RULE,
                VERSION,
                "LONGER_THAN_COVERED",
                "The stay is covered to " + last + ": the lines beyond must be found not eligible first.",
                days);
    }
}

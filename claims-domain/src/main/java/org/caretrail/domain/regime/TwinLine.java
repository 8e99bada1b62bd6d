package org.caretrail.domain.regime;

import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A line of an invoice that stands in another claim of the same person as well.
 *
 * @param lineId     in this claim
 * @param caseNumber of the other claim
 * @param otherLine  in the other claim
 * @param outcome    of the other claim; null: not decided
 */
public record TwinLine(
        String lineId,
        String caseNumber,
        String otherLine,
        @Nullable Outcome outcome) {

    /** The name of the point that a person settles: whether a line is to be paid in this claim. */
    public static String point(String lineId) {
        return "SAME_INVOICE line " + lineId;
    }

    /** That a person says whether the line is to be paid here; until then nothing is. */
    public Finding asked(String rule, String version) {
        return Finding.open(
                rule,
                version,
                point(lineId),
                "the same line of the same invoice stands in another claim of this person: that it is to be paid here",
                Fact.of("other claim", caseNumber),
                Fact.of("its line", otherLine),
                Fact.of("its outcome", outcome == null ? "undecided" : outcome));
    }
}

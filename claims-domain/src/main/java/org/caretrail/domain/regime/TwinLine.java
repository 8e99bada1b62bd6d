package org.caretrail.domain.regime;

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
        @Nullable Outcome outcome) {}

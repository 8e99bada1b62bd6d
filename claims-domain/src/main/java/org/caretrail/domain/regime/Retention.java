package org.caretrail.domain.regime;

import java.time.LocalDate;
import org.caretrail.domain.decision.RowRef;
import org.jspecify.annotations.Nullable;

/**
 * How long the file of a case is kept before the person is erased from it (EU-GDPR-3).
 *
 * @param rule        by which it is kept
 * @param byPermit    whether erasing needs a regulation or a permit, whatever the term
 * @param countedFrom the day of the last fact in the case
 * @param keptUntil   the last day; null: no table has a term
 * @param row         that the term was read from
 */
public record Retention(
        String rule,
        boolean byPermit,
        LocalDate countedFrom,
        @Nullable LocalDate keptUntil,
        @Nullable RowRef row) {

    /** Whether a table says that the term is over. */
    public boolean endedBefore(LocalDate day) {
        return keptUntil != null && day.isAfter(keptUntil);
    }

    /** Whether nothing but a regulation or a permit says when it is over. */
    public boolean untilPermitted() {
        return keptUntil == null && byPermit;
    }
}

package org.caretrail.domain.errand;

import java.time.LocalDate;
import org.caretrail.domain.regime.ErrandKind;

/**
 * Something that the service has still to do in a case by itself.
 *
 * @param about the decision, stage or request that it is about; empty: the case
 * @param on    the day on which it is done, from its first moment where the institution is
 */
public record Errand(ErrandKind kind, String about, LocalDate on) {

    static Errand of(ErrandKind kind, LocalDate on) {
        return new Errand(kind, "", on);
    }
}

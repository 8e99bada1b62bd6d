package org.caretrail.domain.decision;

import java.time.LocalDate;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a decision says of one stage of a prior notification.
 *
 * @param ceiling the most that a claim for this stage can be paid (NO-PN); null when refused
 */
public record StageGrant(
        Stage stage,
        Outcome outcome,
        @Nullable Money ceiling,
        @Nullable LocalDate validUntil) {

    public StageGrant until(@Nullable LocalDate day) {
        return new StageGrant(stage, outcome, ceiling, day);
    }
}

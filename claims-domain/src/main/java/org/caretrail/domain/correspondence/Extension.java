package org.caretrail.domain.correspondence;

import java.time.LocalDate;
import org.caretrail.domain.shared.DecisionId;
import org.jspecify.annotations.Nullable;

/**
 * What the institution of stay asked for: that care beyond the authorisation is needed (regulation 987/2009 art. 26(5);
 * EESSI S035), and what was answered (S037).
 *
 * @param decision    the decision whose S2 is to be extended
 * @param neededUntil the last day of care that is asked for
 * @param answeredOn  null while it waits for an answer
 * @param validUntil  the last day of care that was granted; null where none was
 */
public record Extension(
        String extensionId,
        DecisionId decision,
        String institution,
        LocalDate reportedOn,
        LocalDate neededUntil,
        @Nullable LocalDate answeredOn,
        @Nullable LocalDate validUntil) {

    public Extension answered(LocalDate on, @Nullable LocalDate until) {
        return new Extension(extensionId, decision, institution, reportedOn, neededUntil, on, until);
    }

    public boolean open() {
        return answeredOn == null;
    }
}

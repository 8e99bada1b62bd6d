package org.caretrail.domain.casefile;

import java.time.LocalDate;
import org.caretrail.domain.decision.LegalClock;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * A complaint to the institution that decided.
 *
 * @param lastDay  of the term to complain; null while the law has none or delivery is not known
 * @param answerBy the institution's term for its answer
 */
public record Complaint(
        String complaintId,
        DecisionId against,
        PersonalData<String> grounds,
        LocalDate receivedOn,
        @Nullable LocalDate lastDay,
        @Nullable Boolean inTime,
        @Nullable LegalClock answerBy,
        State state) {

    /** What became of it. */
    public enum State {
        OPEN,
        UPHELD,
        CHANGED,
        INADMISSIBLE,
        WITHDRAWN
    }

    Complaint now(State next) {
        return new Complaint(complaintId, against, grounds, receivedOn, lastDay, inTime, answerBy, next);
    }

    Complaint answeredBy(LegalClock term) {
        return new Complaint(complaintId, against, grounds, receivedOn, lastDay, inTime, term, state);
    }

    public boolean open() {
        return state == State.OPEN;
    }
}

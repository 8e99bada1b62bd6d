package org.caretrail.app.web.view;

import java.time.LocalDate;
import org.caretrail.domain.casefile.Decisions.Pending;
import org.jspecify.annotations.Nullable;

/**
 * What waits for a second person.
 *
 * @param digest of all that is proposed, to be named by who approves it
 */
public record ProposedView(
        String digest,
        String proposedBy,
        LocalDate proposedOn,
        @Nullable String complaint,
        DecisionView decision) {

    static @Nullable ProposedView of(@Nullable Pending pending) {
        if (pending == null) {
            return null;
        }
        var decision = pending.decision();
        return new ProposedView(
                pending.digest(),
                decision.decidedBy().id(),
                pending.proposedOn(),
                pending.complaint(),
                DecisionView.of(decision, false, null, null, null));
    }
}

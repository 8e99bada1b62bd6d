package org.caretrail.domain.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.caretrail.domain.application.Request.ClaimRequest;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.Decisions.Taken;
import org.caretrail.domain.casefile.OtherCases;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.shared.Act;
import org.caretrail.domain.shared.Actor;

/**
 * A claim in the turn of an event of it.
 *
 * @param act the service's own step, on the day of its cause and as recorded with it
 */
record ClaimInTurn(CaseFile file, Act act) {

    /** The case of the event as it stands, where it is a claim. */
    static Optional<ClaimInTurn> of(CaseEvent cause, Instant recorded, OtherCases cases) {
        return cases.find(cause.caseId())
                .filter(file -> file.request() instanceof ClaimRequest)
                .map(file -> new ClaimInTurn(file, because(cause, file, recorded)));
    }

    /**
     * What was replaced or withdrawn meanwhile is left to the event that did so: in its turn, which may be one of the same
     * batch, the file does not show yet what this one would have settled.
     */
    boolean stands(Decision decision) {
        return !file.ended()
                && file.decisions()
                        .find(decision.decisionId())
                        .filter(Taken::inForce)
                        .isPresent();
    }

    private static Act because(CaseEvent cause, CaseFile file, Instant recorded) {
        var zone = file.application().scheme().zone();
        return new Act(Actor.SYSTEM, cause.happenedOn(), LocalDate.ofInstant(recorded, zone));
    }
}

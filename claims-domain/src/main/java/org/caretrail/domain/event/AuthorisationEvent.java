package org.caretrail.domain.event;

import java.time.LocalDate;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.DecisionId;

/** What is an authorisation's own. */
public sealed interface AuthorisationEvent extends CaseEvent {

    record AuthorisationDecided(CaseId caseId, LocalDate happenedOn, Decision decision)
            implements AuthorisationEvent, Decided {}

    /** The document S2 was made out on a grant. */
    record S2Issued(
            CaseId caseId,
            LocalDate happenedOn,
            DecisionId decision,
            String number,
            LocalDate validFrom,
            LocalDate validUntil)
            implements AuthorisationEvent {}
}

package org.caretrail.domain.event;

import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.event.AuthorisationEvent.AuthorisationDecided;
import org.caretrail.domain.event.AuthorisationEvent.AuthorisationDeemedGranted;
import org.caretrail.domain.event.ClaimEvent.ClaimDecided;
import org.caretrail.domain.event.DecisionEvent.DecisionReconsidered;
import org.caretrail.domain.event.NotificationEvent.NotificationDecided;

/** An event by which a decision comes into force. */
public sealed interface Decided
        permits NotificationDecided,
                AuthorisationDecided,
                AuthorisationDeemedGranted,
                ClaimDecided,
                DecisionReconsidered {

    Decision decision();
}

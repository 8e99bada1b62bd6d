package org.caretrail.domain.event;

import java.time.LocalDate;
import org.caretrail.domain.shared.CaseId;

/**
 * A fact in the life of a case. All families stand in this one package, so that the compiler knows every event there is:
 * what folds, narrates or publishes them cannot forget one. Who did it and when it was recorded stand in the metadata.
 */
public sealed interface CaseEvent
        permits ApplicationEvent,
                CourseEvent,
                FilingEvent,
                LetterEvent,
                DossierEvent,
                AssessmentEvent,
                DecisionEvent,
                NotificationEvent,
                AuthorisationEvent,
                ClaimEvent,
                RemedyEvent {

    CaseId caseId();

    /** The day on which it happened in the world, in the institution's time zone. */
    LocalDate happenedOn();
}

package org.caretrail.domain.event;

import java.time.LocalDate;
import org.caretrail.domain.assessment.Assessment;
import org.caretrail.domain.shared.CaseId;

/** What people judged. */
public sealed interface AssessmentEvent extends CaseEvent {

    /** One piece of the assessment, as one person gave it. */
    record CaseAssessed(CaseId caseId, LocalDate happenedOn, Assessment assessment) implements AssessmentEvent {}
}

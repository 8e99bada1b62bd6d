package org.caretrail.app.feed;

import java.util.List;
import java.util.Map;
import org.caretrail.domain.assessment.Assessment;
import org.caretrail.domain.event.AssessmentEvent;
import org.caretrail.domain.event.AssessmentEvent.CaseAssessed;
import org.caretrail.domain.event.CourseEvent;
import org.caretrail.domain.event.CourseEvent.CaseAssigned;
import org.caretrail.domain.event.CourseEvent.CaseClosed;
import org.caretrail.domain.event.CourseEvent.CaseReferredOn;
import org.caretrail.domain.event.CourseEvent.CaseResumed;
import org.caretrail.domain.event.CourseEvent.CaseSuspended;
import org.caretrail.domain.event.CourseEvent.CaseWithdrawn;
import org.caretrail.domain.event.CourseEvent.PersonErased;
import org.caretrail.domain.event.CourseEvent.TermRecounted;

/** What may be known of the work on a case: that it moves and which conditions were answered; not who, nor why. */
final class PublicCourse {

    private PublicCourse() {}

    static PublicData of(CourseEvent event) {
        return switch (event) {
            case CaseAssigned e -> PublicData.none().with("assigned", e.assignee() != null);
            case CaseSuspended e -> PublicData.none().with("rule", e.rule());
            case TermRecounted e ->
                PublicData.none()
                        .with("rule", e.is().rule())
                        .with("was", e.was().dueOn())
                        .with("dueOn", e.is().dueOn())
                        .with("complaintId", e.complaint());
            case CaseClosed e -> PublicData.none().with("rule", e.rule()).with("lastDay", e.lastDay());
            case CaseReferredOn e ->
                PublicData.none().with("institution", e.institution()).with("rule", e.rule());
            case PersonErased e -> PublicData.none().with("rule", e.rule());
            case CaseResumed _, CaseWithdrawn _ -> PublicData.none();
        };
    }

    static PublicData of(AssessmentEvent event) {
        return switch (event) {
            case CaseAssessed e -> PublicData.none().with("findings", findings(e.assessment()));
        };
    }

    private static List<Map<String, Object>> findings(Assessment given) {
        return given.findings().stream()
                .map(f -> PublicData.none()
                        .with("rule", f.rule())
                        .with("condition", f.condition())
                        .with("met", f.met())
                        .fields())
                .toList();
    }
}

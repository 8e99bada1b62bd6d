package org.caretrail.domain.casefile;

import java.time.LocalDate;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.CourseEvent;
import org.caretrail.domain.event.CourseEvent.CaseAssigned;
import org.caretrail.domain.event.CourseEvent.CaseResumed;
import org.caretrail.domain.event.CourseEvent.CaseSuspended;
import org.caretrail.domain.event.CourseEvent.CaseWithdrawn;
import org.jspecify.annotations.Nullable;

/** Who works on a case, whether it rests, whether it was taken back. */
public record Course(
        @Nullable String assignee,
        @Nullable LocalDate suspendedOn,
        @Nullable LocalDate withdrawnOn) {

    static final Course BEGUN = new Course(null, null, null);

    Course after(CaseEvent event) {
        return event instanceof CourseEvent e ? on(e) : this;
    }

    private Course on(CourseEvent event) {
        return switch (event) {
            case CaseAssigned e -> new Course(e.assignee(), suspendedOn, withdrawnOn);
            case CaseSuspended e -> new Course(assignee, e.happenedOn(), withdrawnOn);
            case CaseResumed _ -> new Course(assignee, null, withdrawnOn);
            case CaseWithdrawn e -> new Course(assignee, suspendedOn, e.happenedOn());
        };
    }
}

package org.caretrail.projections.history;

import org.caretrail.domain.event.CourseEvent;
import org.caretrail.domain.event.CourseEvent.CaseAssigned;
import org.caretrail.domain.event.CourseEvent.CaseClosed;
import org.caretrail.domain.event.CourseEvent.CaseReferredOn;
import org.caretrail.domain.event.CourseEvent.CaseResumed;
import org.caretrail.domain.event.CourseEvent.CaseSuspended;
import org.caretrail.domain.event.CourseEvent.CaseWithdrawn;
import org.caretrail.domain.event.CourseEvent.PersonErased;
import org.caretrail.domain.event.CourseEvent.TermRecounted;

/** Who works on a case, and whether it rests. */
final class CourseWords {

    private CourseWords() {}

    static Told of(CourseEvent event) {
        return switch (event) {
            case CaseAssigned e ->
                Told.that(e.assignee() == null ? "Assigned to nobody any more" : "Assigned to " + e.assignee())
                        .with("assignee", e.assignee());
            case CaseSuspended e ->
                Told.that("Suspended" + Words.after(" by ", e.rule()))
                        .with("rule", e.rule())
                        .with("reasons", e.reasons());
            case CaseResumed e -> Told.that("Resumed").with("reasons", e.reasons());
            case TermRecounted e ->
                Told.that("Last day moved from " + e.was().dueOn() + " to " + e.is().dueOn() + " (" + e.is().rule()
                                + ")")
                        .with("rule", e.is().rule())
                        .with("startedOn", e.is().startedOn())
                        .with("was", e.was().dueOn())
                        .with("dueOn", e.is().dueOn())
                        .with("calendar", e.is().calendar())
                        .with("complaintId", e.complaint());
            case CaseReferredOn e ->
                Told.that("Referred on to " + e.institution() + " (" + e.rule() + ")")
                        .with("institution", e.institution())
                        .with("rule", e.rule())
                        .with("reasons", e.reasons());
            case PersonErased e ->
                Told.that("The person was erased, as the case was kept for long enough (" + e.rule() + ")")
                        .with("rule", e.rule())
                        .with("keptUntil", e.keptUntil())
                        .with("permit", e.permit())
                        .with("askedBy", e.askedBy().id());
            case CaseClosed e ->
                Told.that("Closed: no complaint came by " + e.lastDay() + " (" + e.rule() + ")")
                        .with("rule", e.rule())
                        .with("lastDay", e.lastDay());
            case CaseWithdrawn e -> Told.that("Withdrawn by the party").with("reasons", e.reasons());
        };
    }
}

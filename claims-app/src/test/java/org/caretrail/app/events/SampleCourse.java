package org.caretrail.app.events;

import static org.caretrail.app.events.SampleValues.CASE;
import static org.caretrail.app.events.SampleValues.DAY;
import static org.caretrail.app.events.SampleValues.said;

import java.util.List;
import org.caretrail.domain.decision.LegalClock;
import org.caretrail.domain.decision.RowRef;
import org.caretrail.domain.event.CourseEvent;
import org.caretrail.domain.event.CourseEvent.CaseAssigned;
import org.caretrail.domain.event.CourseEvent.CaseClosed;
import org.caretrail.domain.event.CourseEvent.CaseReferredOn;
import org.caretrail.domain.event.CourseEvent.CaseResumed;
import org.caretrail.domain.event.CourseEvent.CaseSuspended;
import org.caretrail.domain.event.CourseEvent.CaseWithdrawn;
import org.caretrail.domain.event.CourseEvent.PersonErased;
import org.caretrail.domain.event.CourseEvent.TermRecounted;
import org.caretrail.domain.shared.Actor;
import org.caretrail.domain.shared.Role;

/** One of every event of the course of a case, with nothing left empty. */
final class SampleCourse {

    private SampleCourse() {}

    static List<CourseEvent> all() {
        return List.of(
                new CaseAssigned(CASE, DAY, "handler-2"),
                new CaseSuspended(CASE, DAY, said("in hospital"), "NL-CLOCK-2"),
                new CaseResumed(CASE, DAY, said("back home")),
                new TermRecounted(
                        CASE,
                        DAY,
                        new LegalClock("NL-CAK-7", "1", DAY, DAY.plusWeeks(6), "nl jollyday 2.19.0"),
                        new LegalClock(
                                "NL-CAK-7", "1", DAY, DAY.plusWeeks(12), "nl jollyday 2.19.0, public-holidays@2"),
                        "c1"),
                new CaseWithdrawn(CASE, DAY, said("will not travel")),
                new CaseClosed(CASE, DAY, "NO-CLOCK-8", DAY.minusDays(1)),
                new CaseReferredOn(CASE, DAY, "office for treatment abroad", "NO-ROUTE-3", said("not offered")),
                new PersonErased(
                        CASE,
                        DAY.plusYears(8),
                        "NL-ARCHIVE",
                        DAY.plusYears(7),
                        new RowRef("nl-retention-terms", 1, "NL_ZVW", null, null, "R", "financial retention"),
                        "Nationaal Archief 2031/17",
                        new Actor("admin", Role.ADMIN),
                        new Actor("admin-2", Role.ADMIN)));
    }
}

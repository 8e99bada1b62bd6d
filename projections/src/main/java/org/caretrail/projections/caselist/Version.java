package org.caretrail.projections.caselist;

import java.time.Instant;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.projections.support.Recorded;

/**
 * An event, and the version of its case that it made.
 *
 * @param version how many events the case then rests on
 */
record Version(CaseEvent event, long version, Instant at) {

    CaseId caseId() {
        return event.caseId();
    }

    static Version of(Recorded recorded) {
        return new Version(recorded.event(), recorded.version(), recorded.recordedAt());
    }
}

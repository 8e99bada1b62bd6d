package org.caretrail.projections.links;

import org.caretrail.domain.shared.CaseId;

/** Another case that a case has to do with. */
public record CaseLink(CaseId caseId, Why why) {

    /** What the one has to do with the other. */
    public enum Why {
        /** A claim rests on the notification or S2 of the other case. */
        USES,
        USED_BY,
        /** An appeal in one of the two contests a decision of the other. */
        APPEAL
    }
}

package org.caretrail.projections.links;

import org.caretrail.domain.shared.CaseId;

/** Another case that a case has to do with. */
public record CaseLink(CaseId caseId, Why why) {

    /** What the one has to do with the other. */
    public enum Why {
        /** A claim rests on the notification or S2 of the other case. */
        USES,
        USED_BY,
        /** Both are claims of one person, and hold the same line of a bill. */
        SAME_INVOICE,
        /** An appeal in one of the two contests a decision of the other. */
        APPEAL
    }
}

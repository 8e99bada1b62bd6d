package org.caretrail.app.web.view;

import org.caretrail.domain.shared.CaseId;
import org.caretrail.projections.links.CaseLink;

/** Another case, and why it is shown here. */
public record RelatedView(CaseId caseId, CaseLink.Why why) {

    public static RelatedView of(CaseLink link) {
        return new RelatedView(link.caseId(), link.why());
    }
}

package org.caretrail.domain.regime.no;

import java.util.List;
import org.caretrail.domain.application.Channel;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.Rule;

/** NO-APPLY-1: applications come by Helfo's digital form after login. What came on paper is asked about. */
final class AppliedByForm implements Rule {

    static final String RULE = "NO-APPLY-1";

    @Override
    public List<Finding> examine(CaseFacts facts, RateBook book) {
        return facts.application().channel() == Channel.DIGITAL
                ? List.of(Finding.of(RULE, Versions.UNDATED, "channel", true, "Applied by the digital form."))
                : List.of();
    }
}

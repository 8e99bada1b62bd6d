package org.caretrail.app.web.view;

import java.util.List;
import org.caretrail.domain.decision.Amounts;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.ManualPoint;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.decision.Part;
import org.caretrail.domain.decision.Proposal;
import org.caretrail.domain.decision.StageGrant;
import org.caretrail.domain.decision.Step;
import org.jspecify.annotations.Nullable;

/** What would be decided, and what a person has to settle before. */
public record ProposalView(
        Outcome outcome,
        Amounts amounts,
        List<Part> parts,
        List<StageGrant> stages,
        @Nullable String rightRoute,
        List<ManualPoint> manual,
        List<Finding> findings,
        List<Step> steps,
        String digest) {

    public static ProposalView of(Proposal p) {
        return new ProposalView(
                p.outcome(),
                p.amounts(),
                p.parts(),
                p.stages(),
                p.rightRoute(),
                p.manual(),
                p.findings(),
                p.steps(),
                p.digest());
    }
}

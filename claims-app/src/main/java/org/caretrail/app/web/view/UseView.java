package org.caretrail.app.web.view;

import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.casefile.Uses.Use;
import org.caretrail.domain.decision.StageUse;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.DecisionId;
import org.jspecify.annotations.Nullable;

/**
 * What a claim takes up of the stages of a notification, or took up.
 *
 * @param releasedOn from when it no longer does
 */
public record UseView(
        CaseId claim,
        DecisionId decisionId,
        List<StageUse> stages,
        LocalDate usedOn,
        @Nullable LocalDate releasedOn) {

    static UseView of(Use use) {
        return new UseView(use.claim(), use.decision(), use.stages(), use.usedOn(), use.releasedOn());
    }
}

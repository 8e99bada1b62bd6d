package org.caretrail.domain.event;

import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.decision.StageUse;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.DocumentId;
import org.caretrail.domain.shared.Money;
import org.caretrail.domain.shared.PersonalData;
import org.jspecify.annotations.Nullable;

/** What is a prior notification's own (Norway: forhåndstilsagn). */
public sealed interface NotificationEvent extends CaseEvent {

    record NotificationDecided(CaseId caseId, LocalDate happenedOn, Decision decision)
            implements NotificationEvent, Decided {}

    record StageResultReported(
            CaseId caseId,
            LocalDate happenedOn,
            Stage stage,
            @Nullable PersonalData<String> summary,
            List<DocumentId> documents)
            implements NotificationEvent {}

    /** A further stage is asked for in the same case, which makes it undecided again. */
    record StageRequested(
            CaseId caseId,
            LocalDate happenedOn,
            Stage stage,
            @Nullable Money estimate) implements NotificationEvent {}

    /**
     * A claim takes up a part of what is granted. Another claim can no longer have it.
     *
     * @param decision of the claim, taken or proposed
     */
    record NotificationUsed(CaseId caseId, LocalDate happenedOn, CaseId claim, DecisionId decision, List<StageUse> uses)
            implements NotificationEvent {}

    /** What a claim had taken up is free again: nothing came of its decision, or another one took its place. */
    record NotificationUseReleased(CaseId caseId, LocalDate happenedOn, CaseId claim, DecisionId decision)
            implements NotificationEvent {}

    /**
     * The last day has passed on which a granted stage could be used.
     *
     * @param unused whether no claim has taken up any of it by then
     */
    record NotificationExpired(
            CaseId caseId, LocalDate happenedOn, DecisionId decision, Stage stage, LocalDate validUntil, boolean unused)
            implements NotificationEvent {}
}

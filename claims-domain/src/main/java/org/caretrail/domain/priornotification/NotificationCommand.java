package org.caretrail.domain.priornotification;

import java.util.List;
import org.caretrail.domain.application.Application;
import org.caretrail.domain.application.Request.NotificationRequest;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.carecase.CaseCommand;
import org.caretrail.domain.decision.StageUse;
import org.caretrail.domain.shared.Act;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.DocumentId;
import org.caretrail.domain.shared.Money;
import org.caretrail.domain.shared.PersonalData;
import org.jspecify.annotations.Nullable;

/** Commands to a prior notification alone. */
public sealed interface NotificationCommand extends CaseCommand {

    record RequestNotification(
            CaseId caseId, Act act, String caseNumber, Application application, NotificationRequest request)
            implements NotificationCommand {}

    record ReportStageResult(
            CaseId caseId, Act act, Stage stage, @Nullable PersonalData<String> summary, List<DocumentId> documents)
            implements NotificationCommand {}

    record RequestStage(
            CaseId caseId, Act act, Stage stage, @Nullable Money estimate) implements NotificationCommand {}

    /**
     * What a claim takes up from now on, in place of whatever it took up before.
     *
     * @param decision the claim's newest, taken or proposed; null where none is left
     * @param uses     empty: nothing any more
     */
    record UseNotification(
            CaseId caseId, Act act, CaseId claim, @Nullable DecisionId decision, List<StageUse> uses)
            implements NotificationCommand {}
}

package org.caretrail.domain.priornotification;

import java.util.List;
import org.caretrail.domain.carecase.Reason;
import org.caretrail.domain.carecase.Refusal;
import org.caretrail.domain.carecase.Setting;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.NotificationEvent.StageRequested;
import org.caretrail.domain.event.NotificationEvent.StageResultReported;
import org.caretrail.domain.priornotification.NotificationCommand.ReportStageResult;
import org.caretrail.domain.priornotification.NotificationCommand.RequestStage;

/**
 * Decides on the stages of a notification: each is granted at most once, and in the order of care; one that was refused beside
 * an earlier one that was granted may be asked for again (NO-PN).
 */
final class StageDecisions {

    private static final String RULE = "NO-PN";

    private StageDecisions() {}

    static CaseEvent report(ReportStageResult c, CaseFile file) {
        Refusal.unlessPast(c.act());
        Setting.unlessKnown(file, c.documents());
        var granted = file.decisions().inForce().stream()
                .flatMap(d -> d.stages().stream())
                .anyMatch(g -> g.stage() == c.stage() && g.outcome().favourable());
        if (!granted) {
            throw new Refusal(Reason.STAGE_NOT_OPEN, RULE, "/stage", c.stage() + " was not granted");
        }
        return new StageResultReported(c.caseId(), c.act().on(), c.stage(), c.summary(), c.documents());
    }

    static List<CaseEvent> request(RequestStage c, Setting setting) {
        var file = setting.file();
        setting.unlessEnded();
        Refusal.unlessDatedWell(c.act(), file.application().receivedOn(), "receipt");
        var before = file.pursuedStages().isEmpty() ? file.stages().asked() : file.pursuedStages();
        if (before.stream().anyMatch(s -> s.compareTo(c.stage()) >= 0)) {
            throw new Refusal(Reason.STAGE_OUT_OF_ORDER, RULE, "/stage", c.stage() + " does not follow " + before);
        }
        return setting.withCompleteness(
                c.act(), new StageRequested(c.caseId(), c.act().on(), c.stage(), c.estimate()));
    }
}

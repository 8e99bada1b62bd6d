package org.caretrail.domain.priornotification;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.caretrail.domain.carecase.CareCase;
import org.caretrail.domain.carecase.Opening;
import org.caretrail.domain.casefile.OtherCases;
import org.caretrail.domain.event.ApplicationEvent.NotificationRequested;
import org.caretrail.domain.priornotification.NotificationCommand.ReportStageResult;
import org.caretrail.domain.priornotification.NotificationCommand.RequestNotification;
import org.caretrail.domain.priornotification.NotificationCommand.RequestStage;
import org.caretrail.domain.priornotification.NotificationCommand.UseNotification;
import org.caretrail.domain.regime.Regimes;

/** A binding statement of what will be covered, given before travel and stage by stage (Norway: forhåndstilsagn). */
public class PriorNotification extends CareCase {

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(RequestNotification c, Regimes regimes, OtherCases others) {
        var requested =
                new NotificationRequested(c.caseId(), c.act().on(), c.caseNumber(), c.application(), c.request());
        apply(Opening.open(requested, c.act(), regimes, others));
    }

    @CommandHandler
    void handle(ReportStageResult c) {
        apply(StageDecisions.report(c, file()));
    }

    @CommandHandler
    void handle(RequestStage c, Regimes regimes, OtherCases others) {
        apply(StageDecisions.request(c, setting(regimes, others)));
    }

    @CommandHandler
    void handle(UseNotification c) {
        apply(UseDecisions.use(c, file()));
    }
}

package org.caretrail.domain.process;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.caretrail.domain.application.Request.ClaimRequest;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.OtherCases;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.ClaimEvent.ClaimDecided;
import org.caretrail.domain.event.CourseEvent.CaseReferredOn;
import org.caretrail.domain.event.CourseEvent.CaseWithdrawn;
import org.caretrail.domain.event.DecisionEvent.DecisionProposed;
import org.caretrail.domain.event.DecisionEvent.DecisionReconsidered;
import org.caretrail.domain.event.DecisionEvent.DecisionWithdrawn;
import org.caretrail.domain.event.DecisionEvent.ProposalReturned;
import org.caretrail.domain.event.DecisionEvent.ProposalWithdrawn;
import org.caretrail.domain.priornotification.NotificationCommand.UseNotification;
import org.caretrail.domain.shared.Act;
import org.caretrail.domain.shared.Actor;

/**
 * What a claim takes up of its notification follows its decisions, in the very transaction of each: where the notification
 * has no room left, the decision is not taken either, so that two claims never share one room. It remembers nothing: what a
 * claim takes up stands in its file.
 */
public class NotificationUseProcess {

    @EventHandler
    void on(CaseEvent event, @Timestamp Instant recorded, CommandGateway commands, OtherCases cases) {
        switch (event) {
            case DecisionProposed _,
                    ProposalReturned _,
                    ProposalWithdrawn _,
                    ClaimDecided _,
                    DecisionReconsidered _,
                    DecisionWithdrawn _,
                    CaseWithdrawn _,
                    CaseReferredOn _ ->
                cases.find(event.caseId()).ifPresent(file -> takeUp(event, file, recorded, commands));
            default -> {
                // nothing else changes what a claim takes up
            }
        }
    }

    private static void takeUp(CaseEvent cause, CaseFile file, Instant recorded, CommandGateway commands) {
        if (!(file.request() instanceof ClaimRequest claim) || claim.priorNotification() == null) {
            return;
        }
        var today = LocalDate.ofInstant(recorded, file.application().scheme().zone());
        commands.sendAndWait(new UseNotification(
                claim.priorNotification(),
                new Act(Actor.SYSTEM, cause.happenedOn(), today),
                file.caseId(),
                file.decisions().newest().map(Decision::decisionId).orElse(null),
                file.takenUp()));
    }
}

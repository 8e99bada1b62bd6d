package org.caretrail.domain.process;

import java.time.Instant;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.caretrail.domain.application.Request.ClaimRequest;
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
                ClaimInTurn.of(event, recorded, cases).ifPresent(claim -> takeUp(claim, commands));
            default -> {
                // nothing else changes what a claim takes up
            }
        }
    }

    private static void takeUp(ClaimInTurn claim, CommandGateway commands) {
        var file = claim.file();
        if (file.request() instanceof ClaimRequest request && request.priorNotification() != null) {
            commands.sendAndWait(new UseNotification(
                    request.priorNotification(),
                    claim.act(),
                    file.caseId(),
                    file.decisions().newest().map(Decision::decisionId).orElse(null),
                    file.takenUp()));
        }
    }
}

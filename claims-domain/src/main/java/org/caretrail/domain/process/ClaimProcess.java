package org.caretrail.domain.process;

import java.time.Instant;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.modelling.saga.EndSaga;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.modelling.saga.StartSaga;
import org.caretrail.domain.casefile.OtherCases;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.ClaimEvent.ClaimDecided;
import org.caretrail.domain.event.CourseEvent.CaseReferredOn;
import org.caretrail.domain.event.CourseEvent.CaseWithdrawn;
import org.caretrail.domain.event.DecisionEvent.DecisionReconsidered;
import org.caretrail.domain.event.DecisionEvent.DecisionWithdrawn;
import org.caretrail.domain.shared.DecisionId;
import org.jspecify.annotations.Nullable;

/**
 * What the accounts of a person's year do with a claim. It begins and ends with one decision and remembers nothing: which
 * entries earlier decisions made stands in the file of the claim, and they are taken back first.
 */
abstract class ClaimProcess {

    static final String CASE = "caseId";

    @StartSaga
    @EndSaga
    @SagaEventHandler(associationProperty = CASE)
    void on(ClaimDecided event, @Timestamp Instant recorded, CommandGateway commands, OtherCases cases) {
        settle(event, event.decision(), recorded, commands, cases);
    }

    @StartSaga
    @EndSaga
    @SagaEventHandler(associationProperty = CASE)
    void on(DecisionReconsidered event, @Timestamp Instant recorded, CommandGateway commands, OtherCases cases) {
        settle(event, event.decision(), recorded, commands, cases);
    }

    @StartSaga
    @EndSaga
    @SagaEventHandler(associationProperty = CASE)
    void on(CaseWithdrawn event, @Timestamp Instant recorded, CommandGateway commands, OtherCases cases) {
        ClaimInTurn.of(event, recorded, cases).ifPresent(claim -> takeBack(claim, null, commands));
    }

    @StartSaga
    @EndSaga
    @SagaEventHandler(associationProperty = CASE)
    void on(CaseReferredOn event, @Timestamp Instant recorded, CommandGateway commands, OtherCases cases) {
        ClaimInTurn.of(event, recorded, cases).ifPresent(claim -> takeBack(claim, null, commands));
    }

    @StartSaga
    @EndSaga
    @SagaEventHandler(associationProperty = CASE)
    void on(DecisionWithdrawn event, @Timestamp Instant recorded, CommandGateway commands, OtherCases cases) {
        ClaimInTurn.of(event, recorded, cases).ifPresent(claim -> takeBack(claim, null, commands));
    }

    /** Takes back what all but this decision entered; null: what any of them did. */
    abstract void takeBack(ClaimInTurn claim, @Nullable DecisionId replacedBy, CommandGateway commands);

    /** Enters what the decision says. */
    abstract void enter(ClaimInTurn claim, Decision decision, CommandGateway commands);

    private void settle(
            CaseEvent cause, Decision decision, Instant recorded, CommandGateway commands, OtherCases cases) {
        ClaimInTurn.of(cause, recorded, cases)
                .filter(claim -> claim.stands(decision))
                .ifPresent(claim -> {
                    takeBack(claim, decision.decisionId(), commands);
                    enter(claim, decision, commands);
                });
    }
}

package org.caretrail.domain.process;

import java.time.Instant;
import java.time.Year;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.modelling.saga.EndSaga;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.modelling.saga.StartSaga;
import org.caretrail.domain.casefile.OtherCases;
import org.caretrail.domain.cover.CoverCommand.DrawCover;
import org.caretrail.domain.cover.CoverCommand.ReverseDraw;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.draw.CoverAccountId;
import org.caretrail.domain.draw.DrawEntry;
import org.caretrail.domain.draw.DrawSource;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.ClaimEvent.ClaimDecided;
import org.caretrail.domain.event.CourseEvent.CaseReferredOn;
import org.caretrail.domain.event.CourseEvent.CaseWithdrawn;
import org.caretrail.domain.event.DecisionEvent.DecisionReconsidered;
import org.caretrail.domain.event.DecisionEvent.DecisionWithdrawn;
import org.caretrail.domain.reimbursement.ClaimCommand.OrderPayment;
import org.caretrail.domain.reimbursement.ClaimCommand.SettleCover;
import org.caretrail.domain.shared.DecisionId;
import org.jspecify.annotations.Nullable;

/**
 * From a decided claim to what it draws on the year, and to the payout that the year leaves. Like the process of the user
 * fees it begins and ends with one decision and remembers nothing; it has nothing to do where no year is drawn on.
 */
public class CoverProcess {

    private static final String CASE = "caseId";

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
        ClaimInTurn.of(event, recorded, cases).ifPresent(claim -> reverse(claim, null, commands));
    }

    @StartSaga
    @EndSaga
    @SagaEventHandler(associationProperty = CASE)
    void on(CaseReferredOn event, @Timestamp Instant recorded, CommandGateway commands, OtherCases cases) {
        ClaimInTurn.of(event, recorded, cases).ifPresent(claim -> reverse(claim, null, commands));
    }

    @StartSaga
    @EndSaga
    @SagaEventHandler(associationProperty = CASE)
    void on(DecisionWithdrawn event, @Timestamp Instant recorded, CommandGateway commands, OtherCases cases) {
        ClaimInTurn.of(event, recorded, cases).ifPresent(claim -> reverse(claim, null, commands));
    }

    private static void settle(
            CaseEvent cause, Decision decision, Instant recorded, CommandGateway commands, OtherCases cases) {
        ClaimInTurn.of(cause, recorded, cases)
                .filter(claim -> claim.stands(decision))
                .ifPresent(claim -> {
                    reverse(claim, decision.decisionId(), commands);
                    if (!decision.draws().isEmpty()) {
                        draw(claim, decision, commands);
                        commands.sendAndWait(
                                new OrderPayment(claim.file().caseId(), claim.act(), decision.decisionId()));
                    }
                });
    }

    private static void reverse(ClaimInTurn claim, @Nullable DecisionId replacedBy, CommandGateway commands) {
        claim.file().payments().covers().stream()
                .filter(s -> !s.decision().equals(replacedBy))
                .forEach(s -> commands.sendAndWait(new ReverseDraw(
                        CoverAccountId.of(claim.file().personId(), s.entryId().year()),
                        claim.act(),
                        s.entryId(),
                        null,
                        replacedBy)));
    }

    private static void draw(ClaimInTurn claim, Decision decision, CommandGateway commands) {
        var number = 0;
        for (var draw : decision.draws()) {
            number++;
            var account = CoverAccountId.of(claim.file().personId(), Year.from(draw.careOn()));
            var source = DrawSource.ofClaim(decision.decisionId(), number);
            DrawEntry entry = commands.sendAndWait(new DrawCover(account, claim.act(), draw, source));
            commands.sendAndWait(new SettleCover(claim.file().caseId(), claim.act(), decision.decisionId(), entry));
        }
    }
}

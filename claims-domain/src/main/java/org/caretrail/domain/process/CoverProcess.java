package org.caretrail.domain.process;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.modelling.saga.EndSaga;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.modelling.saga.StartSaga;
import org.caretrail.domain.application.Request.ClaimRequest;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.Decisions.Taken;
import org.caretrail.domain.casefile.OtherCases;
import org.caretrail.domain.cover.CoverCommand.DrawCover;
import org.caretrail.domain.cover.CoverCommand.ReverseDraw;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.draw.CoverAccountId;
import org.caretrail.domain.draw.DrawEntry;
import org.caretrail.domain.draw.DrawSource;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.ClaimEvent.ClaimDecided;
import org.caretrail.domain.event.CourseEvent.CaseWithdrawn;
import org.caretrail.domain.event.DecisionEvent.DecisionReconsidered;
import org.caretrail.domain.reimbursement.ClaimCommand.OrderPayment;
import org.caretrail.domain.reimbursement.ClaimCommand.SettleCover;
import org.caretrail.domain.shared.Act;
import org.caretrail.domain.shared.Actor;
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
        claim(event, cases).ifPresent(claim -> reverse(claim, because(event, claim, recorded), null, commands));
    }

    private static void settle(
            CaseEvent cause, Decision decision, Instant recorded, CommandGateway commands, OtherCases cases) {
        claim(cause, cases).filter(claim -> stands(decision, claim)).ifPresent(claim -> {
            var act = because(cause, claim, recorded);
            reverse(claim, act, decision.decisionId(), commands);
            if (!decision.draws().isEmpty()) {
                draw(claim, act, decision, commands);
                commands.sendAndWait(new OrderPayment(cause.caseId(), act, decision.decisionId()));
            }
        });
    }

    /** What was replaced or withdrawn meanwhile is left to the event that did so, as with the user fees. */
    private static boolean stands(Decision decision, CaseFile claim) {
        return claim.course().withdrawnOn() == null
                && claim.decisions()
                        .find(decision.decisionId())
                        .filter(Taken::inForce)
                        .isPresent();
    }

    /** The case of the event, where it is a claim. */
    private static Optional<CaseFile> claim(CaseEvent event, OtherCases cases) {
        return cases.find(event.caseId()).filter(file -> file.request() instanceof ClaimRequest);
    }

    private static void reverse(CaseFile claim, Act act, @Nullable DecisionId replacedBy, CommandGateway commands) {
        claim.payments().covers().stream()
                .filter(s -> !s.decision().equals(replacedBy))
                .forEach(s -> commands.sendAndWait(new ReverseDraw(
                        CoverAccountId.of(claim.personId(), s.entryId().year()), act, s.entryId(), null, replacedBy)));
    }

    private static void draw(CaseFile claim, Act act, Decision decision, CommandGateway commands) {
        var number = 0;
        for (var draw : decision.draws()) {
            number++;
            var account = CoverAccountId.of(claim.personId(), Year.from(draw.careOn()));
            var source = DrawSource.ofClaim(decision.decisionId(), number);
            DrawEntry entry = commands.sendAndWait(new DrawCover(account, act, draw, source));
            commands.sendAndWait(new SettleCover(claim.caseId(), act, decision.decisionId(), entry));
        }
    }

    /** The service's own step, on the day of its cause and as recorded with it. */
    private static Act because(CaseEvent cause, CaseFile claim, Instant recorded) {
        var zone = claim.application().scheme().zone();
        return new Act(Actor.SYSTEM, cause.happenedOn(), LocalDate.ofInstant(recorded, zone));
    }
}

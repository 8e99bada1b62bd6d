package org.caretrail.domain.process;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
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
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.ClaimEvent.ClaimDecided;
import org.caretrail.domain.event.CourseEvent.CaseReferredOn;
import org.caretrail.domain.event.CourseEvent.CaseWithdrawn;
import org.caretrail.domain.event.DecisionEvent.DecisionReconsidered;
import org.caretrail.domain.event.DecisionEvent.DecisionWithdrawn;
import org.caretrail.domain.fee.FeeEntry;
import org.caretrail.domain.fee.FeeSource;
import org.caretrail.domain.fee.UserFeeAccountId;
import org.caretrail.domain.reimbursement.ClaimCommand.OrderPayment;
import org.caretrail.domain.reimbursement.ClaimCommand.SettleUserFee;
import org.caretrail.domain.shared.Act;
import org.caretrail.domain.shared.Actor;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.userfee.UserFeeCommand.RegisterUserFee;
import org.caretrail.domain.userfee.UserFeeCommand.ReverseUserFee;
import org.jspecify.annotations.Nullable;

/**
 * From a decided claim to registered user fees and, card or no card, to the right payout. It begins and ends with one
 * decision and remembers nothing: which entries earlier decisions made stands in the file of the claim, and they are taken
 * back first.
 */
public class UserFeeProcess {

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

    @StartSaga
    @EndSaga
    @SagaEventHandler(associationProperty = CASE)
    void on(CaseReferredOn event, @Timestamp Instant recorded, CommandGateway commands, OtherCases cases) {
        claim(event, cases).ifPresent(claim -> reverse(claim, because(event, claim, recorded), null, commands));
    }

    @StartSaga
    @EndSaga
    @SagaEventHandler(associationProperty = CASE)
    void on(DecisionWithdrawn event, @Timestamp Instant recorded, CommandGateway commands, OtherCases cases) {
        claim(event, cases).ifPresent(claim -> reverse(claim, because(event, claim, recorded), null, commands));
    }

    private static void settle(
            CaseEvent cause, Decision decision, Instant recorded, CommandGateway commands, OtherCases cases) {
        claim(cause, cases).filter(claim -> stands(decision, claim)).ifPresent(claim -> {
            var act = because(cause, claim, recorded);
            reverse(claim, act, decision.decisionId(), commands);
            register(claim, act, decision, commands)
                    .forEach(entry ->
                            commands.sendAndWait(new SettleUserFee(cause.caseId(), act, decision.decisionId(), entry)));
            commands.sendAndWait(new OrderPayment(cause.caseId(), act, decision.decisionId()));
        });
    }

    /**
     * What was replaced or withdrawn meanwhile is left to the event that did so: in its turn, which may be one of the same
     * batch, the file does not show yet what this one would have settled.
     */
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
        claim.payments().settlements().stream()
                .filter(s -> !s.decision().equals(replacedBy))
                .forEach(s -> commands.sendAndWait(new ReverseUserFee(
                        UserFeeAccountId.of(claim.personId(), s.entryId().year()),
                        act,
                        s.entryId(),
                        null,
                        replacedBy)));
    }

    private static List<FeeEntry> register(CaseFile claim, Act act, Decision decision, CommandGateway commands) {
        var entries = new ArrayList<FeeEntry>();
        for (var fee : decision.fees()) {
            var account = UserFeeAccountId.of(claim.personId(), Year.from(fee.careOn()));
            var source = FeeSource.ofClaim(decision.decisionId(), entries.size() + 1);
            entries.add(commands.sendAndWait(
                    new RegisterUserFee(account, act, fee.careOn(), fee.kind(), fee.amount(), source, null)));
        }
        return entries;
    }

    /** The service's own step, on the day of its cause and as recorded with it. */
    private static Act because(CaseEvent cause, CaseFile claim, Instant recorded) {
        var zone = claim.application().scheme().zone();
        return new Act(Actor.SYSTEM, cause.happenedOn(), LocalDate.ofInstant(recorded, zone));
    }
}

package org.caretrail.domain.process;

import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
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
import org.caretrail.domain.fee.FeeEntry;
import org.caretrail.domain.fee.FeeSource;
import org.caretrail.domain.fee.UserFeeAccountId;
import org.caretrail.domain.reimbursement.ClaimCommand.OrderPayment;
import org.caretrail.domain.reimbursement.ClaimCommand.SettleUserFee;
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
                    var id = claim.file().caseId();
                    reverse(claim, decision.decisionId(), commands);
                    register(claim, decision, commands)
                            .forEach(entry -> commands.sendAndWait(
                                    new SettleUserFee(id, claim.act(), decision.decisionId(), entry)));
                    commands.sendAndWait(new OrderPayment(id, claim.act(), decision.decisionId()));
                });
    }

    private static void reverse(ClaimInTurn claim, @Nullable DecisionId replacedBy, CommandGateway commands) {
        claim.file().payments().settlements().stream()
                .filter(s -> !s.decision().equals(replacedBy))
                .forEach(s -> commands.sendAndWait(new ReverseUserFee(
                        UserFeeAccountId.of(claim.file().personId(), s.entryId().year()),
                        claim.act(),
                        s.entryId(),
                        null,
                        replacedBy)));
    }

    private static List<FeeEntry> register(ClaimInTurn claim, Decision decision, CommandGateway commands) {
        var entries = new ArrayList<FeeEntry>();
        for (var fee : decision.fees()) {
            var account = UserFeeAccountId.of(claim.file().personId(), Year.from(fee.careOn()));
            var source = FeeSource.ofClaim(decision.decisionId(), entries.size() + 1);
            entries.add(commands.sendAndWait(
                    new RegisterUserFee(account, claim.act(), fee.careOn(), fee.kind(), fee.amount(), source, null)));
        }
        return entries;
    }
}

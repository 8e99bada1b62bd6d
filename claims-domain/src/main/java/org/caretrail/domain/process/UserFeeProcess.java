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
import org.caretrail.domain.event.ClaimEvent.TravelSettled;
import org.caretrail.domain.fee.FeeEntry;
import org.caretrail.domain.fee.FeeSource;
import org.caretrail.domain.fee.UserFeeAccountId;
import org.caretrail.domain.reimbursement.ClaimCommand.OrderPayment;
import org.caretrail.domain.reimbursement.ClaimCommand.ReckonOverpayment;
import org.caretrail.domain.reimbursement.ClaimCommand.SettleUserFee;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.userfee.UserFeeCommand.RegisterUserFee;
import org.caretrail.domain.userfee.UserFeeCommand.ReverseUserFee;
import org.jspecify.annotations.Nullable;

/**
 * From a decided claim to registered user fees and, card or no card, to the right payout; and from the answer on its travel to
 * the own shares that count besides (NO-TRAVEL).
 */
public class UserFeeProcess extends ClaimProcess {

    /** What a decision says of the care does not change what the patient bore of the journey: only a later answer does. */
    @StartSaga
    @EndSaga
    @SagaEventHandler(associationProperty = CASE)
    void on(TravelSettled event, @Timestamp Instant recorded, CommandGateway commands, OtherCases cases) {
        ClaimInTurn.of(event, recorded, cases).ifPresent(claim -> {
            claim.file()
                    .travel()
                    .before(event)
                    .flatMap(earlier -> shares(claim, earlier).stream())
                    .forEach(old -> commands.sendAndWait(
                            new ReverseUserFee(old.accountId(), claim.act(), old.entryId(), null, null)));
            shares(claim, event).forEach(commands::sendAndWait);
        });
    }

    @Override
    void enter(ClaimInTurn claim, Decision decision, CommandGateway commands) {
        var id = claim.file().caseId();
        register(claim, decision, commands)
                .forEach(entry ->
                        commands.sendAndWait(new SettleUserFee(id, claim.act(), decision.decisionId(), entry)));
        commands.sendAndWait(new OrderPayment(id, claim.act(), decision.decisionId()));
    }

    @Override
    void takeBack(ClaimInTurn claim, @Nullable DecisionId replacedBy, CommandGateway commands) {
        claim.file().payments().settlements().stream()
                .filter(s -> !s.decision().equals(replacedBy))
                .forEach(s -> commands.sendAndWait(new ReverseUserFee(
                        UserFeeAccountId.of(claim.file().personId(), s.entryId().year()),
                        claim.act(),
                        s.entryId(),
                        null,
                        replacedBy)));
        if (replacedBy == null) {
            commands.sendAndWait(new ReckonOverpayment(claim.file().caseId(), claim.act()));
        }
    }

    private static List<RegisterUserFee> shares(ClaimInTurn claim, TravelSettled answer) {
        var shares = new ArrayList<RegisterUserFee>();
        for (var share : answer.ownShares()) {
            var account = UserFeeAccountId.of(claim.file().personId(), Year.from(share.journeyOn()));
            var source = FeeSource.ofTravel(String.valueOf(answer.answerId()), shares.size() + 1);
            shares.add(
                    new RegisterUserFee(account, claim.act(), share.journeyOn(), null, share.amount(), source, null));
        }
        return shares;
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

package org.caretrail.domain.process;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.fee.FeeEntry;
import org.caretrail.domain.fee.FeeSource;
import org.caretrail.domain.fee.UserFeeAccountId;
import org.caretrail.domain.reimbursement.ClaimCommand.OrderPayment;
import org.caretrail.domain.reimbursement.ClaimCommand.SettleUserFee;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.userfee.UserFeeCommand.RegisterUserFee;
import org.caretrail.domain.userfee.UserFeeCommand.ReverseUserFee;
import org.jspecify.annotations.Nullable;

/** From a decided claim to registered user fees and, card or no card, to the right payout. */
public class UserFeeProcess extends ClaimProcess {

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

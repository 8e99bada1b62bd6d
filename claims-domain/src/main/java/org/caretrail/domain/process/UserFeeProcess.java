package org.caretrail.domain.process;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.modelling.saga.EndSaga;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.modelling.saga.StartSaga;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.event.ApplicationEvent.ClaimSubmitted;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.ClaimEvent.ClaimDecided;
import org.caretrail.domain.event.CourseEvent.CaseWithdrawn;
import org.caretrail.domain.event.DecisionEvent.DecisionReconsidered;
import org.caretrail.domain.fee.FeeEntry;
import org.caretrail.domain.fee.FeeEntryId;
import org.caretrail.domain.fee.FeeSource;
import org.caretrail.domain.fee.UserFeeAccountId;
import org.caretrail.domain.reimbursement.ClaimCommand.OrderPayment;
import org.caretrail.domain.reimbursement.ClaimCommand.SettleUserFee;
import org.caretrail.domain.shared.Act;
import org.caretrail.domain.shared.Actor;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.PersonId;
import org.caretrail.domain.userfee.UserFeeCommand.RegisterUserFee;
import org.caretrail.domain.userfee.UserFeeCommand.ReverseUserFee;
import org.jspecify.annotations.Nullable;

/**
 * From a decided claim to registered user fees and, card or no card, to the right payout. It lives as long as the claim can
 * be decided, and remembers which entries its decision in force made, so that a later decision takes them back first.
 */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY, getterVisibility = JsonAutoDetect.Visibility.NONE)
public class UserFeeProcess {

    private static final String CASE = "caseId";

    private @Nullable PersonId person;
    private @Nullable Scheme scheme;
    private List<Made> made = List.of();

    /** An entry that the decision in force made. */
    record Made(UserFeeAccountId account, FeeEntryId entry) {}

    @StartSaga
    @SagaEventHandler(associationProperty = CASE)
    void on(ClaimSubmitted event) {
        person = event.application().personId();
        scheme = event.application().scheme();
    }

    @SagaEventHandler(associationProperty = CASE)
    void on(ClaimDecided event, @Timestamp Instant recorded, CommandGateway commands) {
        settle(event, event.decision(), recorded, commands);
    }

    @SagaEventHandler(associationProperty = CASE)
    void on(DecisionReconsidered event, @Timestamp Instant recorded, CommandGateway commands) {
        settle(event, event.decision(), recorded, commands);
    }

    @EndSaga
    @SagaEventHandler(associationProperty = CASE)
    void on(CaseWithdrawn event, @Timestamp Instant recorded, CommandGateway commands) {
        reverse(because(event, recorded), null, commands);
    }

    private void settle(CaseEvent cause, Decision decision, Instant recorded, CommandGateway commands) {
        var act = because(cause, recorded);
        reverse(act, decision.decisionId(), commands);
        register(act, decision, commands)
                .forEach(entry ->
                        commands.sendAndWait(new SettleUserFee(cause.caseId(), act, decision.decisionId(), entry)));
        commands.sendAndWait(new OrderPayment(cause.caseId(), act, decision.decisionId()));
    }

    private void reverse(Act act, @Nullable DecisionId replacedBy, CommandGateway commands) {
        made.forEach(m -> commands.sendAndWait(new ReverseUserFee(m.account(), act, m.entry(), null, replacedBy)));
        made = List.of();
    }

    private List<FeeEntry> register(Act act, Decision decision, CommandGateway commands) {
        var entries = new ArrayList<FeeEntry>();
        var accounts = new ArrayList<Made>();
        for (var fee : decision.fees()) {
            var account = UserFeeAccountId.of(Objects.requireNonNull(person), Year.from(fee.careOn()));
            var source = FeeSource.ofClaim(decision.decisionId(), entries.size() + 1);
            FeeEntry entry = commands.sendAndWait(
                    new RegisterUserFee(account, act, fee.careOn(), fee.kind(), fee.amount(), source, null));
            entries.add(entry);
            accounts.add(new Made(account, entry.entryId()));
        }
        made = List.copyOf(accounts);
        return entries;
    }

    /** The service's own step, on the day of its cause and as recorded with it. */
    private Act because(CaseEvent cause, Instant recorded) {
        var zone = Objects.requireNonNull(scheme).zone();
        return new Act(Actor.SYSTEM, cause.happenedOn(), LocalDate.ofInstant(recorded, zone));
    }
}

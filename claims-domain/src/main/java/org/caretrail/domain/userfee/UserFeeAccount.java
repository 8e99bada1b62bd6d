package org.caretrail.domain.userfee;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.caretrail.domain.event.UserFeeEvent;
import org.caretrail.domain.fee.FeeEntry;
import org.caretrail.domain.fee.UserFeeAccountId;
import org.caretrail.domain.regime.Regimes;
import org.caretrail.domain.userfee.UserFeeCommand.RegisterUserFee;
import org.caretrail.domain.userfee.UserFeeCommand.ReverseUserFee;
import org.jspecify.annotations.Nullable;

/**
 * One person's user fees of one calendar year of care. Consistency boundary, and nothing else: whatever reaches the year's
 * ceiling from two sides at once is registered one after the other here.
 */
public class UserFeeAccount {

    private UserFeeYear year = UserFeeYear.NOTHING;

    @AggregateIdentifier
    @Nullable
    UserFeeAccountId accountId() {
        return year.accountId();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    FeeEntry handle(RegisterUserFee c, Regimes regimes) {
        apply(UserFeeDecisions.register(c, year, regimes));
        return year.entry(c.entryId());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    FeeEntry handle(ReverseUserFee c, Regimes regimes) {
        apply(UserFeeDecisions.reverse(c, year, regimes));
        return year.entry(c.entryId());
    }

    @EventSourcingHandler
    void on(UserFeeEvent event) {
        year = year.after(event);
    }

    private static void apply(List<UserFeeEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}

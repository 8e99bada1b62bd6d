package org.caretrail.domain.ratetable;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.caretrail.domain.event.RateTableEvent;
import org.caretrail.domain.ratetable.RateTableCommand.PublishRateTable;
import org.caretrail.domain.ratetable.RateTableCommand.WithdrawRateTable;
import org.jspecify.annotations.Nullable;

/** One table, from the first version that was loaded on. Two who load at once get two versions, one after the other. */
public class LoadedTable {

    private @Nullable String table;
    private VersionsGiven versions = VersionsGiven.SHIPPED;

    @AggregateIdentifier
    @Nullable
    String table() {
        return table;
    }

    /** Answered with the number of the version. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    int handle(PublishRateTable c) {
        AggregateLifecycle.apply(RateTableDecisions.decide(c, versions));
        return versions.newest();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(WithdrawRateTable c) {
        AggregateLifecycle.apply(RateTableDecisions.decide(c, versions));
    }

    @EventSourcingHandler
    void on(RateTableEvent event) {
        table = event.table();
        versions = versions.after(event);
    }
}

package org.caretrail.app.config;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The event store, as readers follow it. Axon looks for new events once a command is done; where the command is part of a
 * larger transaction, such as that of a request, they are not committed by then, and readers would see them only when Axon
 * looks again of itself, a second later. Here it looks when they are there.
 */
final class PromptEventStore extends EmbeddedEventStore {

    PromptEventStore(Builder settings) {
        super(settings);
    }

    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            super.afterCommit(events);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                PromptEventStore.super.afterCommit(events);
            }
        });
    }
}

package org.caretrail.app.config;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.caretrail.app.store.Documents;

/** The smallest aggregate that can show whether the event store works. */
class Tally {

    record Begin(@TargetAggregateIdentifier String tallyId) {}

    record Add(@TargetAggregateIdentifier String tallyId, BigDecimal amount) {}

    record FileThenFail(@TargetAggregateIdentifier String tallyId, UUID documentId) {}

    record Ask(@TargetAggregateIdentifier String tallyId) {}

    record Begun(String tallyId) {}

    record Added(String tallyId, BigDecimal amount) {}

    record Answered(String tallyId) {}

    /** Those that refuse to answer, for now. */
    static final Set<String> SILENT = ConcurrentHashMap.newKeySet();

    @AggregateIdentifier
    @SuppressWarnings("NullAway.Init") // Axon takes the id from the first event, unless the field has one already
    private String id;

    private BigDecimal sum = BigDecimal.ZERO;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(Begin command) {
        apply(new Begun(command.tallyId()));
    }

    @CommandHandler
    BigDecimal handle(Add command) {
        apply(new Added(command.tallyId(), command.amount()));
        return sum;
    }

    @CommandHandler
    void handle(FileThenFail command, Documents documents) throws IOException {
        documents.store(command.documentId(), new ByteArrayInputStream("a file".getBytes(StandardCharsets.UTF_8)));
        apply(new Added(id, BigDecimal.ONE));
        throw new IllegalStateException("refused after all");
    }

    @CommandHandler
    void handle(Ask command) {
        apply(new Answered(id));
        if (SILENT.contains(id)) {
            throw new IllegalStateException("does not answer");
        }
    }

    @EventSourcingHandler
    void on(Begun event) {
        id = event.tallyId();
    }

    @EventSourcingHandler
    void on(Added event) {
        sum = sum.add(event.amount());
    }
}

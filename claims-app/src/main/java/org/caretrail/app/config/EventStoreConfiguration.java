package org.caretrail.app.config;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.caretrail.projections.support.RecentStreams;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** The event store on PostgreSQL, and how it is read. */
@Configuration(proxyBeanMethods = false)
class EventStoreConfiguration {

    /** Most cases are one statement long, and a rebuild reads a thousand events at a time. */
    private static final int EVENTS_PER_READ = 1000;

    private static final String UNIQUE_VIOLATION = "23505";

    @Bean
    RecentStreams recentStreams(@Value("${caretrail.events.remembered}") int events) {
        return new RecentStreams(events);
    }

    /** Also hands the service's clock to Axon, so that every event carries its time. */
    @Bean
    EventStorageEngine eventStorageEngine(
            EventSchema schema,
            ConnectionProvider connections,
            TransactionManager transactions,
            Serializer snapshots,
            @Qualifier("eventSerializer") Serializer events,
            @Lazy org.axonframework.config.Configuration axon,
            Clock clock,
            RecentStreams recent,
            @Value("${caretrail.events.gap-timeout}") Duration gapTimeout) {
        GenericEventMessage.clock = clock;
        var engine = JdbcEventStorageEngine.builder()
                .schema(schema)
                .dataType(String.class)
                .connectionProvider(connections)
                .transactionManager(transactions)
                .persistenceExceptionResolver(EventStoreConfiguration::isDuplicate)
                .snapshotSerializer(snapshots)
                .eventSerializer(events)
                .upcasterChain(stored -> axon.upcasterChain().upcast(stored))
                .batchSize(EVENTS_PER_READ)
                .gapCleaningThreshold(Integer.MAX_VALUE);
        return new CaseEventStorageEngine(engine, recent, new GapHorizon(gapTimeout));
    }

    @Bean
    EventStore eventBus(EventStorageEngine engine, org.axonframework.config.Configuration axon) {
        return new PromptEventStore(EmbeddedEventStore.builder()
                .storageEngine(engine)
                .messageMonitor(axon.messageMonitor(EventStore.class, "eventStore"))
                .spanFactory(axon.getComponent(EventBusSpanFactory.class)));
    }

    /** Readers keep their leases by real time: a demo clock that stands still must not stop them. */
    @Bean
    ConfigurerModule readers() {
        return axon -> axon.eventProcessing()
                .usingPooledStreamingEventProcessors((configuration, reader) -> reader.clock(Clock.systemUTC())
                        .batchSize(ReaderRunner.EVENTS_PER_BATCH)
                        .tokenClaimInterval(ReaderRunner.SIGN_OF_LIFE)
                        .claimExtensionThreshold(ReaderRunner.SIGN_OF_LIFE));
    }

    /** Two wrote the same next event of a case. PostgreSQL says so by its state only, not by the exception's class. */
    private static boolean isDuplicate(@Nullable Throwable failure) {
        var saysSo = failure instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState());
        return saysSo || (failure != null && isDuplicate(failure.getCause()));
    }
}

package org.caretrail.app.config;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.caretrail.projections.desk.DeadLetterDesk;
import org.caretrail.projections.reading.EventReaders;
import org.caretrail.projections.reading.ReaderPlaces;
import org.caretrail.projections.reading.Step;
import org.caretrail.projections.reading.TrackingTokens;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.transaction.PlatformTransactionManager;

/** Whoever follows the events: how each is run, and where the cases are kept that it had to set aside. */
@Configuration(proxyBeanMethods = false)
class EventReaderConfiguration {

    /**
     * The connection of the Spring transaction, as it is. Axon's own wrapper rolls back the whole connection where a unit of
     * work inside it fails, and with it what a savepoint was to keep.
     */
    @Bean
    ConnectionProvider connectionProvider(DataSource database) {
        return new SpringDataSourceConnectionProvider(database);
    }

    @Bean
    TrackingTokens trackingTokens(Serializer serializer) {
        return new TrackingTokens(serializer);
    }

    @Bean
    ReaderPlaces readerPlaces(DataSource database, TrackingTokens tokens) {
        return new ReaderPlaces(database, tokens);
    }

    @Bean
    FailureKinds failureKinds() {
        return new FailureKinds();
    }

    @Bean
    EventReaders eventReaders(
            DataSource database,
            PlatformTransactionManager springTransactions,
            ConnectionProvider connections,
            TransactionManager transactions,
            DeadLetterSchema schema,
            Serializer serializer,
            @Qualifier("eventSerializer") Serializer events,
            TrackingTokens tokens,
            FailureKinds failures,
            @Lazy org.axonframework.config.Configuration axon) {
        return new EventReaders(
                database,
                // a sequence is read in one page: Axon's paging reads letters of a long one twice
                reader -> JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
                        .processingGroup(reader)
                        .connectionProvider(connections)
                        .transactionManager(transactions)
                        .schema(schema)
                        .genericSerializer(serializer)
                        .eventSerializer(events)
                        .maxSequences(Integer.MAX_VALUE)
                        .maxSequenceSize(Integer.MAX_VALUE)
                        .pageSize(Integer.MAX_VALUE)
                        .build(),
                tokens,
                new Step(springTransactions, axon::correlationDataProviders),
                failures);
    }

    @Bean
    DeadLetterDesk deadLetterDesk(DataSource database, EventReaders readers, ReaderPlaces places) {
        return new DeadLetterDesk(database, readers, places);
    }

    /** For an alarm: whatever waits, waits for a person. */
    @Bean
    MeterBinder parkedCases(DeadLetterDesk desk) {
        return meters -> Gauge.builder("caretrail.parked.cases", desk, DeadLetterDesk::count)
                .description("cases that a reader has set aside")
                .register(meters);
    }
}

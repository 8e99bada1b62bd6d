package org.caretrail.app.config;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Adds the sample aggregate, its reader and its process to every service that a test starts. */
@Configuration(proxyBeanMethods = false)
class TallyConfiguration {

    @Bean
    TallyReader tallyReader() {
        return new TallyReader();
    }

    @Bean
    ConfigurerModule tally(ConnectionProvider connections, TransactionManager transactions, DeadLetterSchema schema) {
        return axon -> axon.configureAggregate(Tally.class)
                .eventProcessing(processing -> processing
                        .registerSaga(TallySaga.class)
                        .registerDeadLetterQueue(
                                TallyReader.NAME,
                                configuration -> JdbcSequencedDeadLetterQueue.builder()
                                        .processingGroup(TallyReader.NAME)
                                        .connectionProvider(connections)
                                        .transactionManager(transactions)
                                        .schema(schema)
                                        .genericSerializer(configuration.serializer())
                                        .eventSerializer(configuration.eventSerializer())
                                        .build()));
    }
}

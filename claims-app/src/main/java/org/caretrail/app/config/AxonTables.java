package org.caretrail.app.config;

import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.modelling.saga.repository.jdbc.PostgresSagaSqlSchema;
import org.axonframework.modelling.saga.repository.jdbc.SagaSchema;
import org.axonframework.modelling.saga.repository.jdbc.SagaSqlSchema;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The names of Axon's tables and columns as the first migration makes them: words that read well in a query. */
@Configuration(proxyBeanMethods = false)
class AxonTables {

    @Bean
    EventSchema eventSchema() {
        return EventSchema.builder()
                .eventTable("domain_event")
                .globalIndexColumn("global_index")
                .eventIdentifierColumn("event_id")
                .aggregateIdentifierColumn("aggregate_id")
                .sequenceNumberColumn("sequence_number")
                .typeColumn("aggregate_type")
                .timestampColumn("recorded_at")
                .payloadTypeColumn("event_type")
                .payloadRevisionColumn("event_revision")
                .metaDataColumn("metadata")
                .trackedEventFields(schema -> String.join(
                        ", ", schema.globalIndexColumn(), CaseEventStorageEngine.TIMES, schema.domainEventFields()))
                .build();
    }

    @Bean
    TokenSchema tokenSchema() {
        return TokenSchema.builder()
                .setTokenTable("processor_token")
                .setProcessorNameColumn("processor_name")
                .setTokenTypeColumn("token_type")
                .setTimestampColumn("claimed_at")
                .build();
    }

    @Bean
    SagaSqlSchema sagaSchema() {
        return new PostgresSagaSqlSchema(SagaSchema.builder()
                .sagaEntryTable("saga")
                .serializedSagaColumn("state")
                .associationValueEntryTable("saga_association")
                .associationKeyColumn("association_key")
                .associationValueColumn("association_value")
                .sagaIdColumn("saga_id")
                .sagaTypeColumn("saga_type")
                .build());
    }

    @Bean
    DeadLetterSchema deadLetterSchema() {
        return DeadLetterSchema.builder()
                .deadLetterTable("dead_letter")
                .deadLetterIdentifierColumn("dead_letter_id")
                .processingGroupColumn("processing_group")
                .sequenceIdentifierColumn("sequence_id")
                .sequenceIndexColumn("sequence_index")
                .messageTypeColumn("message_type")
                .eventIdentifierColumn("event_id")
                .timestampColumn("recorded_at")
                .payloadTypeColumn("event_type")
                .payloadRevisionColumn("event_revision")
                .metaDataColumn("metadata")
                .aggregateTypeColumn("aggregate_type")
                .aggregateIdentifierColumn("aggregate_id")
                .sequenceNumberColumn("sequence_number")
                .tokenTypeColumn("token_type")
                .enqueuedAtColumn("enqueued_at")
                .lastTouchedColumn("last_touched")
                .processingStartedColumn("processing_started")
                .causeTypeColumn("cause_type")
                .causeMessageColumn("cause_message")
                .build();
    }
}

package org.caretrail.app.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.UUID;
import org.assertj.core.util.Throwables;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.saga.repository.SagaStore;
import org.axonframework.modelling.saga.repository.jdbc.JdbcSagaStore;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.caretrail.app.RunningService;
import org.caretrail.app.store.Answer;
import org.caretrail.app.store.Documents;
import org.caretrail.app.store.IdempotencyKeys;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What Axon does in silence when its configuration misses Spring Boot's: every one of these was seen to go wrong. */
class EventStoreTest extends RunningService {

    private static final byte[] FINGERPRINT = {1};

    @Autowired
    private ApplicationContext context;

    @Autowired
    private IdempotencyKeys keys;

    @Autowired
    private CommandGateway commands;

    @Autowired
    private Documents documents;

    @Autowired
    private EventStore store;

    @Autowired
    private JdbcClient database;

    private final String tally = UUID.randomUUID().toString();

    @Test
    void everything_is_kept_in_the_database_and_in_transactions() {
        assertThat(context.getBean(TransactionManager.class)).isInstanceOf(SpringTransactionManager.class);
        assertThat(context.getBean(EventStorageEngine.class)).isInstanceOf(CaseEventStorageEngine.class);
        assertThat(context.getBean(EventStore.class)).isInstanceOf(EmbeddedEventStore.class);
        assertThat(context.getBean(TokenStore.class)).isInstanceOf(JdbcTokenStore.class);
        assertThat(context.getBean(SagaStore.class)).isInstanceOf(JdbcSagaStore.class);
    }

    @Test
    void an_amount_comes_back_with_its_zeros() {
        commands.sendAndWait(new Tally.Begin(tally));
        commands.sendAndWait(new Tally.Add(tally, new BigDecimal("12.30")));

        BigDecimal sum = commands.sendAndWait(new Tally.Add(tally, new BigDecimal("0.10")));

        assertThat(sum).isEqualTo(new BigDecimal("12.40"));
        assertThat(store.readEvents(tally).asStream().map(event -> (Object) event.getPayload()))
                .containsExactly(
                        new Tally.Begun(tally),
                        new Tally.Added(tally, new BigDecimal("12.30")),
                        new Tally.Added(tally, new BigDecimal("0.10")));
    }

    @Test
    void a_refused_command_leaves_nothing_behind() {
        UUID document = UUID.randomUUID();
        commands.sendAndWait(new Tally.Begin(tally));

        assertThatIllegalStateException()
                .isThrownBy(() -> commands.sendAndWait(new Tally.FileThenFail(tally, document)));

        assertThat(documents.open(document)).isEmpty();
        assertThat(eventsOf(tally)).isEqualTo(1);
    }

    @Test
    void a_keyed_request_and_its_events_are_kept_or_lost_together() {
        Answer answer = new Answer(201, null, null, "{}");
        assertThatIllegalStateException()
                .isThrownBy(() -> keys.once("handler", tally, FINGERPRINT, () -> {
                    commands.sendAndWait(new Tally.Begin(tally));
                    throw new IllegalStateException("the answer could not be written");
                }));
        assertThat(eventsOf(tally)).isZero();

        keys.once("handler", tally, FINGERPRINT, () -> {
            commands.sendAndWait(new Tally.Begin(tally));
            return answer;
        });
        assertThat(keys.once("handler", tally, FINGERPRINT, () -> answer)).isEqualTo(answer);
        assertThat(eventsOf(tally)).isEqualTo(1);
    }

    @Test
    void a_failed_insert_does_not_tell_the_log_what_it_would_have_stored() {
        commands.sendAndWait(new Tally.Begin(tally));

        assertThatThrownBy(() -> commands.sendAndWait(new Tally.Begin(tally)))
                .hasStackTraceContaining("duplicate key")
                .satisfies(
                        failure -> assertThat(Throwables.getStackTrace(failure)).doesNotContain("tallyId"));
    }

    private long eventsOf(String aggregate) {
        return database.sql("select count(*) from domain_event where aggregate_id = ?")
                .param(aggregate)
                .query(Long.class)
                .single();
    }
}

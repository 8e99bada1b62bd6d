package org.caretrail.app.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.caretrail.app.RunningService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is remembered of a stream spares work and never changes what is seen. */
class RecentStreamsTest extends RunningService {

    @Autowired
    private CommandGateway commands;

    @Autowired
    private EventStore store;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    private final String tally = UUID.randomUUID().toString();

    @BeforeEach
    void a_tally_of_ten() {
        commands.sendAndWait(new Tally.Begin(tally));
        assertThat(add("10")).isEqualByComparingTo("10");
    }

    @Test
    void an_event_is_decoded_once() {
        var first = stream();
        add("1");

        assertThat(stream()).hasSize(3);
        assertThat(stream().getFirst().getPayload()).isSameAs(first.getFirst().getPayload());
    }

    @Test
    void what_another_instance_wrote_in_between_is_seen() {
        stream();
        database.sql("""
                        insert into domain_event (event_id, aggregate_id, sequence_number, aggregate_type, recorded_at,
                                                  event_type, event_revision, payload, metadata)
                        select ?, aggregate_id, 2, aggregate_type, recorded_at, event_type, event_revision, payload, metadata
                        from domain_event where aggregate_id = ? and sequence_number = 1""").params(UUID.randomUUID().toString(), tally).update();

        assertThat(add("1")).isEqualByComparingTo("21");
    }

    @Test
    void what_was_rolled_back_is_not_remembered() {
        assertThatIllegalStateException()
                .isThrownBy(() -> transaction.executeWithoutResult(_ -> {
                    add("5");
                    assertThat(add("6")).isEqualByComparingTo("21");
                    throw new IllegalStateException("cut off");
                }));

        assertThat(stream()).hasSize(2);
        assertThat(add("1")).isEqualByComparingTo("11");
    }

    private BigDecimal add(String amount) {
        return commands.sendAndWait(new Tally.Add(tally, new BigDecimal(amount)));
    }

    private List<? extends DomainEventMessage<?>> stream() {
        return store.readEvents(tally).asStream().toList();
    }
}

package org.caretrail.app.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.UUID;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.caretrail.app.config.time.DemoClock;
import org.caretrail.app.web.fixture.MovedClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** An event that is committed after a later one is still read, wherever the demo clock stands by then. */
class GapTest extends MovedClock {

    private static final int MANY = 12_000;

    @Autowired
    private EventBus events;

    @Autowired
    private TallyReader reader;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private DemoClock clock;

    @Autowired
    private JdbcClient database;

    private final String tally = UUID.randomUUID().toString();

    @Test
    void a_slow_transaction_is_waited_for_though_the_clock_was_moved_by_years() {
        assertWaitedFor(() -> clock.runFrom(clock.instant().plus(Duration.ofDays(1000))));
    }

    @Test
    void a_slow_transaction_is_waited_for_however_many_events_are_written_meanwhile() {
        assertWaitedFor(() -> copies(MANY));
    }

    private void assertWaitedFor(Runnable meanwhile) {
        var inOneTransaction = new TransactionTemplate(transactions);
        var inAnother = new TransactionTemplate(transactions);
        inAnother.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        inOneTransaction.executeWithoutResult(slow -> {
            publish(0);
            inAnother.executeWithoutResult(fast -> publish(1));
            inAnother.executeWithoutResult(fast -> meanwhile.run());
            inAnother.executeWithoutResult(fast -> publish(2));
            await().untilAsserted(() -> assertThat(reader.of(tally)).hasSize(2));
        });

        await().untilAsserted(() -> assertThat(reader.of(tally)).hasSize(3));
    }

    /** Events of others, as many. */
    private void copies(int many) {
        database.sql("""
                        insert into domain_event (event_id, aggregate_id, sequence_number, aggregate_type, recorded_at,
                          event_type, event_revision, payload, metadata)
                        select gen_random_uuid(), other, 0, aggregate_type, recorded_at,
                          event_type, event_revision, replace(payload, :tally, other), metadata
                        from domain_event, generate_series(1, :many) as n, lateral (select md5(n || :tally)::uuid::text as other) o
                        where aggregate_id = :tally""").param("tally", tally).param("many", many).update();
    }

    private void publish(int sequence) {
        events.publish(new GenericDomainEventMessage<>(
                "Tally", tally, sequence, new Tally.Added(tally, BigDecimal.valueOf(sequence))));
    }
}

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
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** An event that is committed after a later one is still read, wherever the demo clock stands by then. */
class GapTest extends MovedClock {

    @Autowired
    private EventBus events;

    @Autowired
    private TallyReader reader;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private DemoClock clock;

    private final String tally = UUID.randomUUID().toString();

    @Test
    void a_slow_transaction_is_waited_for_though_the_clock_was_moved_by_years() {
        var inOneTransaction = new TransactionTemplate(transactions);
        var inAnother = new TransactionTemplate(transactions);
        inAnother.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        inOneTransaction.executeWithoutResult(slow -> {
            publish(0);
            inAnother.executeWithoutResult(fast -> publish(1));
            inAnother.executeWithoutResult(fast -> clock.runFrom(clock.instant().plus(Duration.ofDays(1000))));
            inAnother.executeWithoutResult(fast -> publish(2));
            await().untilAsserted(() -> assertThat(reader.of(tally)).hasSize(2));
        });

        await().untilAsserted(() -> assertThat(reader.of(tally)).hasSize(3));
    }

    private void publish(int sequence) {
        events.publish(new GenericDomainEventMessage<>(
                "Tally", tally, sequence, new Tally.Added(tally, BigDecimal.valueOf(sequence))));
    }
}

package org.caretrail.app.benchmark;

import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.modelling.saga.SagaScopeDescriptor;
import org.caretrail.app.RunningService;
import org.caretrail.domain.casefile.CaseTimer;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What timers cost: setting many, as many to a transaction as a reader takes events in one, and letting many ring that fall
 * due at one moment. The process that they wake has ended, so that what it would do is not measured with them.
 */
abstract class TimerLoad extends RunningService {

    private static final int A_BATCH = 200;
    private static final Duration A_LOOK = Duration.ofMillis(25);
    private static final SagaScopeDescriptor ENDED = new SagaScopeDescriptor("DeemedGrantProcess", "ended");

    @Autowired
    private DeadlineManager deadlines;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    /** So many each second. */
    record Rates(double set, double rung) {}

    @AfterEach
    void nothing_rings_later() {
        database.sql("delete from timer where convert_from(task_data, 'UTF8') like '%\"ended%'")
                .update();
    }

    /** @param due how many of those that are set ring at one moment */
    Rates measured(int set, int due) {
        var begun = System.nanoTime();
        IntStream.rangeClosed(1, set / A_BATCH).forEach(_ -> transaction.executeWithoutResult(_ -> batch()));
        var setting = Rate.of(set, begun);

        var others = count() - due;
        begun = System.nanoTime();
        fallDue(due);
        await().pollInterval(A_LOOK).atMost(Duration.ofMinutes(10)).until(() -> count() <= others);
        return new Rates(setting, Rate.of(due, begun));
    }

    private void batch() {
        var later = clock.instant().plus(Duration.ofDays(365));
        for (int i = 0; i < A_BATCH; i++) {
            deadlines.schedule(later, CaseTimer.DEEMED_GRANT, UUID.randomUUID().toString(), ENDED);
        }
    }

    private void fallDue(int timers) {
        database.sql("""
                        update timer set execution_time = ? where task_instance in (
                          select task_instance from timer
                          where convert_from(task_data, 'UTF8') like '%"ended%' limit ?)""")
                .params(clock.instant().atOffset(ZoneOffset.UTC), timers)
                .update();
    }

    private long count() {
        return database.sql("select count(*) from timer where convert_from(task_data, 'UTF8') like '%\"ended%'")
                .query(Long.class)
                .single();
    }
}

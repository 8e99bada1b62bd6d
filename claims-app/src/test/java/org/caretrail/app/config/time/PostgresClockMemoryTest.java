package org.caretrail.app.config.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.caretrail.app.RunningService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class PostgresClockMemoryTest extends RunningService {

    @Autowired
    private JdbcClient database;

    @Test
    void the_clock_that_is_kept_does_not_go_back() {
        var memory = new PostgresClockMemory(database);
        var kept = memory.read().orElseThrow();

        assertThat(memory.forward(new ClockHand(Instant.EPOCH, kept.since(), true)))
                .isFalse();
        assertThat(memory.read()).contains(kept);
    }
}

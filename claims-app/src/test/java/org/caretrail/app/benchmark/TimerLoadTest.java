package org.caretrail.app.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A blink of the benchmark of timers. No time is judged here. */
class TimerLoadTest extends TimerLoad {

    @Test
    void timers_are_set_and_ring() {
        var rates = measured(400, 100);

        assertThat(rates.set()).isPositive().isFinite();
        assertThat(rates.rung()).isPositive().isFinite();
    }
}

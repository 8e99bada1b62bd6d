package org.caretrail.app.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code ./mvnw -Pbenchmark -pl claims-app -am verify}: 100 000 timers, of which 10 000 fall due at one moment. */
class TimerLoadBenchmark extends TimerLoad {

    @Test
    void a_hundred_thousand_timers_and_ten_thousand_at_one_moment() {
        var rates = measured(100_000, 10_000);

        System.out.printf("| set a timer | %,.0f |%n| a timer rings | %,.0f |%n", rates.set(), rates.rung());
        assertThat(rates.rung()).isPositive();
    }
}

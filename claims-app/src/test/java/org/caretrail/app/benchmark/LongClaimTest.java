package org.caretrail.app.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A blink of the benchmark of long claims. No time is judged here. */
class LongClaimTest extends LongClaim {

    @Test
    void two_hundred_lines_in_five_currencies_are_proposed_and_decided() {
        var times = measured(1);

        assertThat(times.submitted()).isPositive();
        assertThat(times.proposed()).isPositive();
        assertThat(times.decided()).isPositive();
    }
}

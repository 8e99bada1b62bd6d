package org.caretrail.app.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code ./mvnw -Pbenchmark -pl claims-app -am verify}: claims of 200 invoice lines in five currencies. */
class LongClaimBenchmark extends LongClaim {

    @Test
    void two_hundred_lines_in_five_currencies() {
        var times = measured(100);

        System.out.printf(
                "| submitted | %.0f ms |%n| proposed | %.0f ms |%n| decided | %.0f ms |%n",
                times.submitted(), times.proposed(), times.decided());
        assertThat(times.decided()).isPositive();
    }
}

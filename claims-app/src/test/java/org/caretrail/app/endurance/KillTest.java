package org.caretrail.app.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A small instance of what {@link KilledManyTimesEndurance} does at size. */
class KillTest {

    @Test
    void nothing_acknowledged_is_lost_or_doubled_whenever_an_instance_is_killed() throws Exception {
        var report = Trial.of(new Plan(2, 2, 2, 16, 250, Plan.anySeed()), Path.of("target", "kill-test"));

        assertThat(report.broken()).isEmpty();
    }
}

package org.caretrail.app.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** At size, for minutes: run by the profile {@code endurance}, its figures set by system properties. */
class KilledManyTimesEndurance {

    @Test
    void nothing_acknowledged_is_lost_or_doubled_whenever_an_instance_is_killed() throws Exception {
        var plan = new Plan(
                Integer.getInteger("endurance.instances", 3),
                Integer.getInteger("endurance.kills", 16),
                Integer.getInteger("endurance.later", 5),
                Integer.getInteger("endurance.clients", 16),
                Integer.getInteger("endurance.cases", 10_000),
                Plan.anySeed());

        var report = Trial.of(plan, Path.of("target", "endurance"));

        assertThat(report.broken()).isEmpty();
    }
}

package org.caretrail.app.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class DemoClockTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant LATER = Instant.parse("2027-03-01T09:00:00Z");

    private final DemoClock clock = new DemoClock(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void starts_in_the_present() {
        assertThat(clock.instant()).isEqualTo(NOW);
    }

    @Test
    void runs_on_from_where_it_was_put() {
        var real = new DemoClock(Clock.systemUTC());
        real.runFrom(LATER);

        assertThat(real.instant()).isBetween(LATER, LATER.plusSeconds(60));
    }

    @Test
    void stands_where_it_was_put() {
        clock.standAt(LATER);

        assertThat(clock.instant()).isEqualTo(LATER);
    }

    @Test
    void another_zone_shows_the_same_moment_even_after_a_move() {
        Clock inOslo = clock.withZone(ZoneId.of("Europe/Oslo"));
        clock.standAt(LATER);

        assertThat(inOslo.instant()).isEqualTo(LATER);
        assertThat(inOslo.getZone()).isEqualTo(ZoneId.of("Europe/Oslo"));
    }
}

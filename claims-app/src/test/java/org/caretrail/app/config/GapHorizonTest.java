package org.caretrail.app.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What is missing is looked for until its time is over, and no longer. */
class GapHorizonTest {

    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");

    private final GapHorizon horizon = new GapHorizon(Duration.ofMinutes(5));

    @Test
    void nothing_is_settled_by_events_that_are_young_however_many() {
        for (int index = 1; index < 1_000_000; index++) {
            assertThat(horizon.seen(index, NOW, NOW)).isZero();
        }
    }

    @Test
    void an_event_settles_what_lies_below_it_once_it_is_old() {
        horizon.seen(10, NOW, NOW);
        horizon.seen(20, NOW.plusSeconds(60), NOW.plusSeconds(60));

        assertThat(horizon.seen(30, NOW.plusSeconds(299), NOW.plusSeconds(299))).isZero();
        assertThat(horizon.seen(31, NOW.plusSeconds(300), NOW.plusSeconds(300))).isEqualTo(10);
        assertThat(horizon.seen(32, NOW.plusSeconds(360), NOW.plusSeconds(360))).isEqualTo(20);
    }

    @Test
    void an_event_that_is_old_when_it_is_read_settles_all_below_it() {
        assertThat(horizon.seen(10, NOW, NOW.plusSeconds(300))).isEqualTo(10);
        assertThat(horizon.seen(5, NOW, NOW.plusSeconds(300))).isEqualTo(10);
    }

    @Test
    void what_another_found_settled_later_does_not_count_for_who_looked_before() {
        horizon.seen(10, NOW, NOW.plusSeconds(300));

        assertThat(horizon.seen(11, NOW.plusSeconds(1), NOW.plusSeconds(299))).isZero();
    }
}

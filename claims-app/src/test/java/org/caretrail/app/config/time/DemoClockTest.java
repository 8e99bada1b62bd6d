package org.caretrail.app.config.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DemoClockTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant LATER = Instant.parse("2027-03-01T09:00:00Z");

    private final AtomicReference<Instant> real = new AtomicReference<>(NOW);
    private final ClockMemory memory = new Remembered();
    private final DemoClock clock = started();

    @Test
    void starts_in_the_present() {
        assertThat(clock.instant()).isEqualTo(NOW);
    }

    @Test
    void runs_on_from_where_it_was_put() {
        clock.runFrom(LATER);
        real.set(NOW.plusSeconds(60));

        assertThat(clock.instant()).isEqualTo(LATER.plusSeconds(60));
        assertThat(clock.stands()).isFalse();
    }

    @Test
    void stands_where_it_was_put() {
        clock.standAt(LATER);
        real.set(NOW.plusSeconds(60));

        assertThat(clock.instant()).isEqualTo(LATER);
        assertThat(clock.stands()).isTrue();
    }

    @Test
    void goes_on_from_where_it_is_whether_it_stands_or_runs() {
        clock.standAt(LATER);
        clock.goOn();
        real.set(NOW.plusSeconds(60));
        clock.goOn();
        real.set(NOW.plusSeconds(90));

        assertThat(clock.stands()).isFalse();
        assertThat(clock.instant()).isEqualTo(LATER.plusSeconds(90));
    }

    @Test
    void is_never_put_back() {
        clock.standAt(LATER);

        assertThatExceptionOfType(ClockRunsForward.class).isThrownBy(() -> clock.runFrom(LATER.minusSeconds(1)));
        assertThatExceptionOfType(ClockRunsForward.class).isThrownBy(() -> clock.standAt(LATER.minusSeconds(1)));
        assertThat(clock.instant()).isEqualTo(LATER);
    }

    @Test
    void a_story_begins_at_its_own_date() {
        clock.beginAt(Instant.EPOCH);

        assertThat(clock.instant()).isEqualTo(Instant.EPOCH);
        assertThat(started().instant()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void a_second_beginning_does_not_turn_it_back() {
        clock.runFrom(LATER);

        clock.beginAt(NOW);

        assertThat(clock.instant()).isEqualTo(LATER);
        assertThat(clock.stands()).isFalse();
    }

    @Test
    void a_restart_does_not_turn_it_back() {
        clock.runFrom(LATER);
        real.set(NOW.plusSeconds(60));

        assertThat(started().instant()).isEqualTo(LATER.plusSeconds(60));
    }

    @Test
    void follows_where_another_instance_puts_it() {
        started().standAt(LATER);
        clock.lookAgain();

        assertThat(clock.instant()).isEqualTo(LATER);
    }

    @Test
    void is_not_put_back_behind_another_instance_that_it_has_not_heard_of_yet() {
        started().standAt(LATER);

        assertThatExceptionOfType(ClockRunsForward.class).isThrownBy(() -> clock.standAt(NOW.plusSeconds(1)));
    }

    @Test
    void another_zone_shows_the_same_moment_even_after_a_move() {
        Clock inOslo = clock.withZone(ZoneId.of("Europe/Oslo"));
        clock.standAt(LATER);

        assertThat(inOslo.instant()).isEqualTo(LATER);
        assertThat(inOslo.getZone()).isEqualTo(ZoneId.of("Europe/Oslo"));
    }

    private DemoClock started() {
        InstantSource now = real::get;
        return new DemoClock(now, memory);
    }

    /** What the database does, without one. */
    private static final class Remembered implements ClockMemory {

        private @Nullable ClockHand kept;

        @Override
        public Optional<ClockHand> read() {
            return Optional.ofNullable(kept);
        }

        @Override
        public boolean forward(ClockHand hand) {
            var back = kept != null && hand.moment().isBefore(kept.at(hand.since()));
            kept = back ? kept : hand;
            return !back;
        }

        @Override
        public void begin(ClockHand hand) {
            kept = kept == null ? hand : kept;
        }
    }
}

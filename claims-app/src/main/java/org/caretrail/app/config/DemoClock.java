package org.caretrail.app.config;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock that can be moved, so that terms of weeks can be seen to run out within a minute. It runs at the pace of the
 * real clock, or stands while the demo cases are lived through at their own dates.
 */
public final class DemoClock extends Clock {

    private final Clock real;
    private final AtomicReference<InstantSource> hand;

    /** Starts in step with the given clock. */
    public DemoClock(Clock real) {
        this.real = real;
        this.hand = new AtomicReference<>(real);
    }

    /** Runs on from the given moment, at the pace of the real clock. */
    public void runFrom(Instant start) {
        Duration offset = Duration.between(real.instant(), start);
        hand.set(InstantSource.offset(real, offset));
    }

    /** Stands still at the given moment until it is moved again. */
    public void standAt(Instant moment) {
        hand.set(InstantSource.fixed(moment));
    }

    @Override
    public Instant instant() {
        return hand.get().instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        InstantSource hands = () -> instant();
        return hands.withZone(zone);
    }
}

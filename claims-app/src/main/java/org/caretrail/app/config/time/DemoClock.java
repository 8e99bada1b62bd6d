package org.caretrail.app.config.time;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * A clock that can be moved, so that terms of weeks can be seen to run out within a minute. It runs at the pace of the
 * real clock, or stands while the demo cases are lived through at their own dates. Where it was put belongs to the
 * database: a restart does not turn it back, and every instance shows the same.
 */
public final class DemoClock extends Clock {

    private static final long LOOK_EVERY_MILLISECONDS = 500;

    private final InstantSource real;
    private final ClockMemory memory;
    private volatile ClockHand hand;

    /** Goes on from where it was put; never put anywhere, it is in step with real time. */
    DemoClock(InstantSource real, ClockMemory memory) {
        this.real = real;
        this.memory = memory;
        var now = real.instant();
        this.hand = memory.read().orElseGet(() -> new ClockHand(now, now, false));
    }

    /**
     * Runs on from the given moment, at the pace of the real clock.
     *
     * @throws ClockRunsForward where that has passed
     */
    public synchronized void runFrom(Instant start) {
        forward(new ClockHand(start, real.instant(), false));
    }

    /**
     * Stands still at the given moment until it is moved again.
     *
     * @throws ClockRunsForward where that has passed
     */
    public synchronized void standAt(Instant moment) {
        forward(new ClockHand(moment, real.instant(), true));
    }

    /** Stands still where it is. */
    public synchronized void standStill() {
        var now = real.instant();
        forward(new ClockHand(hand.at(now), now, true));
    }

    /** Runs on from where it is. */
    public synchronized void goOn() {
        var now = real.instant();
        forward(new ClockHand(hand.at(now), now, false));
    }

    /** Stands at the moment at which the first story begins, even a past one, unless it was ever put somewhere. */
    public synchronized void beginAt(Instant moment) {
        memory.begin(new ClockHand(moment, real.instant(), true));
        lookAgain();
    }

    /** Real time, or its own where it is ahead of that. */
    Instant present() {
        var now = real.instant();
        var own = hand.at(now);
        return own.isAfter(now) ? own : now;
    }

    public boolean stands() {
        return hand.stands();
    }

    /** Follows where another instance put it. */
    @Scheduled(fixedDelay = LOOK_EVERY_MILLISECONDS)
    public synchronized void lookAgain() {
        memory.read().ifPresent(kept -> hand = kept);
    }

    private void forward(ClockHand next) {
        if (next.moment().isBefore(hand.at(next.since())) || !memory.forward(next)) {
            throw new ClockRunsForward("the clock runs forward only; it shows " + instant());
        }
        hand = next;
    }

    @Override
    public Instant instant() {
        return hand.at(real.instant());
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

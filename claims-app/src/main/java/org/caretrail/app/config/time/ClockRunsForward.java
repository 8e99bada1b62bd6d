package org.caretrail.app.config.time;

/** The demo clock was to be put back, which would let events be recorded before those that they follow from. */
public final class ClockRunsForward extends RuntimeException {

    ClockRunsForward(String message) {
        super(message);
    }
}

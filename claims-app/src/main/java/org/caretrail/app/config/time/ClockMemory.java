package org.caretrail.app.config.time;

import java.util.Optional;

/** Where the demo clock's hand outlives a restart, and is the same for every instance. */
interface ClockMemory {

    /** Empty until the clock was first put somewhere. */
    Optional<ClockHand> read();

    /** Keeps a hand that puts the clock forward; false, and nothing changed, where it would go back. */
    boolean forward(ClockHand hand);

    /** Keeps the first hand, wherever it puts the clock; nothing where there is one. */
    void begin(ClockHand hand);
}

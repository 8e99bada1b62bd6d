package org.caretrail.app.config.time;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * How the demo clock was last put.
 *
 * @param moment what it showed then
 * @param since  when that was, in real time
 * @param stands whether it stands there, or has run on since
 */
record ClockHand(Instant moment, Instant since, boolean stands) {

    /** No finer than the database keeps it: read back, the clock shows the same. */
    ClockHand {
        moment = moment.truncatedTo(ChronoUnit.MICROS);
        since = since.truncatedTo(ChronoUnit.MICROS);
    }

    /** What the clock shows at a moment of real time. */
    Instant at(Instant real) {
        return stands ? moment : moment.plus(Duration.between(since, real));
    }
}

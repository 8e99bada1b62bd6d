package org.caretrail.domain.letter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a decision reached the party.
 *
 * @param channel    how it went out, by the name of a {@link Dispatch}
 * @param sentOn     null: not told
 * @param receivedOn when it arrived
 */
public record Delivery(String channel, @Nullable LocalDate sentOn, LocalDate receivedOn) {

    public boolean digital() {
        return channel.equals(Dispatch.DIGITAL.name());
    }

    /** The day on which it was sent or, where nobody told that, the day on which it arrived. */
    public LocalDate sent() {
        return sentOn == null ? receivedOn : sentOn;
    }
}

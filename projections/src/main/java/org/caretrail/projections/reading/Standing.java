package org.caretrail.projections.reading;

import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * What a batch finds when it begins.
 *
 * @param parked  of its cases, those that wait
 * @param rebuilt how far the last rebuild had read when its rows took the place of the live ones; null: there was none
 * @param late    events from before that point which were committed only after it, by id
 */
record Standing(Set<String> parked, @Nullable GapAwareTrackingToken rebuilt, Set<String> late) {

    /** Whether the rows already hold this event, or it waits already: the rebuild saw to it. */
    boolean knows(EventMessage<?> event) {
        return rebuilt != null && isWithin(event, rebuilt) && !late.contains(event.getIdentifier());
    }

    boolean holds(EventMessage<?> event) {
        return parked.contains(ParkedEvents.caseOf(event));
    }

    /** An event that was late carries the position of the newest one read before it, hence the look at {@code late}. */
    static boolean isWithin(EventMessage<?> event, GapAwareTrackingToken rebuilt) {
        return event instanceof TrackedEventMessage<?> tracked
                && tracked.trackingToken().position().orElse(Long.MAX_VALUE) <= rebuilt.getIndex();
    }
}

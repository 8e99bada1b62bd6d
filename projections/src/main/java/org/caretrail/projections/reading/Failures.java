package org.caretrail.projections.reading;

import org.axonframework.messaging.deadletter.ThrowableCause;

/** Tells a failure of an event from one of its surroundings, and says what happened. */
public interface Failures {

    /** Whether it is no fault of the event: then the batch is tried again, and nothing is parked. */
    boolean passing(Throwable failure);

    /** What happened, in words that repeat no value: neither a person's nor a statement's. */
    ThrowableCause cause(Throwable failure);
}

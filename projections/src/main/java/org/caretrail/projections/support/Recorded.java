package org.caretrail.projections.support;

import java.time.Instant;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.shared.Actor;

/**
 * An event as the store keeps it.
 *
 * @param sequence   its place in the case, from 0
 * @param recordedAt by the service's clock, which a demo may move
 */
public record Recorded(CaseEvent event, String eventId, long sequence, Instant recordedAt, Actor actor) {

    /** From a message of Axon, whichever way it was read. */
    public static Recorded of(DomainEventMessage<?> message) {
        return new Recorded(
                (CaseEvent) message.getPayload(),
                message.getIdentifier(),
                message.getSequenceNumber(),
                message.getTimestamp(),
                EventMetadata.actorIn(message.getMetaData()));
    }

    /** The version of the case right after it: how many events the case then rests on. */
    public long version() {
        return sequence + 1;
    }

    /** The bare facts, to be folded. */
    public static List<CaseEvent> events(List<Recorded> stream) {
        return stream.stream().map(Recorded::event).toList();
    }
}

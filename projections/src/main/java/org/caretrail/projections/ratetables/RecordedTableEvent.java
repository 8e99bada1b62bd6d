package org.caretrail.projections.ratetables;

import java.time.Instant;
import org.axonframework.eventhandling.DomainEventMessage;
import org.caretrail.domain.event.RateTableEvent;
import org.caretrail.domain.shared.Actor;
import org.caretrail.projections.support.EventMetadata;

/**
 * What happened to a table, as the store keeps it.
 *
 * @param recordedAt by the service's clock, which a demo may move
 */
public record RecordedTableEvent(RateTableEvent event, Instant recordedAt, Actor actor) {

    static RecordedTableEvent of(DomainEventMessage<?> message) {
        return new RecordedTableEvent(
                (RateTableEvent) message.getPayload(),
                message.getTimestamp(),
                EventMetadata.actorIn(message.getMetaData()));
    }
}

package org.caretrail.app.feed;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.caretrail.domain.event.ApplicationEvent;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.projections.support.CaseStreams;
import org.caretrail.projections.support.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads what happened to all cases, in the order of the store.
 *
 * <p>No event is skipped: the engine that also feeds the read models reports for each event which lower positions were
 * missing when it was read, and looks for them again from there. It stops looking only beyond an event that was written
 * longer ago than the gap timeout, and no transaction may last as long as that. Events of one case keep their order,
 * because the next one is written only after the one before has committed.
 */
@Component
class EventFeed {

    private final EventStorageEngine store;
    private final CaseStreams streams;

    EventFeed(EventStorageEngine store, CaseStreams streams) {
        this.store = store;
        this.streams = streams;
    }

    /** The next events after a position; null: from the first. Empty when there is none yet. */
    List<CloudEvent> read(@Nullable GapAwareTrackingToken after, int limit) {
        List<? extends TrackedEventMessage<?>> messages;
        try (var stored = store.readEvents(after, false)) {
            messages = stored.filter(m -> CaseEvent.class.isAssignableFrom(m.getPayloadType()))
                    .limit(limit)
                    .toList();
        }
        var cases = messages.stream().map(EventFeed::caseId).collect(toSet());
        var beginnings = streams.beginnings(cases);
        return messages.stream().map(message -> published(message, beginnings)).toList();
    }

    private static CloudEvent published(TrackedEventMessage<?> message, Map<CaseId, ApplicationEvent> beginnings) {
        var recorded = Recorded.of((DomainEventMessage<?>) message);
        var caseId = recorded.event().caseId();
        var begun = Objects.requireNonNull(beginnings.get(caseId), "a case begins with its application");
        return new CloudEvent(
                CloudEvent.SPEC_VERSION,
                recorded.eventId(),
                PublicEvents.type(recorded.event()),
                CloudEvent.SOURCE,
                caseId,
                recorded.recordedAt(),
                CloudEvent.JSON,
                PublicEvents.data(recorded.event()),
                recorded.sequence(),
                FeedCursor.text((GapAwareTrackingToken) message.trackingToken()),
                begun.application().personId());
    }

    private static CaseId caseId(TrackedEventMessage<?> message) {
        return ((CaseEvent) message.getPayload()).caseId();
    }
}

package org.caretrail.app.feed;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.caretrail.domain.event.ApplicationEvent;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.CoverEvent;
import org.caretrail.domain.event.RateTableEvent;
import org.caretrail.domain.event.UserFeeEvent;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.PersonId;
import org.caretrail.projections.support.CaseStreams;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads what happened to all cases, user-fee accounts and tables of the law, in the order of the store.
 *
 * <p>No event is skipped: the engine that also feeds the read models reports for each event which lower positions were
 * missing when it was read, and looks for them again from there. It stops looking only beyond an event that was written
 * longer ago than the gap timeout, and no transaction may last as long as that. Where more is missing than a cursor can say, the
 * feed waits for it. Events of one case keep their order, because the next one is written only after the one before has
 * committed.
 */
@Component
class EventFeed {

    private static final List<Class<?>> FAMILIES =
            List.of(CaseEvent.class, CoverEvent.class, RateTableEvent.class, UserFeeEvent.class);

    private final EventStorageEngine store;
    private final CaseStreams streams;

    EventFeed(EventStorageEngine store, CaseStreams streams) {
        this.store = store;
        this.streams = streams;
    }

    /** The next events after a position; null: from the first. Empty when there is none yet. */
    List<CloudEvent> read(@Nullable GapAwareTrackingToken after, int limit) {
        List<Placed> events;
        try (var stored = store.readEvents(after, false)) {
            events = stored.filter(EventFeed::isPublic)
                    .map(EventFeed::placed)
                    .takeWhile(Optional::isPresent)
                    .flatMap(Optional::stream)
                    .limit(limit)
                    .toList();
        }
        if (after != null && events.isEmpty() && isAhead(after)) {
            throw new MalformedCursor();
        }
        var cases = events.stream()
                .flatMap(p -> p.message().getPayload() instanceof CaseEvent e ? Stream.of(e.caseId()) : Stream.empty())
                .collect(toSet());
        var beginnings = streams.beginnings(cases);
        return events.stream().map(event -> published(event, beginnings)).toList();
    }

    /** Such as one that was handed out before the store was put back to an earlier day. */
    private boolean isAhead(GapAwareTrackingToken cursor) {
        return store.createHeadToken().position().orElse(0) < cursor.getIndex();
    }

    private static Optional<Placed> placed(TrackedEventMessage<?> message) {
        return FeedCursor.text((GapAwareTrackingToken) message.trackingToken())
                .map(cursor -> new Placed(message, cursor));
    }

    private static boolean isPublic(TrackedEventMessage<?> message) {
        return FAMILIES.stream().anyMatch(family -> family.isAssignableFrom(message.getPayloadType()));
    }

    private static CloudEvent published(Placed event, Map<CaseId, ApplicationEvent> beginnings) {
        return switch (event.message().getPayload()) {
            case CaseEvent e ->
                new Subject(CloudEvent.OF_CASES, e.caseId().toString(), personOf(e, beginnings))
                        .cloudEvent(event, PublicEvents.type(e), PublicEvents.data(e));
            case UserFeeEvent e ->
                new Subject(
                                CloudEvent.OF_PERSONS,
                                e.accountId().toString(),
                                e.accountId().personId())
                        .cloudEvent(event, PublicEvents.type(e), PublicEvents.data(e));
            case CoverEvent e ->
                new Subject(
                                CloudEvent.OF_PERSONS,
                                e.accountId().toString(),
                                e.accountId().personId())
                        .cloudEvent(event, PublicEvents.type(e), PublicEvents.data(e));
            case RateTableEvent e ->
                new Subject(CloudEvent.OF_RATE_TABLES, e.table(), null)
                        .cloudEvent(event, PublicEvents.type(e), PublicEvents.data(e));
            default -> throw new IllegalStateException(event.message().getPayloadType() + " is of no public family");
        };
    }

    private static PersonId personOf(CaseEvent event, Map<CaseId, ApplicationEvent> beginnings) {
        return Objects.requireNonNull(beginnings.get(event.caseId()), "a case begins with its application")
                .application()
                .personId();
    }

    /** An event, and from where a subscriber goes on behind it. */
    private record Placed(TrackedEventMessage<?> message, String cursor) {}

    /**
     * What an event is about.
     *
     * @param source of all subjects of its kind
     * @param person whom it concerns; null: nobody
     */
    private record Subject(
            String source, String name, @Nullable PersonId person) {

        CloudEvent cloudEvent(Placed event, String type, Map<String, Object> data) {
            var message = event.message();
            return new CloudEvent(
                    CloudEvent.SPEC_VERSION,
                    message.getIdentifier(),
                    type,
                    source,
                    name,
                    message.getTimestamp(),
                    CloudEvent.JSON,
                    data,
                    ((DomainEventMessage<?>) message).getSequenceNumber(),
                    event.cursor(),
                    person);
        }
    }
}

package org.caretrail.projections.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One follower of the events. It takes a batch as a whole, which is fast; where that fails it takes the same events one by
 * one, and parks the case of each that fails by itself. The events of a parked case wait in their order; no other case
 * waits for them.
 *
 * <p>Only one at a time may act for a reader: whoever does holds the row of its place ({@link ReaderPlaces}).
 */
public final class EventReader {

    private static final Logger log = LoggerFactory.getLogger(EventReader.class);

    private final String name;
    private final EventHandlerInvoker handler;
    private final ParkedEvents parked;
    private final Step step;
    private final Failures failures;

    EventReader(String name, EventHandlerInvoker handler, ParkedEvents parked, Step step, Failures failures) {
        this.name = name;
        this.handler = handler;
        this.parked = parked;
        this.step = step;
        this.failures = failures;
    }

    public String name() {
        return name;
    }

    /** Whether the handler wants to hear of this event at all. */
    public boolean wants(EventMessage<?> event) {
        return handler.canHandle(event, Segment.ROOT_SEGMENT);
    }

    /**
     * Handles or parks each of these events, in the transaction that is open.
     *
     * @throws RuntimeException a passing failure; the transaction is to be rolled back, and the batch tried again
     */
    public void read(List<? extends EventMessage<?>> events) {
        if (events.isEmpty()) {
            return;
        }
        var standing = parked.standing(events);
        var free = new ArrayList<EventMessage<?>>();
        for (var event : events) {
            if (standing.knows(event)) {
                continue;
            }
            if (standing.holds(event)) {
                parked.keep(event);
            } else {
                free.add(event);
            }
        }
        if (free.size() > 1 && failureOf(free) == null) {
            return;
        }
        oneByOne(free);
    }

    /**
     * Tries what waits of a case, from the first event on and as far as it goes, in the transaction that is open.
     *
     * @return null if nothing of the case waits
     * @throws RuntimeException a passing failure; nothing has changed then
     */
    public @Nullable Retried retry(String caseId) {
        return retried(caseId, parked.line(caseId), Integer.MAX_VALUE);
    }

    /**
     * Tries the event that a case waits for, and nothing of what waits behind it.
     *
     * @return null if the case does not wait for this event
     * @throws RuntimeException a passing failure; nothing has changed then
     */
    public @Nullable Retried retryFirst(String caseId, String eventId) {
        var line = parked.line(caseId);
        return waitsFor(eventId, line) ? retried(caseId, line, 1) : null;
    }

    /**
     * Passes over the event that a case waits for, and tries what waits behind it.
     *
     * @return null if the case does not wait for this event
     * @throws RuntimeException a passing failure; nothing has changed then
     */
    public @Nullable Retried skip(String caseId, String eventId) {
        var line = parked.line(caseId);
        if (!waitsFor(eventId, line)) {
            return null;
        }
        parked.done(line.getFirst());
        var rest = retried(caseId, line.subList(1, line.size()), Integer.MAX_VALUE);
        return rest == null ? new Retried(name, caseId, 0, 0, null, null) : rest;
    }

    private static boolean waitsFor(String eventId, List<DeadLetter<? extends EventMessage<?>>> line) {
        return !line.isEmpty() && line.getFirst().message().getIdentifier().equals(eventId);
    }

    private @Nullable Retried retried(String caseId, List<DeadLetter<? extends EventMessage<?>>> line, int most) {
        int handled = 0;
        for (var waiting : line.subList(0, Math.min(most, line.size()))) {
            var failure = failureOf(List.of(waiting.message()));
            if (failure != null) {
                var cause = failures.cause(failure);
                parked.failedAgain(waiting, cause);
                return new Retried(name, caseId, handled, line.size() - handled, cause.type(), cause.message());
            }
            parked.done(waiting);
            handled++;
        }
        return line.isEmpty() ? null : new Retried(name, caseId, handled, line.size() - handled, null, null);
    }

    private void oneByOne(List<EventMessage<?>> events) {
        var stuck = new HashSet<String>();
        for (var event : events) {
            if (stuck.contains(ParkedEvents.caseOf(event))) {
                parked.keep(event);
                continue;
            }
            var failure = failureOf(List.of(event));
            if (failure != null) {
                var cause = failures.cause(failure);
                parked.park(event, cause);
                stuck.add(ParkedEvents.caseOf(event));
                log.warn(
                        "{} parks case {} at {}: {} {}",
                        name,
                        ParkedEvents.caseOf(event),
                        event.getPayloadType().getSimpleName(),
                        cause.type(),
                        cause.message());
            }
        }
    }

    private @Nullable Throwable failureOf(List<? extends EventMessage<?>> events) {
        try {
            step.take(handler, events);
            return null;
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError failure) {
            if (failures.passing(failure)) {
                throw failure;
            }
            return failure;
        }
    }
}

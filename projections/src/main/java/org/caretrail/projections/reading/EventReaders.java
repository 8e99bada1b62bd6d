package org.caretrail.projections.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;

/** Everything that follows the events, by name: read models and processes alike. */
public final class EventReaders {

    private static final String REBUILD = ":rebuild";

    private final Map<String, EventReader> byName = new ConcurrentSkipListMap<>();
    private final Map<String, EventHandlerInvoker> handlers = new ConcurrentSkipListMap<>();
    private final Function<String, ParkedEvents> parking;
    private final Step step;
    private final Failures failures;

    /** @param queues for the name of a reader, where its parked events are */
    public EventReaders(
            DataSource database,
            Function<String, SequencedDeadLetterQueue<EventMessage<?>>> queues,
            TrackingTokens tokens,
            Step step,
            Failures failures) {
        this.parking = ParkedEvents.in(database, queues, tokens);
        this.step = step;
        this.failures = failures;
    }

    /** Makes a reader of a handler, and remembers it. */
    public EventReader add(String name, EventHandlerInvoker handler) {
        handlers.put(name, handler);
        return byName.computeIfAbsent(name, _ -> reader(name, handler));
    }

    public Optional<EventReader> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** In the order of the alphabet, so that two who need several of them never wait for each other. */
    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    /** The name under which a rebuild of the reader parks what fails in it. */
    public static String rebuildOf(String name) {
        return name + REBUILD;
    }

    /** The same handler, for a rebuild: what fails is parked apart from what the live one has parked. */
    public Optional<EventReader> forRebuild(String name) {
        return Optional.ofNullable(handlers.get(name)).map(handler -> reader(rebuildOf(name), handler));
    }

    private EventReader reader(String name, EventHandlerInvoker handler) {
        return new EventReader(name, handler, parking.apply(name), step, failures);
    }
}

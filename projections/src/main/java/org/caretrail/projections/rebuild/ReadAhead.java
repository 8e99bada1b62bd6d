package org.caretrail.projections.rebuild;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/**
 * Reads the events of the next step and makes sense of them on another core, while those before them are written. Only the
 * step that goes on from there takes them; another instance's step, or one that failed, leaves them to be forgotten.
 */
final class ReadAhead {

    private final EventStorageEngine events;
    private @Nullable Ahead ahead;

    ReadAhead(EventStorageEngine events) {
        this.events = events;
    }

    /** What is in the store at this moment. */
    List<? extends TrackedEventMessage<?>> now(@Nullable GapAwareTrackingToken after, int most) {
        return events.readEvents(after, false).limit(most).toList();
    }

    /** What was read ahead, which may be less than is there by now; else what is there. */
    List<? extends TrackedEventMessage<?>> next(@Nullable GapAwareTrackingToken after, int most) {
        var prepared = ahead;
        ahead = null;
        if (prepared == null || !prepared.after().equals(after)) {
            return now(after, most);
        }
        try {
            return prepared.events().get();
        } catch (ExecutionException e) {
            return now(after, most);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return now(after, most);
        }
    }

    /** Begins to read, and returns at once. */
    void prepare(GapAwareTrackingToken after, int most) {
        var reading = new FutureTask<List<? extends TrackedEventMessage<?>>>(() -> {
            var batch = now(after, most);
            batch.forEach(ReadAhead::decode);
            return batch;
        });
        Thread.ofVirtual().name("rebuild-ahead").start(reading);
        ahead = new Ahead(after, reading);
    }

    private static void decode(TrackedEventMessage<?> event) {
        event.getPayload();
        event.getMetaData();
        event.getTimestamp();
    }

    private record Ahead(GapAwareTrackingToken after, FutureTask<List<? extends TrackedEventMessage<?>>> events) {}
}

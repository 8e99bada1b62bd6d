package org.caretrail.app.config.time;

import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.WrappedToken;
import org.caretrail.app.store.Timers;
import org.caretrail.projections.reading.ReaderPlaces;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells when everything that follows from what happened has happened: every reader and process has seen every event, and
 * no timer is due. Only then may a demo clock go on, or what a process records would bear a later date.
 */
@Component
@Profile("demo")
public class Quiet {

    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final long LOOK_EVERY_NANOSECONDS = Duration.ofMillis(2).toNanos();

    private final InstantSource realTime = InstantSource.system();
    private final EventProcessingConfiguration readers;
    private final ReaderPlaces places;
    private final Timers timers;
    private final JdbcClient database;
    private final Clock clock;

    Quiet(EventProcessingConfiguration readers, ReaderPlaces places, Timers timers, JdbcClient database, Clock clock) {
        this.readers = readers;
        this.places = places;
        this.timers = timers;
        this.database = database;
        this.clock = clock;
    }

    /** @throws StillBusy where it does not become quiet */
    public void await() {
        if (!within(LONGEST)) {
            throw new StillBusy();
        }
    }

    /** Whether it becomes quiet before so much real time has passed. */
    boolean within(Duration patience) {
        var giveUp = realTime.instant().plus(patience);
        while (!reached()) {
            if (realTime.instant().isAfter(giveUp)) {
                return false;
            }
            LockSupport.parkNanos(LOOK_EVERY_NANOSECONDS);
        }
        return true;
    }

    /** In this order: a timer that rang before the second look at the newest event shows in that. */
    private boolean reached() {
        var newest = newestEvent();
        return readTo(newest) && !timers.anyDue(clock.instant()) && newestEvent() == newest;
    }

    private boolean readTo(long newest) {
        var gaps = new ArrayList<Long>();
        var here = new HashMap<String, Set<Integer>>();
        for (var reader : readers.eventProcessors().values()) {
            if (reader instanceof StreamingEventProcessor streaming) {
                var segments = streaming.processingStatus();
                if (!segments.values().stream().allMatch(segment -> readTo(newest, segment, gaps))) {
                    return false;
                }
                here.put(streaming.getName(), segments.keySet());
            }
        }
        return readElsewhere(newest, here) && (gaps.isEmpty() || !anyWritten(gaps));
    }

    /** What another instance reads, which keeps its places in the database. */
    private boolean readElsewhere(long newest, Map<String, Set<Integer>> here) {
        var all = places.parts();
        return here.entrySet().stream().allMatch(reader -> {
            var parts = all.getOrDefault(reader.getKey(), List.of());
            return !parts.isEmpty()
                    && parts.stream()
                            .filter(part ->
                                    !reader.getValue().contains(part.segment().getSegmentId()))
                            .allMatch(part -> Math.max(0, part.index()) >= newest);
        });
    }

    private static boolean readTo(long newest, EventTrackerStatus segment, List<Long> gaps) {
        var token = WrappedToken.unwrap(segment.getTrackingToken(), GapAwareTrackingToken.class);
        token.ifPresent(t -> gaps.addAll(t.getGaps()));
        return !segment.isErrorState()
                && token.map(GapAwareTrackingToken::getIndex).orElse(0L) >= newest;
    }

    private long newestEvent() {
        return database.sql("select coalesce(max(global_index), 0) from domain_event")
                .query(Long.class)
                .single();
    }

    /** A gap that a reader leaves is an event still to be read, or none at all. */
    private boolean anyWritten(List<Long> gaps) {
        return database.sql("select exists (select from domain_event where global_index = any(:gaps))")
                .param("gaps", gaps.toArray(Long[]::new))
                .query(Boolean.class)
                .single();
    }
}

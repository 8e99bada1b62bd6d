package org.caretrail.app.config;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.caretrail.app.store.LiveInstances;
import org.caretrail.projections.reading.ReaderPlaces;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Shares the segments of each reader between the instances that live. An instance takes whatever segment nobody holds; one
 * that holds more than its share lets go of the rest, and the others take it within a second.
 */
@Component
class FairShare {

    /** Longer than another instance takes to look for what nobody holds. */
    private static final Duration LEFT_ALONE = Duration.ofSeconds(3);

    private final InstantSource realTime = InstantSource.system();
    private final UUID instance = UUID.randomUUID();
    private final LiveInstances instances;
    private final EventProcessingConfiguration readers;
    private final ReaderPlaces places;
    private final Clock clock;

    FairShare(LiveInstances instances, EventProcessingConfiguration readers, ReaderPlaces places, Clock clock) {
        this.instances = instances;
        this.readers = readers;
        this.places = places;
        this.clock = clock;
    }

    /** Says that this instance lives, and lets go of what is the share of another. One that stood still too long waits a turn. */
    @Scheduled(fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
    void look() {
        var live = instances.with(instance);
        if (live.size() < 2 || !live.contains(instance)) {
            return;
        }
        var all = places.all();
        for (var reader : readers.eventProcessors().values()) {
            var place = all.get(reader.getName());
            if (place != null && reader instanceof StreamingEventProcessor streaming) {
                letGo(streaming, shareOf(instance, live, reader.getName(), place.segments()));
            }
        }
    }

    @PreDestroy
    void stop() {
        instances.without(instance);
    }

    /** What does not divide goes to another instance with each reader. The shares of all make up the whole. */
    static int shareOf(UUID instance, List<UUID> live, String reader, int segments) {
        int first = Math.floorMod(reader.hashCode(), live.size());
        int turn = (first + live.indexOf(instance)) % live.size();
        return segments / live.size() + (turn < segments % live.size() ? 1 : 0);
    }

    /** Axon reckons by the clock of events how long it leaves a segment alone, and ends that by the clock of leases. */
    private void letGo(StreamingEventProcessor reader, int share) {
        long leftAlone = Duration.between(clock.instant(), realTime.instant().plus(LEFT_ALONE))
                .toMillis();
        reader.processingStatus().keySet().stream()
                .sorted()
                .skip(share)
                .forEach(segment -> reader.releaseSegment(segment, leftAlone, TimeUnit.MILLISECONDS));
    }
}

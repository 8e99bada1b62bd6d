package org.caretrail.projections.support;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.caretrail.domain.event.CourseEvent.PersonErased;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The events of streams that were read lately, decoded. A committed event stays as it is and where it is, so what is
 * remembered needs no check: whoever reads a stream asks PostgreSQL for what came after, and thereby sees what any instance
 * has committed by then. Only a person who is erased takes something out of what came before (EU-GDPR-3), and then that comes
 * after as well.
 */
public final class RecentStreams {

    /** Bounds how long an instance remembers what was erased from the store. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Cache<String, List<DomainEventMessage<?>>> streams;

    /**
     * Remembers nothing yet.
     *
     * @param events how many are remembered at most, of all streams together
     */
    public RecentStreams(int events) {
        streams = Caffeine.newBuilder()
                .maximumWeight(events)
                .<String, List<DomainEventMessage<?>>>weigher((_, stream) -> stream.size())
                .expireAfterWrite(LONGEST)
                .scheduler(Scheduler.systemScheduler())
                .build();
    }

    /** What is remembered of a stream, from its first event on; empty if it is not known. */
    public List<DomainEventMessage<?>> of(String stream) {
        var known = streams.getIfPresent(stream);
        return known == null ? List.of() : known;
    }

    /**
     * Forgets a stream from which a person was erased since it was remembered.
     *
     * @param known what {@link #of} gave
     * @param newer what the store has after that
     * @return whether it is to be read once more, from its first event
     */
    public boolean forgets(String stream, List<DomainEventMessage<?>> known, List<DomainEventMessage<?>> newer) {
        var erased = !known.isEmpty() && newer.stream().anyMatch(event -> event.getPayload() instanceof PersonErased);
        if (erased) {
            streams.invalidate(stream);
        }
        return erased;
    }

    /**
     * The whole stream, which is remembered from now on.
     *
     * @param known what {@link #of} gave
     * @param newer what the store has after that
     */
    public List<DomainEventMessage<?>> extended(
            String stream, List<DomainEventMessage<?>> known, List<DomainEventMessage<?>> newer) {
        if (newer.isEmpty()) {
            return known;
        }
        var whole = Stream.concat(known.stream(), newer.stream()).toList();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new OnceCommitted(() -> remember(stream, whole)));
        } else {
            remember(stream, whole);
        }
        return whole;
    }

    private void remember(String stream, List<DomainEventMessage<?>> whole) {
        streams.asMap().merge(stream, whole, (one, other) -> one.size() < other.size() ? other : one);
    }

    /** A transaction reads its own events, and may yet be rolled back. */
    private record OnceCommitted(Runnable work) implements TransactionSynchronization {

        @Override
        public void afterCommit() {
            work.run();
        }
    }
}

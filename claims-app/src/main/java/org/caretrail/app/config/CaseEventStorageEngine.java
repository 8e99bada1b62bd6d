package org.caretrail.app.config;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.caretrail.projections.support.RecentStreams;
import org.jspecify.annotations.Nullable;

/**
 * Axon's JDBC engine, fitted to cases. A case is short, so it is read with one statement: no snapshot before, no empty
 * batch after, and nothing again that is remembered.
 *
 * <p>A gap in the global index is a transaction that has not committed yet, or one that never will. Axon tells the two
 * apart by the event's own time; here that time may be set by the demo clock or lie in the past, so the time at which
 * the row was written decides. A reader that gave up on a gap too early would miss that event for ever.
 */
final class CaseEventStorageEngine extends JdbcEventStorageEngine {

    /** When the row was written, by the database's own clock. */
    static final String WRITTEN_AT = "written_at";

    /** How far behind the newest event a gap is still looked for. */
    static final int WIDEST_GAP = 10_000;

    private final Duration gapTimeout;
    private final InstantSource realTime;
    private final RecentStreams recent;

    /**
     * Builds the engine.
     *
     * @param gapTimeout after which a missing index is taken for one that was rolled back; longer than any transaction
     * @param realTime never the demo clock
     */
    CaseEventStorageEngine(Builder builder, RecentStreams recent, Duration gapTimeout, InstantSource realTime) {
        super(builder);
        this.recent = recent;
        this.gapTimeout = gapTimeout;
        this.realTime = realTime;
    }

    @Override
    public DomainEventStream readEvents(String stream, long firstSequenceNumber) {
        if (firstSequenceNumber > 0) {
            return super.readEvents(stream, firstSequenceNumber);
        }
        var known = recent.of(stream);
        var newer = super.readEvents(stream, known.size())
                .asStream()
                .<DomainEventMessage<?>>map(event -> event)
                .toList();
        return recent.forgets(stream, known, newer)
                ? readEvents(stream, firstSequenceNumber)
                : DomainEventStream.of(recent.extended(stream, known, newer));
    }

    @Override
    protected boolean fetchForAggregateUntilEmpty() {
        return false;
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return Stream.empty();
    }

    @Override
    protected TrackedEventData<?> getTrackedEventData(ResultSet row, @Nullable GapAwareTrackingToken previous)
            throws SQLException {
        Instant written = row.getObject(WRITTEN_AT, OffsetDateTime.class).toInstant();
        boolean mayFillGaps = written.isAfter(realTime.instant().minus(gapTimeout));
        var token = tokenAt(row.getLong(schema().globalIndexColumn()), previous, mayFillGaps);
        return new TrackedDomainEventData<>(token, (DomainEventData<?>) super.getTrackedEventData(row, previous));
    }

    private static GapAwareTrackingToken tokenAt(
            long index, @Nullable GapAwareTrackingToken previous, boolean mayFillGaps) {
        if (previous != null) {
            return previous.advanceTo(index, mayFillGaps ? WIDEST_GAP : 0);
        }
        return GapAwareTrackingToken.newInstance(
                index,
                mayFillGaps
                        ? LongStream.range(Math.min(1, index), index)
                                .boxed()
                                .collect(Collectors.toCollection(TreeSet::new))
                        : Collections.emptySortedSet());
    }
}

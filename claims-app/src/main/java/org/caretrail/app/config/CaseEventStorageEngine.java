package org.caretrail.app.config;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.SortedSet;
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
 * the row was written decides ({@link GapHorizon}). A reader that gave up on a gap too early would miss that event for ever.
 */
final class CaseEventStorageEngine extends JdbcEventStorageEngine {

    /** When the row was written, and when it is read, both by the database's own clock. */
    static final String TIMES = "written_at, statement_timestamp() as read_at";

    private final GapHorizon horizon;
    private final RecentStreams recent;

    CaseEventStorageEngine(Builder builder, RecentStreams recent, GapHorizon horizon) {
        super(builder);
        this.recent = recent;
        this.horizon = horizon;
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
        long index = row.getLong(schema().globalIndexColumn());
        long settled = horizon.seen(index, instant(row, "written_at"), instant(row, "read_at"));
        return new TrackedDomainEventData<>(
                tokenAt(index, previous, settled), (DomainEventData<?>) super.getTrackedEventData(row, previous));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** @param settled up to where nothing is looked for any more */
    private static GapAwareTrackingToken tokenAt(long index, @Nullable GapAwareTrackingToken previous, long settled) {
        if (previous == null) {
            return GapAwareTrackingToken.newInstance(index, between(settled, index));
        }
        long unsettled = Math.max(previous.getIndex(), index) - settled;
        return previous.advanceTo(index, Math.clamp(unsettled, 0, Integer.MAX_VALUE));
    }

    private static SortedSet<Long> between(long settled, long index) {
        return LongStream.range(settled + 1, index).boxed().collect(Collectors.toCollection(TreeSet::new));
    }
}

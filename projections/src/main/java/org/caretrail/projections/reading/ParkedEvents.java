package org.caretrail.projections.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The cases that one reader has set aside: each a line of events in their order, the first of which failed. */
final class ParkedEvents {

    private static final String STANDING = """
            select distinct sequence_id as parked, null as rebuilt from dead_letter
            where processing_group = :reader and sequence_id = any(:cases)
            union all
            (select null, token from read_model_rebuild where read_model = :reader and state = 'SWITCHED'
             order by finished_at desc limit 1)
            """;

    private final String reader;
    private final SequencedDeadLetterQueue<EventMessage<?>> queue;
    private final JdbcClient database;
    private final TrackingTokens tokens;

    private ParkedEvents(
            String reader,
            SequencedDeadLetterQueue<EventMessage<?>> queue,
            JdbcClient database,
            TrackingTokens tokens) {
        this.reader = reader;
        this.queue = queue;
        this.database = database;
        this.tokens = tokens;
    }

    static Function<String, ParkedEvents> in(
            DataSource database,
            Function<String, SequencedDeadLetterQueue<EventMessage<?>>> queues,
            TrackingTokens tokens) {
        var client = JdbcClient.create(database);
        return reader -> new ParkedEvents(reader, queues.apply(reader), client, tokens);
    }

    /** The case of an event; whatever belongs to none stands for itself. */
    static String caseOf(EventMessage<?> event) {
        return event instanceof DomainEventMessage<?> ofCase ? ofCase.getAggregateIdentifier() : event.getIdentifier();
    }

    Standing standing(Collection<? extends EventMessage<?>> events) {
        var parked = new HashSet<String>();
        var rebuilt = new ArrayList<String>();
        database.sql(STANDING)
                .param("reader", reader)
                .param(
                        "cases",
                        events.stream().map(ParkedEvents::caseOf).distinct().toArray(String[]::new))
                .query(row -> {
                    if (row.getString("parked") != null) {
                        parked.add(row.getString("parked"));
                    } else {
                        rebuilt.add(row.getString("rebuilt"));
                    }
                });
        var token = rebuilt.isEmpty() ? null : tokens.of(rebuilt.getFirst());
        return new Standing(parked, token, token == null ? Set.of() : late(events, token));
    }

    private Set<String> late(Collection<? extends EventMessage<?>> events, GapAwareTrackingToken rebuilt) {
        var missing = rebuilt.getGaps().toArray(Long[]::new);
        if (missing.length == 0 || events.stream().noneMatch(event -> Standing.isWithin(event, rebuilt))) {
            return Set.of();
        }
        return new HashSet<>(database.sql("select event_id from domain_event where global_index = any(?)")
                .param(missing)
                .query((row, _) -> row.getString(1))
                .list());
    }

    /** Sets the case aside; everything that follows in it will wait behind this event. */
    void park(EventMessage<?> event, ThrowableCause cause) {
        queue.enqueue(caseOf(event), new GenericDeadLetter<EventMessage<?>>(caseOf(event), event).withCause(cause));
    }

    /** Lets the event wait behind those of its case that wait already. */
    void keep(EventMessage<?> event) {
        queue.enqueue(caseOf(event), new GenericDeadLetter<EventMessage<?>>(caseOf(event), event));
    }

    /** What waits of a case, in its order. */
    List<DeadLetter<? extends EventMessage<?>>> line(String caseId) {
        return StreamSupport.stream(queue.deadLetterSequence(caseId).spliterator(), false)
                .toList();
    }

    void done(DeadLetter<? extends EventMessage<?>> waited) {
        queue.evict(waited);
    }

    void failedAgain(DeadLetter<? extends EventMessage<?>> waiting, ThrowableCause cause) {
        queue.requeue(waiting, letter -> letter.withCause(cause));
    }
}

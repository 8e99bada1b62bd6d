package org.caretrail.projections.support;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.caretrail.domain.event.ApplicationEvent;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * The events of cases, as they are committed at this moment. Axon reads one aggregate at a time; a page of a list or a
 * batch of a projection needs many, and takes them here with one statement.
 */
public final class CaseStreams {

    private static final String COLUMNS = """
            select aggregate_type, aggregate_id, sequence_number, event_id, recorded_at, event_type, event_revision,
                   payload, metadata
            from domain_event
            """;

    private static final String NEWER = COLUMNS + """
            join unnest(:cases, :known) as stream (id, known)
              on aggregate_id = stream.id and sequence_number >= stream.known
            order by aggregate_id, sequence_number
            """;

    private static final String BEGINNINGS = COLUMNS + "where aggregate_id = any(:cases) and sequence_number = 0";

    private static final String CLAIMS_OF_A_PERSON = """
            select aggregate_id from domain_event
            where event_type = 'ClaimSubmitted' and payload::jsonb #>> '{application,personId}' = :person
            """;

    private final JdbcClient database;
    private final Serializer serializer;
    private final EventUpcaster upcasters;
    private final RecentStreams recent;

    /**
     * Reads what the event store writes.
     *
     * @param serializer the one of the event store
     * @param upcasters  the chain of the event store
     * @param recent     shared with the event store
     */
    public CaseStreams(DataSource database, Serializer serializer, EventUpcaster upcasters, RecentStreams recent) {
        this.database = JdbcClient.create(database);
        this.serializer = serializer;
        this.upcasters = upcasters;
        this.recent = recent;
    }

    /** A case from its first event on; empty when there is none. */
    public List<Recorded> read(CaseId id) {
        return read(List.of(id)).getOrDefault(id, List.of());
    }

    /** Several cases; one that does not exist is absent. */
    public Map<CaseId, List<Recorded>> read(Collection<CaseId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var known = new HashMap<String, List<DomainEventMessage<?>>>();
        ids.forEach(id -> known.put(id.toString(), recent.of(id.toString())));
        Map<String, List<DomainEventMessage<?>>> newer = messages(database.sql(NEWER)
                        .param("cases", known.keySet().toArray(String[]::new))
                        .param("known", known.values().stream().map(List::size).toArray(Integer[]::new)))
                .collect(groupingBy(event -> event.getAggregateIdentifier()));
        var erased = known.entrySet().stream()
                .filter(e -> recent.forgets(e.getKey(), e.getValue(), newer.getOrDefault(e.getKey(), List.of())))
                .toList();
        return erased.isEmpty() ? whole(known, newer) : read(ids);
    }

    private Map<CaseId, List<Recorded>> whole(
            Map<String, List<DomainEventMessage<?>>> known, Map<String, List<DomainEventMessage<?>>> newer) {
        var read = new HashMap<CaseId, List<Recorded>>();
        known.forEach((id, stream) -> {
            var whole = recent.extended(id, stream, newer.getOrDefault(id, List.of()));
            if (!whole.isEmpty()) {
                read.put(CaseId.of(id), whole.stream().map(Recorded::of).toList());
            }
        });
        return read;
    }

    /** The claims that a person has submitted. */
    public List<CaseId> claimsOf(PersonId person) {
        return database.sql(CLAIMS_OF_A_PERSON)
                .param("person", person.toString())
                .query((row, _) -> CaseId.of(row.getString(1)))
                .list();
    }

    /** Only how each case began. */
    public Map<CaseId, ApplicationEvent> beginnings(Collection<CaseId> ids) {
        var cases = ids.stream().distinct().map(CaseId::toString).toArray(String[]::new);
        return messages(database.sql(BEGINNINGS).param("cases", cases))
                .map(Recorded::of)
                .collect(toMap(r -> r.event().caseId(), r -> (ApplicationEvent) r.event()));
    }

    private Stream<DomainEventMessage<?>> messages(StatementSpec rows) {
        var stored = rows.query(StoredEvents::entry).list().stream();
        return EventStreamUtils.asStream(
                        EventStreamUtils.upcastAndDeserializeDomainEvents(stored, serializer, upcasters))
                .map(event -> event);
    }
}

package org.caretrail.projections.support;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.caretrail.domain.event.ApplicationEvent;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The events of cases, as they are committed at this moment. Axon reads one aggregate at a time; a page of a list or a
 * batch of a projection needs many, and takes them here with one statement.
 */
public final class CaseStreams {

    private static final String STREAMS = """
            select aggregate_type, aggregate_id, sequence_number, event_id, recorded_at, event_type, event_revision,
                   payload, metadata
            from domain_event
            where aggregate_id = any(:cases) and sequence_number <= :last
            order by aggregate_id, sequence_number
            """;

    private static final String CLAIMS_OF_A_PERSON = """
            select aggregate_id from domain_event
            where event_type = 'ClaimSubmitted' and payload::jsonb #>> '{application,personId}' = :person
            """;

    private final JdbcClient database;
    private final Serializer serializer;
    private final EventUpcaster upcasters;

    /**
     * Reads what the event store writes.
     *
     * @param serializer the one of the event store
     * @param upcasters  the chain of the event store
     */
    public CaseStreams(DataSource database, Serializer serializer, EventUpcaster upcasters) {
        this.database = JdbcClient.create(database);
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    /** A case from its first event on; empty when there is none. */
    public List<Recorded> read(CaseId id) {
        return read(List.of(id)).getOrDefault(id, List.of());
    }

    /** Several cases; one that does not exist is absent. */
    public Map<CaseId, List<Recorded>> read(Collection<CaseId> ids) {
        return fetch(ids, Long.MAX_VALUE).collect(groupingBy(r -> r.event().caseId(), toList()));
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
        return fetch(ids, 0).collect(toMap(r -> r.event().caseId(), r -> (ApplicationEvent) r.event()));
    }

    private Stream<Recorded> fetch(Collection<CaseId> ids, long last) {
        if (ids.isEmpty()) {
            return Stream.empty();
        }
        var stored = database.sql(STREAMS)
                .param("cases", ids.stream().distinct().map(CaseId::toString).toArray(String[]::new))
                .param("last", last)
                .query(StoredEvents::entry)
                .list();
        var messages = EventStreamUtils.upcastAndDeserializeDomainEvents(stored.stream(), serializer, upcasters);
        return EventStreamUtils.asStream(messages).map(Recorded::of);
    }
}

package org.caretrail.projections.ratetables;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.caretrail.projections.support.StoredEvents;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The events of tables, as they are committed at this moment. */
public final class TableStreams {

    private static final String LENGTHS = """
            select aggregate_id, max(sequence_number) + 1 as events from domain_event
            where aggregate_id = any(:tables) group by aggregate_id
            """;

    private static final String STREAMS = """
            select aggregate_type, aggregate_id, sequence_number, event_id, recorded_at, event_type, event_revision,
                   payload, metadata
            from domain_event
            where aggregate_id = any(:tables)
            order by aggregate_id, sequence_number
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
    public TableStreams(DataSource database, Serializer serializer, EventUpcaster upcasters) {
        this.database = JdbcClient.create(database);
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    /** How much has happened to each table; one to which nothing has is absent. */
    public Map<String, Long> lengths(Collection<String> tables) {
        return database
                .sql(LENGTHS)
                .param("tables", tables.toArray(String[]::new))
                .query((row, _) -> Map.entry(row.getString("aggregate_id"), row.getLong("events")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What happened to one table, in order; empty when nothing was ever loaded. */
    public List<RecordedTableEvent> read(String table) {
        return read(List.of(table)).getOrDefault(table, List.of());
    }

    /** The same of several tables. */
    public Map<String, List<RecordedTableEvent>> read(Collection<String> tables) {
        var stored = database.sql(STREAMS)
                .param("tables", tables.toArray(String[]::new))
                .query(StoredEvents::entry)
                .list();
        var messages = EventStreamUtils.upcastAndDeserializeDomainEvents(stored.stream(), serializer, upcasters);
        return EventStreamUtils.asStream(messages)
                .map(RecordedTableEvent::of)
                .collect(groupingBy(r -> r.event().table(), toList()));
    }
}

package org.caretrail.app.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Making the case list anew, beside what cannot be had for less: the events read out, and the events understood. */
final class WholeStore {

    static final String REBUILD = "rebuild the case list";
    static final String DECODE = "decode the events";
    static final String COPY = "copy the events out";

    private static final int PAGE = 1000;

    private static final String EVENTS = """
            select * from domain_event where global_index > ? order by global_index limit
            """ + PAGE;

    private final DataSource pool;
    private final JdbcClient database;
    private final Serializer serializer;

    WholeStore(DataSource pool, Serializer serializer) {
        this.pool = pool;
        this.database = JdbcClient.create(pool);
        this.serializer = serializer;
    }

    /** How many events there are. */
    long events() {
        return database.sql("select count(*) from domain_event")
                .query(Long.class)
                .single();
    }

    Turns measured(Rebuild rebuild, int rounds) {
        long events = events();
        Map<String, DoubleSupplier> compared = new LinkedHashMap<>();
        compared.put(COPY, () -> {
            long begun = System.nanoTime();
            return Rate.of(copied(), begun);
        });
        compared.put(DECODE, this::decoded);
        compared.put(REBUILD, () -> {
            long begun = System.nanoTime();
            rebuild.run();
            return Rate.of(events, begun);
        });
        return Turns.of(rounds, compared);
    }

    private long copied() {
        try (var connection = pool.getConnection()) {
            return connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy domain_event to stdout", OutputStream.nullOutputStream());
        } catch (SQLException | IOException e) {
            throw new AssertionError("The events cannot be copied", e);
        }
    }

    /** Page by page, so that the store may be larger than memory; only the decoding is timed. */
    private double decoded() {
        long events = 0;
        long nanos = 0;
        var page = page(0);
        while (!page.isEmpty()) {
            long begun = System.nanoTime();
            events += decode(page);
            nanos += System.nanoTime() - begun;
            page = page(page.getLast().index());
        }
        return events * 1e9 / nanos;
    }

    private long decode(List<Stored> page) {
        var messages = EventStreamUtils.upcastAndDeserializeDomainEvents(
                page.stream().map(Stored::data), serializer, NoOpEventUpcaster.INSTANCE);
        return EventStreamUtils.asStream(messages)
                .filter(message -> message.getPayload() != null && message.getMetaData() != null)
                .count();
    }

    private List<Stored> page(long after) {
        return database.sql(EVENTS).param(after).query(WholeStore::stored).list();
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        return new Stored(
                row.getLong("global_index"),
                new GenericDomainEventEntry<>(
                        row.getString("aggregate_type"),
                        row.getString("aggregate_id"),
                        row.getLong("sequence_number"),
                        row.getString("event_id"),
                        row.getString("recorded_at"),
                        row.getString("event_type"),
                        row.getString("event_revision"),
                        row.getString("payload"),
                        row.getString("metadata")));
    }

    private record Stored(long index, DomainEventData<String> data) {}
}

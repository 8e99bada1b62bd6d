package org.caretrail.projections.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.caretrail.projections.reading.EventReader;
import org.caretrail.projections.reading.EventReaders;
import org.caretrail.projections.reading.ReaderPlaces;
import org.caretrail.projections.reading.Retried;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The cases that readers have set aside: which, why, since when; and another try once the cause is gone. */
public final class DeadLetterDesk {

    public static final int MOST = 100;

    private static final String CASES = """
            select first.*, (select count(*) from dead_letter d
                             where (d.processing_group, d.sequence_id) = (first.processing_group, first.sequence_id))
                             as waiting
            from (
              select distinct on (processing_group, sequence_id) processing_group, sequence_id, event_type, event_id,
                     sequence_number, cause_type, cause_message, enqueued_at, last_touched
              from dead_letter
              where processing_group = any(:readers) and (processing_group, sequence_id) > (:reader, :case)
              order by processing_group, sequence_id, sequence_index
              limit :limit) as first
            order by processing_group, sequence_id
            """;

    private static final String EVENTS = """
            select event_id, event_type, sequence_number, cause_type, cause_message, enqueued_at, last_touched
            from dead_letter where processing_group = ? and sequence_id = ?
            order by sequence_index
            """;

    private static final String UNTRIED = """
            select processing_group, sequence_id from dead_letter where processing_group = any(:readers)
            group by processing_group, sequence_id
            order by max(last_touched), processing_group, sequence_id
            limit :limit
            """;

    private static final String COUNTS = """
            select processing_group, count(distinct sequence_id) as parked from dead_letter
            where processing_group = any(?) group by processing_group
            """;

    private final JdbcClient database;
    private final EventReaders readers;
    private final ReaderPlaces places;

    public DeadLetterDesk(DataSource database, EventReaders readers, ReaderPlaces places) {
        this.database = JdbcClient.create(database);
        this.readers = readers;
        this.places = places;
    }

    /**
     * Parked cases, by reader and case.
     *
     * @param after where the page before ended; null: from the first
     * @throws IllegalArgumentException for a limit outside 1 to 100, or a broken cursor
     */
    public ParkedPage page(int limit, @Nullable String after) {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit must be between 1 and " + MOST);
        }
        var from = after == null ? new DeskCursor("", "") : DeskCursor.parse(after);
        var found = database.sql(CASES)
                .param("readers", readers.names().toArray(String[]::new))
                .param("reader", from.reader())
                .param("case", from.caseId())
                .param("limit", limit + 1)
                .query(DeadLetterDesk::parkedCase)
                .list();
        return found.size() <= limit
                ? new ParkedPage(found, null)
                : new ParkedPage(
                        List.copyOf(found.subList(0, limit)),
                        DeskCursor.at(found.get(limit - 1)).text());
    }

    /** How many cases each reader has set aside; a reader without any is absent. */
    public Map<String, Long> counts() {
        var names = readers.names().toArray(String[]::new);
        return database
                .sql(COUNTS)
                .param(names)
                .query((row, _) -> Map.entry(row.getString("processing_group"), row.getLong("parked")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How many cases all readers together have set aside; one that two have set aside counts twice. */
    public long count() {
        return counts().values().stream().mapToLong(Long::longValue).sum();
    }

    /** What waits of a case, in its order; empty when nothing does. */
    public List<ParkedEvent> events(String reader, String caseId) {
        return database.sql(EVENTS)
                .params(reader, caseId)
                .query(DeadLetterDesk::parkedEvent)
                .list();
    }

    /**
     * Tries a parked case again, in the transaction that is open; empty when it is not parked, or there is no such reader.
     *
     * @throws RuntimeException a failure that may pass; the case then waits on as it did
     */
    public Optional<Retried> retry(String reader, String caseId) {
        return held(reader, found -> found.retry(caseId));
    }

    /** Tries the event that a parked case waits for and no other, likewise; empty where the case does not wait for this one. */
    public Optional<Retried> retryFirst(String reader, String caseId, String eventId) {
        return held(reader, found -> found.retryFirst(caseId, eventId));
    }

    /**
     * Has a reader pass over the event that a parked case waits for, and tries those behind it, in the transaction that is
     * open; empty where the case does not wait for this event.
     */
    public Optional<Retried> skip(String reader, String caseId, String eventId) {
        return held(reader, found -> found.skip(caseId, eventId));
    }

    /** Nobody else acts for the reader meanwhile. */
    private Optional<Retried> held(String reader, Function<EventReader, @Nullable Retried> act) {
        return readers.find(reader).map(found -> {
            places.hold(reader);
            return act.apply(found);
        });
    }

    /** Tries at most a hundred parked cases again, those first whose last try was longest ago, each up to its first failure. */
    public List<Retried> retryAll() {
        var tried = new ArrayList<Retried>();
        for (var parked : untried()) {
            retry(parked.getKey(), parked.getValue()).ifPresent(tried::add);
        }
        return tried;
    }

    private List<Map.Entry<String, String>> untried() {
        return database.sql(UNTRIED)
                .param("readers", readers.names().toArray(String[]::new))
                .param("limit", MOST)
                .query((row, _) -> Map.entry(row.getString("processing_group"), row.getString("sequence_id")))
                .list();
    }

    private static ParkedCase parkedCase(ResultSet row, int number) throws SQLException {
        return new ParkedCase(
                row.getString("processing_group"),
                row.getString("sequence_id"),
                row.getLong("waiting"),
                row.getString("event_type"),
                row.getString("event_id"),
                row.getObject("sequence_number", Long.class),
                row.getString("cause_type"),
                row.getString("cause_message"),
                Instant.parse(row.getString("enqueued_at")),
                Instant.parse(row.getString("last_touched")));
    }

    private static ParkedEvent parkedEvent(ResultSet row, int number) throws SQLException {
        return new ParkedEvent(
                row.getString("event_id"),
                row.getString("event_type"),
                row.getObject("sequence_number", Long.class),
                row.getString("cause_type"),
                row.getString("cause_message"),
                Instant.parse(row.getString("enqueued_at")),
                Instant.parse(row.getString("last_touched")));
    }
}

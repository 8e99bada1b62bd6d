package org.caretrail.projections.reading;

import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far the readers have come. The row of a place is also the lock under which one acts for its reader. */
public final class ReaderPlaces {

    /** A lease is renewed every few seconds. */
    private static final String PLACES = """
            select processor_name, token,
                   owner is not null and cast(claimed_at as timestamptz) > clock_timestamp() - interval '1 minute' as taken
            from processor_token where token is null or token_type = '%s'
            """.formatted(GapAwareTrackingToken.class.getName());

    private final JdbcClient database;
    private final TrackingTokens tokens;

    public ReaderPlaces(DataSource database, TrackingTokens tokens) {
        this.database = JdbcClient.create(database);
        this.tokens = tokens;
    }

    /** Waits for the batch in flight, and keeps the next one waiting until the open transaction ends. */
    public void hold(String reader) {
        database.sql("select segment from processor_token where processor_name = ? order by segment for update")
                .param(reader)
                .query(Integer.class)
                .list();
    }

    /**
     * The place of a reader.
     *
     * @param index the newest event read, in the order of the store; -1: none yet
     * @param taken whether somebody reads on from there at this moment
     */
    public record Place(int segments, long index, boolean taken) {

        private Place and(Place other) {
            return new Place(segments + other.segments, Math.min(index, other.index), taken && other.taken);
        }
    }

    /** Of all readers that have one, by name. */
    public Map<String, Place> all() {
        var places = new TreeMap<String, Place>();
        database.sql(PLACES).query(row -> {
            var place = new Place(1, index(row.getBytes("token")), row.getBoolean("taken"));
            places.merge(row.getString("processor_name"), place, Place::and);
        });
        return places;
    }

    /** The newest event of the store; -1: there is none. */
    public long head() {
        return database.sql("select coalesce(max(global_index), -1) from domain_event")
                .query(Long.class)
                .single();
    }

    private long index(byte @Nullable [] stored) {
        var token = tokens.of(stored);
        return token == null ? -1 : token.getIndex();
    }
}

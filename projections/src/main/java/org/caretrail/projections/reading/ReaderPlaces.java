package org.caretrail.projections.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.Segment;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How far the readers have come, each in several segments that read some of the cases. The rows of a reader's places are
 * also the lock under which one acts for it.
 */
public final class ReaderPlaces {

    /** A lease is renewed every few seconds. */
    private static final String PLACES = """
            select processor_name, segment, token,
                   owner is not null and cast(claimed_at as timestamptz) > clock_timestamp() - interval '1 minute' as taken
            from processor_token where token is null or token_type = '%s'
            order by processor_name, segment
            """.formatted(GapAwareTrackingToken.class.getName());

    private final JdbcClient database;
    private final TrackingTokens tokens;

    public ReaderPlaces(DataSource database, TrackingTokens tokens) {
        this.database = JdbcClient.create(database);
        this.tokens = tokens;
    }

    /** Waits for the batches in flight, and keeps the next ones waiting until the open transaction ends. */
    public void hold(String reader) {
        database.sql("select segment from processor_token where processor_name = ? order by segment for update")
                .param(reader)
                .query(Integer.class)
                .list();
    }

    /**
     * The place of a reader.
     *
     * @param index the newest event that all its segments have read, in the order of the store; -1: none yet
     * @param taken whether somebody reads on from there at this moment
     */
    public record Place(int segments, long index, boolean taken) {}

    /**
     * The place of one segment of a reader: those cases that it reads.
     *
     * @param token null: it has read nothing yet
     */
    public record Part(Segment segment, @Nullable GapAwareTrackingToken token, boolean taken) {

        public long index() {
            return token == null ? -1 : token.getIndex();
        }
    }

    /** Of all readers that have one, by name. */
    public Map<String, Place> all() {
        var places = new TreeMap<String, Place>();
        parts().forEach((reader, parts) -> places.put(
                reader,
                new Place(
                        parts.size(),
                        parts.stream().mapToLong(Part::index).min().orElse(-1),
                        parts.stream().allMatch(Part::taken))));
        return places;
    }

    /** Segment by segment. */
    public Map<String, List<Part>> parts() {
        var stored = new TreeMap<String, List<Stored>>();
        database.sql(PLACES).query(row -> {
            stored.computeIfAbsent(row.getString("processor_name"), _ -> new ArrayList<>())
                    .add(new Stored(row.getInt("segment"), tokens.of(row.getBytes("token")), row.getBoolean("taken")));
        });
        var parts = new TreeMap<String, List<Part>>();
        stored.forEach((reader, rows) -> {
            var ids = rows.stream().mapToInt(Stored::segment).toArray();
            parts.put(
                    reader,
                    rows.stream()
                            .map(r -> new Part(Segment.computeSegment(r.segment(), ids), r.token(), r.taken()))
                            .toList());
        });
        return parts;
    }

    /** The newest event of the store; -1: there is none. */
    public long head() {
        return database.sql("select coalesce(max(global_index), -1) from domain_event")
                .query(Long.class)
                .single();
    }

    private record Stored(int segment, @Nullable GapAwareTrackingToken token, boolean taken) {}
}

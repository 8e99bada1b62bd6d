package org.caretrail.projections.rebuild;

import static org.caretrail.projections.reading.EventReaders.rebuildOf;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.caretrail.projections.reading.TrackingTokens;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rebuilds that were asked for, and how far each has come: kept in the database, where a kill loses nothing. */
public final class Rebuilds {

    private static final String SCHEMA_RANK = "(select max(installed_rank) from flyway_schema_history where success)";

    private static final String PROGRESS = """
            select r.*, (
                select count(distinct sequence_id) from dead_letter
                where processing_group = r.read_model || '%s') as parked,
              cast(events / greatest(extract(epoch from coalesce(finished_at, clock_timestamp()) - started_at), 0.001)
                   as bigint) as events_per_second
            from read_model_rebuild r
            """.formatted(rebuildOf(""));

    private final JdbcClient database;
    private final TrackingTokens tokens;

    public Rebuilds(DataSource database, TrackingTokens tokens) {
        this.database = JdbcClient.create(database);
        this.tokens = tokens;
    }

    /** The latest first. */
    public List<RebuildProgress> latest(int most) {
        return database.sql(PROGRESS + "order by started_at desc, rebuild_id limit ?")
                .param(most)
                .query(Rebuilds::progress)
                .list();
    }

    public Optional<RebuildProgress> find(UUID id) {
        return database.sql(PROGRESS + "where rebuild_id = ?")
                .param(id)
                .query(Rebuilds::progress)
                .optional();
    }

    /** @throws AlreadyRunning when one of this read model is */
    void begin(UUID id, String readModel, long head) {
        var begun = database.sql("insert into read_model_rebuild (rebuild_id, read_model, state, head, schema_rank)"
                        + " values (?, ?, 'RUNNING', ?, " + SCHEMA_RANK + ") on conflict do nothing")
                .params(id, readModel, head)
                .update();
        if (begun == 0) {
            throw new AlreadyRunning(readModel);
        }
    }

    /** Takes one on that nobody else works on at this moment. */
    Optional<UnderWay> take() {
        return database.sql("select rebuild_id, read_model, token, schema_rank = " + SCHEMA_RANK + " as same_schema"
                        + " from read_model_rebuild where state = 'RUNNING' order by setbacks, started_at"
                        + " limit 1 for update skip locked")
                .query((row, _) -> new UnderWay(
                        row.getObject("rebuild_id", UUID.class),
                        row.getString("read_model"),
                        tokens.of(row.getString("token")),
                        row.getBoolean("same_schema")))
                .optional();
    }

    void beganAnew(UUID id) {
        database.sql("update read_model_rebuild set token = null, position = -1, events = 0, started_at = default,"
                        + " schema_rank = " + SCHEMA_RANK + " where rebuild_id = ?")
                .param(id)
                .update();
    }

    void moved(UUID id, GapAwareTrackingToken token, int events, long head) {
        database.sql("""
                        update read_model_rebuild
                        set token = :token, position = :position, events = events + :events,
                            head = greatest(:head, :position), setbacks = 0
                        where rebuild_id = :id""")
                .param("token", tokens.text(token))
                .param("position", token.getIndex())
                .param("events", events)
                .param("head", head)
                .param("id", id)
                .update();
    }

    void ended(UUID id, RebuildState state) {
        database.sql("update read_model_rebuild set state = ?, finished_at = clock_timestamp() where rebuild_id = ?")
                .params(state.name(), id)
                .update();
    }

    /** Returns how many there have been in a row. */
    int setBack(UUID id, String failure) {
        return database.sql("update read_model_rebuild set setbacks = setbacks + 1, failure = ?"
                        + " where rebuild_id = ? and state = 'RUNNING' returning setbacks")
                .params(failure, id)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** What failed in the rebuild is what fails in the read model from now on. */
    void takeOverParked(String readModel) {
        database.sql("delete from dead_letter where processing_group = ?")
                .param(readModel)
                .update();
        database.sql("update dead_letter set processing_group = ? where processing_group = ?")
                .params(readModel, rebuildOf(readModel))
                .update();
    }

    void forgetParked(String readModel) {
        database.sql("delete from dead_letter where processing_group = ?")
                .param(rebuildOf(readModel))
                .update();
    }

    private static RebuildProgress progress(ResultSet row, int number) throws SQLException {
        return new RebuildProgress(
                row.getObject("rebuild_id", UUID.class),
                row.getString("read_model"),
                RebuildState.valueOf(row.getString("state")),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("finished_at", OffsetDateTime.class)),
                row.getLong("position"),
                row.getLong("head"),
                row.getLong("events"),
                row.getLong("events_per_second"),
                row.getLong("parked"),
                row.getInt("setbacks"),
                row.getString("failure"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}

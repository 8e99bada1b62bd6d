package org.caretrail.app.benchmark;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.caretrail.domain.shared.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The yardstick: the rows of one command, byte for byte, inserted again and again by plain JDBC into a table with the same
 * columns and indexes, from the same pool and in one transaction as the command's.
 */
final class RawRows implements AutoCloseable {

    private static final String INSERT = """
            insert into benchmark_event (event_id, aggregate_id, sequence_number, aggregate_type, recorded_at, event_type,
                                         event_revision, payload, metadata)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final DataSource pool;
    private final JdbcClient database;

    RawRows(DataSource pool) {
        this.pool = pool;
        this.database = JdbcClient.create(pool);
        database.sql("create table benchmark_event (like domain_event including all)")
                .update();
    }

    /** What a command appended to a case from a version on. */
    List<Row> of(CaseId id, long version) {
        return database.sql("select * from domain_event where aggregate_id = ? and sequence_number >= ?")
                .params(id.toString(), version)
                .query((row, _) -> new Row(
                        row.getLong("sequence_number"),
                        row.getString("aggregate_type"),
                        row.getString("recorded_at"),
                        row.getString("event_type"),
                        row.getString("event_revision"),
                        row.getString("payload"),
                        row.getString("metadata")))
                .list();
    }

    /** Inserts and commits the rows, for a case that is new. */
    int insert(List<Row> rows) throws SQLException {
        String id = UUID.randomUUID().toString();
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            try (var insert = connection.prepareStatement(INSERT)) {
                for (Row row : rows) {
                    insert.setString(1, UUID.randomUUID().toString());
                    insert.setString(2, id);
                    insert.setLong(3, row.sequence());
                    insert.setString(4, row.aggregateType());
                    insert.setString(5, row.recordedAt());
                    insert.setString(6, row.type());
                    insert.setString(7, row.revision());
                    insert.setString(8, row.payload());
                    insert.setString(9, row.metadata());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            connection.commit();
            return rows.size();
        }
    }

    @Override
    public void close() {
        database.sql("drop table benchmark_event").update();
    }

    /** One stored event. */
    record Row(
            long sequence,
            String aggregateType,
            String recordedAt,
            String type,
            String revision,
            String payload,
            String metadata) {}
}

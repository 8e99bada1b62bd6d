package org.caretrail.app.config.start;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A version of a table in a database, as a service that takes every row would have left it there. */
record LoadedElsewhere(JdbcClient database, String table, long sequence, String sha256, int version)
        implements AutoCloseable {

    /** @param before how many events the table has already, all of them versions */
    static LoadedElsewhere into(DataSource source, String table, long before, String file) throws Exception {
        var hash = MessageDigest.getInstance("SHA-256").digest(file.getBytes(StandardCharsets.UTF_8));
        var loaded = new LoadedElsewhere(
                JdbcClient.create(source), table, before, HexFormat.of().formatHex(hash), (int) before + 2);
        loaded.write(file);
        return loaded;
    }

    private void write(String file) {
        database.sql("insert into rate_table_content (sha256, content) values (?, ?)")
                .params(sha256, file)
                .update();
        database.sql("""
                        insert into domain_event (event_id, aggregate_id, sequence_number, aggregate_type, recorded_at,
                                                  event_type, payload, metadata)
                        values (?, ?, ?, 'LoadedTable', '2024-01-03T09:00:00Z', 'RateTablePublished', ?, '{}')
                        """)
                .params(sha256, table, sequence, """
                        {"table": "%s", "happenedOn": "2024-01-03", "version": %d, "sha256": "%s", "rows": 1,
                         "effectiveFrom": null, "announcedOn": null, "mark": null, "source": null}
                        """.formatted(table, version, sha256))
                .update();
    }

    /** Leaves the database fit for production. */
    @Override
    public void close() {
        database.sql("delete from domain_event where aggregate_id = ? and sequence_number = ?")
                .params(table, sequence)
                .update();
    }
}

package org.caretrail.app.store;

import java.sql.Connection;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Repository;

/**
 * Remembers whether the demo cases were lived, so that they are lived once, on an empty store, and by one instance. Who
 * lives them holds a lock of its connection, which goes when it is killed: the next start then goes on.
 */
@Repository
@Profile("demo")
public class DemoProgress {

    private static final String LOCK = "hashtextextended('demo cases', 0)";

    private final JdbcOperations connections;
    private final JdbcClient database;

    DemoProgress(JdbcOperations connections, JdbcClient database) {
        this.connections = connections;
        this.database = database;
    }

    /** Does the work, unless another instance is at it. */
    public void alone(Runnable work) {
        connections.execute((ConnectionCallback<@Nullable Void>) own -> {
            alone(own, work);
            return null;
        });
    }

    /** Whether they are to be lived now: on an empty store, or because an earlier start was cut off. */
    public boolean begin() {
        database.sql("""
                        insert into demo_progress (finished)
                        select false where not exists (select from domain_event)
                        on conflict do nothing""").update();
        return database.sql("select not finished from demo_progress")
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    public void finish() {
        database.sql("update demo_progress set finished = true").update();
    }

    private static void alone(Connection own, Runnable work) {
        var session = JdbcClient.create(new SingleConnectionDataSource(own, true));
        if (!ask(session, "select pg_try_advisory_lock(" + LOCK + ")")) {
            return;
        }
        try {
            work.run();
        } finally {
            ask(session, "select pg_advisory_unlock(" + LOCK + ")");
        }
    }

    private static boolean ask(JdbcClient session, String question) {
        return session.sql(question).query(Boolean.class).single();
    }
}

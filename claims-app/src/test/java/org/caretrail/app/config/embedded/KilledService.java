package org.caretrail.app.config.embedded;

import java.nio.file.Path;
import java.sql.DriverManager;

/** A service to be killed by a test: it stores one row, says so, and waits for its end. */
final class KilledService {

    static final String READY = "ready";

    private KilledService() {}

    public static void main(String[] args) throws Exception {
        var database = EmbeddedDatabase.start(Path.of(args[0]));
        try (var connection = DriverManager.getConnection(database.jdbcUrl());
                var statement = connection.createStatement()) {
            statement.execute("create table witness as select 'still here' as word");
        }
        System.out.println(READY);
        Thread.currentThread().join();
    }
}

package org.caretrail.app.config.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL beside the service, for those who have none installed. It keeps what it is told: the library would
 * start it without flushing to disk, which suits throw-away tests and would lose cases here.
 */
final class EmbeddedDatabase implements AutoCloseable {

    /** Major version of the binaries in the build; the format of the data directory depends on it. */
    static final String POSTGRES_VERSION = "18";

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final DataDirectory directory;
    private final EmbeddedPostgres server;

    private EmbeddedDatabase(DataDirectory directory, EmbeddedPostgres server) {
        this.directory = directory;
        this.server = server;
    }

    /** Starts on what an earlier run left in the directory, or on an empty database if there was none. */
    static EmbeddedDatabase start(Path data) {
        var directory = DataDirectory.take(data, POSTGRES_VERSION);
        log.info("Embedded PostgreSQL {} keeps its data in {}", POSTGRES_VERSION, directory.cluster());
        try {
            Orphan.stop(directory.cluster());
            return new EmbeddedDatabase(directory, settings(directory.cluster()).start());
        } catch (IOException e) {
            closeQuietly(directory);
            throw new UncheckedIOException("The embedded PostgreSQL does not start", e);
        }
    }

    String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres?user=postgres";
    }

    @Override
    public void close() throws IOException {
        try (directory) {
            server.close();
        }
    }

    private static EmbeddedPostgres.Builder settings(Path cluster) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "100")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_directory", "log")
                .setServerConfig("log_filename", "postgresql.log");
    }

    private static void closeQuietly(DataDirectory directory) {
        try {
            directory.close();
        } catch (IOException e) {
            log.warn("Could not give back the data directory", e);
        }
    }
}

package org.caretrail.app.config.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.util.FileSystemUtils;

/**
 * In the demo profile the service brings its own database, unless it is given one: several instances then share it.
 * Anywhere else it is given one.
 */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
@Conditional(NoDatabaseGiven.class)
class EmbeddedDatabaseConfiguration {

    /**
     * Where the data lives.
     *
     * @param throwAway for tests: a new directory that is deleted with the context, in place of the lasting one
     */
    @Bean
    DataPlace dataPlace(
            @Value("${caretrail.postgres.data}") Path data,
            @Value("${caretrail.postgres.throw-away:false}") boolean throwAway) {
        try {
            return throwAway ? new DataPlace(Files.createTempDirectory("caretrail"), true) : new DataPlace(data, false);
        } catch (IOException e) {
            throw new UncheckedIOException("No room for a throw-away database", e);
        }
    }

    @Bean
    EmbeddedDatabase embeddedDatabase(DataPlace place) {
        return EmbeddedDatabase.start(place.path());
    }

    @Bean
    JdbcConnectionDetails embeddedConnectionDetails(EmbeddedDatabase database) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return "postgres";
            }

            @Override
            public String getPassword() {
                return "";
            }

            @Override
            public String getJdbcUrl() {
                return database.jdbcUrl();
            }
        };
    }

    /** Outlives the database that runs in it, so that files are deleted only once nobody writes them. */
    record DataPlace(Path path, boolean throwAway) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            if (throwAway) {
                FileSystemUtils.deleteRecursively(path);
            }
        }
    }
}

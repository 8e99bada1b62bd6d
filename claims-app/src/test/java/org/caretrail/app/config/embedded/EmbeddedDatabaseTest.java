package org.caretrail.app.config.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.caretrail.app.config.start.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the embedded database promises: nothing is lost, and nothing is taken from a service that lives. */
class EmbeddedDatabaseTest {

    @TempDir
    private Path data;

    @Test
    void keeps_what_it_is_told_and_listens_to_this_machine_only() throws Exception {
        try (var database = EmbeddedDatabase.start(data)) {
            assertThat(ask(database, "show fsync")).isEqualTo("on");
            assertThat(ask(database, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(database, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(database, "show server_version")).startsWith(EmbeddedDatabase.POSTGRES_VERSION + ".");
        }
    }

    @Test
    void survives_a_restart() throws Exception {
        try (var database = EmbeddedDatabase.start(data)) {
            run(database, "create table witness as select 'still here' as word");
        }
        try (var database = EmbeddedDatabase.start(data)) {
            assertThat(ask(database, "select word from witness")).isEqualTo("still here");
        }
    }

    @Test
    void a_second_service_is_refused_and_the_first_one_lives_on() throws Exception {
        try (var first = EmbeddedDatabase.start(data)) {
            assertThatExceptionOfType(StartRefused.class)
                    .isThrownBy(() -> EmbeddedDatabase.start(data))
                    .withMessageContaining("Another running service")
                    .withMessageContaining(data.toRealPath().toString());
            assertThat(ask(first, "select 'alive'")).isEqualTo("alive");
        }
    }

    @Test
    void a_second_process_is_refused_while_the_first_one_lives() throws Exception {
        Process first = serviceInItsOwnProcess();
        try {
            assertThatExceptionOfType(StartRefused.class)
                    .isThrownBy(() -> EmbeddedDatabase.start(data))
                    .withMessageContaining("Another running service");
        } finally {
            kill(first);
        }
        EmbeddedDatabase.start(data).close();
    }

    @Test
    void what_a_killed_service_left_running_is_stopped_and_nothing_is_lost() throws Exception {
        kill(serviceInItsOwnProcess());
        long orphan = postmaster();
        assertThat(ProcessHandle.of(orphan)).isPresent();

        try (var database = EmbeddedDatabase.start(data)) {
            assertThat(ask(database, "select word from witness")).isEqualTo("still here");
            assertThat(postmaster()).isNotEqualTo(orphan);
        }
    }

    @Test
    void data_of_another_version_is_left_alone() throws Exception {
        Path cluster = Files.createDirectories(data.resolve("cluster"));
        Files.writeString(cluster.resolve("PG_VERSION"), "14\n");

        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> EmbeddedDatabase.start(data))
                .withMessageContaining("PostgreSQL 14")
                .withMessageContaining("PostgreSQL " + EmbeddedDatabase.POSTGRES_VERSION);
    }

    private Process serviceInItsOwnProcess() throws IOException {
        String java = ProcessHandle.current().info().command().orElseThrow();
        Process service = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledService.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader output = service.inputReader(UTF_8)) {
            assertThat(output.lines().anyMatch(line -> line.equals(KilledService.READY)))
                    .isTrue();
        }
        return service;
    }

    private static void kill(Process service) throws InterruptedException {
        service.destroyForcibly().waitFor();
    }

    private long postmaster() throws IOException {
        Path pidFile = data.resolve("cluster").resolve("postmaster.pid");
        return Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
    }

    private static void run(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.jdbcUrl());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.jdbcUrl());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}

package org.caretrail.app.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What it was measured on, and how much memory it took. */
final class Machine {

    private static final List<String> SETTINGS = List.of(
            "fsync", "synchronous_commit", "wal_sync_method", "shared_buffers", "max_wal_size", "max_connections");

    private final JdbcClient database;

    Machine(JdbcClient database) {
        this.database = database;
    }

    List<String> described() {
        return List.of(
                Runtime.getRuntime().availableProcessors() + " × "
                        + line(Path.of("/proc/cpuinfo"), "model name") + ", "
                        + line(Path.of("/proc/meminfo"), "MemTotal") + ", shared by service and database",
                "Java " + Runtime.version() + ", heap at most "
                        + megabytes(Runtime.getRuntime().maxMemory()),
                "PostgreSQL " + setting("server_version") + ": "
                        + String.join(
                                ", ",
                                SETTINGS.stream()
                                        .map(name -> "`" + name + " = " + setting(name) + "`")
                                        .toList()));
    }

    /** The most that the process ever had in memory, with the code of the benchmark and of the tests. */
    String peak() {
        return line(Path.of("/proc/self/status"), "VmHWM");
    }

    /** What is still in use once everything that is not was given back. */
    String heap() {
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        return megabytes(memory.getHeapMemoryUsage().getUsed());
    }

    private String setting(String name) {
        return database.sql("select current_setting(?)")
                .param(name)
                .query(String.class)
                .single();
    }

    private static String megabytes(long bytes) {
        return (bytes >> 20) + " MB";
    }

    private static String line(Path file, String name) {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.caretrail.app.endurance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A Java process that can be killed and started again, and that does not outlive this one. */
final class Child {

    private static final Set<Process> ALIVE = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> ALIVE.forEach(Process::destroyForcibly)));
    }

    private final List<String> command;
    private final Path log;
    private volatile @Nullable Process process;

    /**
     * Not started yet.
     *
     * @param log     to which all its lives add what they say
     * @param command after {@code java}; it is quick to start and lives in little room
     */
    Child(Path log, List<String> command) {
        var java = List.of(
                ProcessHandle.current().info().command().orElseThrow(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
        this.command = Stream.concat(java.stream(), command.stream()).toList();
        this.log = log;
    }

    void start() {
        try {
            var started = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            ALIVE.add(started);
            process = started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** No goodbye: the process is gone between two instructions. */
    void kill() {
        var running = process;
        if (running != null) {
            running.destroyForcibly().onExit().join();
            ALIVE.remove(running);
        }
    }

    boolean isAlive() {
        var running = process;
        return running != null && running.isAlive();
    }
}

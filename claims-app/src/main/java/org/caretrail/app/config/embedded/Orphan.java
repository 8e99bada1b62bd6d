package org.caretrail.app.config.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A database server that outlived the service it belonged to, because that one was killed. */
final class Orphan {

    private static final Logger log = LoggerFactory.getLogger(Orphan.class);
    private static final long SECONDS_TO_STOP = 30;

    private Orphan() {}

    /**
     * Stops the server that still runs on these files, if any; to be called only while holding the directory.
     *
     * @param cluster the absolute directory of PostgreSQL's files
     */
    static void stop(Path cluster) throws IOException {
        Optional<ProcessHandle> server = serverOn(cluster);
        if (server.isEmpty()) {
            return;
        }
        long pid = server.get().pid();
        log.warn("Stopping PostgreSQL (process {}), left behind on {} by a service that was killed", pid, cluster);
        // SIGINT is PostgreSQL's fast shutdown; the plain request to terminate would wait for every client
        new ProcessBuilder("kill", "-INT", Long.toString(pid)).start();
        awaitEnd(server.get());
    }

    private static Optional<ProcessHandle> serverOn(Path cluster) throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        return ProcessHandle.of(pid)
                .filter(process -> process.info()
                        .commandLine()
                        .filter(command -> command.contains("postgres") && command.contains(cluster.toString()))
                        .isPresent());
    }

    private static void awaitEnd(ProcessHandle server) throws IOException {
        try {
            server.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new IOException("PostgreSQL (process " + server.pid() + ") does not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while PostgreSQL was stopping", e);
        }
    }
}

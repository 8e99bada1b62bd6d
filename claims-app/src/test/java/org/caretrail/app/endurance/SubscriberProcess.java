package org.caretrail.app.endurance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.caretrail.app.endurance.Subscriber.Heard;

/** The process in which a subscriber lives, again and again. */
final class SubscriberProcess {

    private final Path memory;
    private final Path log;
    private final Child child;
    private int kills;

    SubscriberProcess(Path directory, Cluster cluster) {
        this.memory = directory.resolve("heard.txt");
        this.log = directory.resolve("subscriber.log");
        var command = List.of(
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                Subscriber.class.getName(),
                memory.toAbsolutePath().toString());
        var addresses = cluster.instances().stream().map(i -> i.address().toString());
        this.child = new Child(log, Stream.concat(command.stream(), addresses).toList());
    }

    void start() {
        child.start();
    }

    /** Killed, and started on what it remembers. */
    void restart() {
        kill();
        kills++;
        start();
    }

    void kill() {
        child.kill();
    }

    int kills() {
        return kills;
    }

    /** What it has written down, in that order; an event that it heard twice is there twice. */
    List<Heard> heard() {
        try {
            return Heard.readFrom(memory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it has written down so many events. */
    boolean hasHeard(long events) {
        if (!child.isAlive()) {
            throw new AssertionError("The subscriber ended by itself, see " + log);
        }
        return size() >= events;
    }

    /** How many events it has written down. */
    long size() {
        try (var lines = Files.lines(memory)) {
            return lines.count();
        } catch (IOException notYet) {
            return 0;
        }
    }
}

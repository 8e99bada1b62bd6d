package org.caretrail.app.endurance;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caretrail.app.CaretrailApplication;

/** A service in a process of its own, which may be killed and started again at the same address. */
final class Instance {

    private static final Duration LONGEST_START = Duration.ofMinutes(10);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI address;
    private final Path log;
    private final Path temporary;
    private final Child child;

    private Instance(String name, int port, String databaseUrl, Path directory) {
        this.address = URI.create("http://127.0.0.1:" + port);
        this.log = directory.resolve(name + ".log");
        this.temporary = directory.resolve(name + "-tmp");
        this.child = new Child(
                log,
                List.of(
                        "-Xmx512m",
                        "-Djava.io.tmpdir=" + temporary.toAbsolutePath(),
                        "-cp",
                        shipped(),
                        CaretrailApplication.class.getName(),
                        "--server.address=127.0.0.1",
                        "--server.port=" + port,
                        "--spring.datasource.url=" + databaseUrl,
                        "--caretrail.demo.cases=false"));
    }

    static Instance at(int port, String databaseUrl, Path directory) throws IOException {
        var instance = new Instance("instance-" + port, port, databaseUrl, directory);
        Files.createDirectories(instance.temporary);
        return instance;
    }

    URI address() {
        return address;
    }

    /** Begins to start. */
    void start() {
        child.start();
    }

    void kill() {
        child.kill();
    }

    /** Whether it was started and not killed since; it may be starting still. */
    boolean isAlive() {
        return child.isAlive();
    }

    void awaitHealthy() {
        await(address + " is healthy").atMost(LONGEST_START).until(() -> {
            if (!child.isAlive()) {
                throw new AssertionError("An instance ended by itself, see " + log);
            }
            return isHealthy();
        });
    }

    /** How much it has said so far, over all its lives: a measure of how far a start has come. */
    long said() {
        return log.toFile().length();
    }

    /** Files with something in them that its lives left outside the database. */
    List<Path> leftBehind() {
        try (var files = Files.walk(temporary)) {
            return files.filter(f -> f.toFile().isFile() && f.toFile().length() > 0)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isHealthy() throws InterruptedException {
        var health = HttpRequest.newBuilder(address.resolve("/actuator/health"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return HTTP.send(health, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** The class path without our tests, whose beans would otherwise be found. */
    private static String shipped() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !Path.of(entry).endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}

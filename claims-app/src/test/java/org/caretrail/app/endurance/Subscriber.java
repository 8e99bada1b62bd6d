package org.caretrail.app.endurance;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Another system that follows the feed, in a process of its own that is killed too. It keeps each event in one line
 * together with the cursor, so that a line is there with both or not at all, and goes on from its last whole line.
 */
final class Subscriber {

    private static final int PAGE = 200;
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(20);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final JsonMapper json = new JsonMapper();
    private final Tokens tokens = new Tokens();
    private final RandomAccessFile memory;
    private @Nullable String cursor;

    private Subscriber(RandomAccessFile memory, @Nullable String cursor) {
        this.memory = memory;
        this.cursor = cursor;
    }

    /** Follows the feed of any of the instances until it is killed: the file of its memory, then their addresses. */
    public static void main(String[] arguments) throws IOException {
        var instances = Stream.of(arguments).skip(1).map(URI::create).toList();
        var file = Path.of(arguments[0]);
        try (var memory = new RandomAccessFile(file.toFile(), "rw")) {
            forgetTornLine(memory);
            new Subscriber(memory, lastCursor(file)).follow(instances);
        }
    }

    private static @Nullable String lastCursor(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.reduce((_, later) -> later)
                    .map(last -> last.substring(last.lastIndexOf(' ') + 1))
                    .orElse(null);
        }
    }

    private static void forgetTornLine(RandomAccessFile memory) throws IOException {
        long end = memory.length();
        while (end > 0 && lastByte(memory, end) != '\n') {
            end--;
        }
        memory.setLength(end);
        memory.seek(end);
    }

    private static int lastByte(RandomAccessFile memory, long end) throws IOException {
        memory.seek(end - 1);
        return memory.read();
    }

    private void follow(List<URI> instances) throws IOException {
        for (int turn = 0; ; turn++) {
            var instance = instances.get(turn % instances.size());
            try {
                keep(read(instance));
            } catch (InstanceGone _) {
                tokens.forget(instance);
            }
            LockSupport.parkNanos(PAUSE);
        }
    }

    private JsonNode read(URI instance) throws InstanceGone {
        var page = "/api/v1/events?limit=" + PAGE + (cursor == null ? "" : "&after=" + cursor);
        try {
            var request = HttpRequest.newBuilder(instance.resolve(page))
                    .header("Authorization", "Bearer " + tokens.of(instance, "subscriber"))
                    .timeout(Duration.ofSeconds(20))
                    .build();
            var response = http.send(request, BodyHandlers.ofString());
            int status = response.statusCode();
            if (status == 401 || status >= 500) {
                throw new InstanceGone();
            }
            if (status != 200) {
                throw new IllegalStateException(status + " " + response.body());
            }
            return json.readTree(response.body());
        } catch (IOException e) {
            throw new InstanceGone();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InstanceGone();
        }
    }

    private void keep(JsonNode events) throws IOException {
        for (var event : events) {
            var next = event.at("/cursor").asString();
            memory.write((Heard.of(event).line() + " " + next + "\n").getBytes(StandardCharsets.UTF_8));
            cursor = next;
        }
    }

    private static final class InstanceGone extends Exception {

        private static final long serialVersionUID = 1;
    }

    /** One event as the subscriber keeps it, beside the cursor: which is long, and of which only the last is asked for. */
    record Heard(String id, String caseId, long sequence) {

        static Heard of(JsonNode event) {
            return new Heard(
                    event.at("/id").asString(),
                    event.at("/subject").asString(),
                    event.at("/sequence").asLong());
        }

        static List<Heard> readFrom(Path file) throws IOException {
            try (var lines = Files.lines(file)) {
                return lines.map(Heard::parse).toList();
            }
        }

        private static Heard parse(String line) {
            var parts = line.split(" ", -1);
            return new Heard(parts[0], parts[1], Long.parseLong(parts[2]));
        }

        private String line() {
            return id + " " + caseId + " " + sequence;
        }
    }
}

package org.caretrail.app.endurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who lets time pass and looks after all cases, on any of the instances, one of which may be killed before it answers. */
final class Operator {

    private static final Duration LONGEST = Duration.ofMinutes(20);
    private static final String CLIENT = "admin";
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();
    private static final int OK = 200;

    private final InstantSource realTime = InstantSource.system();
    private final Tokens tokens = new Tokens();
    private final Cluster cluster;
    private final Random chance;

    Operator(Cluster cluster, Random chance) {
        this.cluster = cluster;
        this.chance = chance;
    }

    /** An institution has the service write letters by itself; the other instances read it within moments. */
    void choose(String errands) throws IOException, InterruptedException {
        var path =
                "/api/v1/rate-tables/errands/versions?mark=-&source=a%20test&effectiveFrom=2027-01-01&announcedOn=2027-01-01";
        var reply = send("text/csv", "POST", path, errands);
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(201);
    }

    /** Asks once for time to pass. */
    void move(String moment) {
        try {
            put(moment);
        } catch (IOException killed) {
            // asked again, of another one
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Asks until the moment has come, whatever the answers: two instances that move the clock may refuse each other. */
    void moved(String moment) {
        await(moment)
                .atMost(LONGEST)
                .ignoreExceptionsInstanceOf(IOException.class)
                .until(() -> put(moment) == OK || !shown().isBefore(Instant.parse(moment)));
    }

    private Instant shown() throws IOException, InterruptedException {
        var reply = send("application/json", "GET", "/api/v1/demo/clock", "");
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(OK);
        return Instant.parse(JSON.readTree(reply.body()).at("/now").asString());
    }

    /** What a round over all cases finds that begins now: nothing that is to be put right, and no case that is stuck. */
    Check round() throws IOException, InterruptedException {
        var asked = realTime.instant();
        var accepted = send("application/json", "POST", "/api/v1/operations/rounds", "");
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(202);
        var report = await("a round").atMost(LONGEST).until(this::lastRound, r -> isSince(asked, r));
        return Check.that(
                "what a round over all cases put right, or found stuck",
                report.at("/cases").asLong(),
                Stream.concat(
                        StreamSupport.stream(report.at("/findings").spliterator(), false)
                                .map(JsonNode::toString),
                        Stream.of(report.at("/later").asLong())
                                .filter(later -> later > 0)
                                .map(later -> later + " cases of which something is still to be heard")));
    }

    private static boolean isSince(Instant asked, JsonNode report) {
        return !report.isMissingNode()
                && Instant.parse(report.at("/startedAt").asString()).isAfter(asked);
    }

    private JsonNode lastRound() throws IOException, InterruptedException {
        var reply = send("application/json", "GET", "/api/v1/operations/rounds?limit=1", "");
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(OK);
        return JSON.readTree(reply.body()).at("/items/0");
    }

    private int put(String moment) throws IOException, InterruptedException {
        return send("application/json", "PUT", "/api/v1/demo/clock", "{\"now\": \"" + moment + "\"}")
                .statusCode();
    }

    /** An instance that was started anew knows none of the tokens that it gave before. */
    private HttpResponse<String> send(String type, String method, String path, String body)
            throws IOException, InterruptedException {
        var instance = cluster.any(chance).address();
        var reply = send(instance, type, method, path, body);
        if (reply.statusCode() == 401) {
            tokens.forget(instance);
            return send(instance, type, method, path, body);
        }
        return reply;
    }

    private HttpResponse<String> send(URI instance, String type, String method, String path, String body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(instance.resolve(path))
                .header("Authorization", "Bearer " + tokens.of(instance, CLIENT))
                .header("Content-Type", type)
                .header(PatientClient.KEY, UUID.randomUUID().toString())
                .timeout(LONGEST)
                .method(method, BodyPublishers.ofString(body))
                .build();
        return HTTP.send(request, BodyHandlers.ofString());
    }
}

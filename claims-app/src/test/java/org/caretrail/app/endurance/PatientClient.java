package org.caretrail.app.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.caretrail.app.Reply;
import org.caretrail.app.web.fixture.Service;
import tools.jackson.databind.json.JsonMapper;

/**
 * A client as it should be: each step has its key, and while the answer does not come the same request goes out again, to
 * whichever instance. What is answered is written down. One that is not so patient goes away instead.
 */
final class PatientClient implements Service {

    static final String KEY = "Idempotency-Key";

    private static final String AS = "As-Client";
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(50);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private static final JsonMapper JSON = new JsonMapper();

    private final String life;
    private final Cluster cluster;
    private final Tokens tokens;
    private final Ledger ledger;
    private final Random chance;
    private final double impatience;

    /**
     * A client that will not live for ever.
     *
     * @param impatience how likely it goes away when no answer comes
     */
    PatientClient(String life, Cluster cluster, Tokens tokens, Ledger ledger, Random chance, double impatience) {
        this.life = life;
        this.cluster = cluster;
        this.tokens = tokens;
        this.ledger = ledger;
        this.chance = chance;
        this.impatience = impatience;
    }

    @Override
    public Reply get(String client, String path) {
        return send(as(client, path).GET());
    }

    @Override
    public Reply post(String client, String path, Object body) {
        return send(as(client, path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    @Override
    public HttpRequest.Builder as(String client, String path) {
        return HttpRequest.newBuilder(URI.create("http://any-instance" + path))
                .header(AS, client)
                .timeout(Duration.ofSeconds(20));
    }

    @Override
    public Reply send(HttpRequest.Builder request) {
        if (request.build().method().equals("GET")) {
            return answered(request.build());
        }
        var asked = request.header(KEY, UUID.randomUUID().toString()).build();
        var reply = answered(asked);
        if (reply.status() < 300) {
            ledger.told(Told.of(life, asked, reply));
        }
        return reply;
    }

    /** Has a read model rebuilt. */
    void rebuild(String readModel) {
        var asked = as("admin", "/api/v1/operations/rebuilds")
                .header("Content-Type", "application/json")
                .header(KEY, UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("readModel", readModel))))
                .build();
        assertThat(answered(asked).status()).as(readModel).isEqualTo(202);
    }

    /** Asks until there is an answer; a request that was answered before is answered again. */
    Reply answered(HttpRequest asked) {
        var reply = attempt(asked);
        if (reply.isEmpty()) {
            asked.headers().firstValue(KEY).ifPresent(this::wonderWhetherToGoOn);
        }
        var realTime = InstantSource.system();
        var latest = realTime.instant().plus(LONGEST_WAIT);
        while (reply.isEmpty()) {
            if (realTime.instant().isAfter(latest)) {
                throw new AssertionError("No answer in " + LONGEST_WAIT + ": " + asked);
            }
            LockSupport.parkNanos(PAUSE);
            reply = attempt(asked);
        }
        return reply.get();
    }

    private void wonderWhetherToGoOn(String key) {
        if (chance.nextDouble() < impatience) {
            ledger.gaveUp(life, key);
            throw new GaveUp();
        }
        ledger.repeated();
    }

    private Optional<Reply> attempt(HttpRequest asked) {
        var instance = cluster.any(chance).address();
        var client = asked.headers().firstValue(AS).orElseThrow();
        try {
            var reply = exchange(HttpRequest.newBuilder(asked, (name, _) -> !name.equalsIgnoreCase(AS))
                    .uri(instance.resolve(asked.uri().getRawPath() + query(asked)))
                    .header("Authorization", "Bearer " + tokens.of(instance, client)));
            if (reply.status() == 401) {
                tokens.forget(instance);
            }
            if (reply.status() >= 500) {
                ledger.failed();
            }
            return isAnswer(reply) ? Optional.of(reply) : Optional.empty();
        } catch (IOException deadOrDying) {
            return Optional.empty();
        }
    }

    private static String query(HttpRequest asked) {
        var query = asked.uri().getRawQuery();
        return query == null ? "" : "?" + query;
    }

    /** The key may be in use by the same request, which an instance that was killed had begun. */
    private static boolean isAnswer(Reply reply) {
        var type = reply.body().at("/type").asString("");
        return reply.status() != 401
                && reply.status() < 500
                && !type.endsWith("idempotency-key-in-use")
                && !type.endsWith("changed-meanwhile");
    }

    private static Reply exchange(HttpRequest.Builder request) throws IOException {
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Reply(response.statusCode(), response.headers(), JSON.readTree(response.body()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The work was called off", e);
        }
    }
}

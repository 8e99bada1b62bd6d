package org.caretrail.app.endurance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.json.JsonMapper;

/** Tokens of the demo clients. Each instance signs its own with a key that dies with it. */
final class Tokens {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, String> known = new ConcurrentHashMap<>();

    String of(URI instance, String client) throws IOException {
        var name = instance + " " + client;
        var token = known.get(name);
        if (token == null) {
            token = fetch(instance, client);
            known.put(name, token);
        }
        return token;
    }

    /** The instance was started anew. */
    void forget(URI instance) {
        known.keySet().removeIf(name -> name.startsWith(instance + " "));
    }

    private static String fetch(URI instance, String client) throws IOException {
        var secret = Base64.getEncoder().encodeToString((client + ":" + client).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(instance.resolve("/oauth2/token"))
                .header("Authorization", "Basic " + secret)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(Duration.ofSeconds(20))
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        try {
            var response = HTTP.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IOException("no token: " + response.statusCode());
            }
            return JSON.readTree(response.body()).at("/access_token").asString();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The work was called off", e);
        }
    }
}

package org.caretrail.app;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * The whole service as a client meets it: a port, real tokens, a real database that is thrown away. All tests share one
 * start, so each makes its own cases.
 */
@SpringBootTest(
        classes = CaretrailApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "caretrail.postgres.throw-away=true")
@TestExecutionListeners(listeners = NoCaseStuck.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public abstract class RunningService {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    @LocalServerPort
    private int port;

    @Autowired
    private JsonMapper json;

    /** Asks as the given demo client. */
    protected Reply get(String client, String path) {
        return send(as(client, path).GET());
    }

    /** Sends a body as JSON; a text goes as it is, anything else is written as JSON. */
    protected Reply post(String client, String path, Object body) {
        return send(as(client, path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body instanceof String text ? text : json.writeValueAsString(body))));
    }

    /** A request of one's own making, with the client's token on it. */
    protected HttpRequest.Builder as(String client, String path) {
        return request(path).header("Authorization", "Bearer " + token(client));
    }

    /** A request without a token. */
    protected HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    /** Sends a prepared request. */
    protected Reply send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Reply(response.statusCode(), response.headers(), body(response));
        } catch (IOException e) {
            throw new AssertionError("The service does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while waiting for the service", e);
        }
    }

    /** Asks for a token as RFC 6749 says, with further parameters of the form such as {@code &scope=cases:read}. */
    protected Reply tokenReply(String client, String parameters) {
        String secret = Base64.getEncoder().encodeToString((client + ":" + client).getBytes(StandardCharsets.UTF_8));
        return send(request("/oauth2/token")
                .header("Authorization", "Basic " + secret)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials" + parameters)));
    }

    private String token(String client) {
        return TOKENS.computeIfAbsent(port + client, _ -> tokenReply(client, "").text("/access_token"));
    }

    private JsonNode body(HttpResponse<String> response) {
        boolean isJson = response.headers()
                .firstValue("Content-Type")
                .filter(type -> type.contains("json"))
                .isPresent();
        return isJson ? json.readTree(response.body()) : MissingNode.getInstance();
    }
}

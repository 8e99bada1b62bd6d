package org.caretrail.app.config.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.caretrail.app.CaretrailApplication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** Each way in which production must not start, tried by starting it; and the one in which it does. */
@ExtendWith(OutputCaptureExtension.class)
class ProductionTest {

    private static final String KEY = "--caretrail.person-number-key=0123456789abcdef0123456789abcdef";

    private static EmbeddedPostgres server;
    private static Issuer issuer;

    /** Axon's clock is one for the whole process, and other tests move it. */
    private final Clock clockOfTheOthers = GenericEventMessage.clock;

    @BeforeAll
    static void a_database_and_an_issuer() throws Exception {
        server = EmbeddedPostgres.start();
        issuer = Issuer.start();
    }

    @AfterAll
    static void no_longer() throws IOException {
        server.close();
        issuer.close();
    }

    @AfterEach
    void give_the_clock_back() {
        GenericEventMessage.clock = clockOfTheOthers;
    }

    @Test
    void refuses_without_a_database(CapturedOutput output) {
        assertRefused(output, "There is no database", issuerUri(), KEY);
    }

    @Test
    void refuses_without_an_issuer(CapturedOutput output) {
        assertRefused(output, "There is no identity provider", databaseUrl(), KEY);
    }

    @Test
    void refuses_beside_the_demo(CapturedOutput output) {
        assertRefused(
                output,
                "The profile demo is active",
                databaseUrl(),
                issuerUri(),
                KEY,
                "--spring.profiles.include=demo");
    }

    @Test
    void refuses_demo_clients(CapturedOutput output) {
        assertRefused(
                output, "Demo clients", databaseUrl(), issuerUri(), KEY, "--caretrail.demo.clients.guest=cases:read");
    }

    @Test
    void refuses_without_a_key_for_person_numbers(CapturedOutput output) {
        assertRefused(output, "National numbers are not protected", databaseUrl(), issuerUri());
    }

    @Test
    void refuses_the_key_of_the_demo(CapturedOutput output) {
        assertRefused(
                output,
                "National numbers are not protected",
                databaseUrl(),
                issuerUri(),
                "--caretrail.person-number-key=demo-key-that-protects-nothing-at-all");
    }

    @Test
    void refuses_a_table_row_that_was_made_up(CapturedOutput output) {
        assertRefused(
                output,
                "made up for the demo",
                databaseUrl(),
                issuerUri(),
                KEY,
                "--caretrail.rate-tables.additions=demo/tables");
    }

    @Test
    void takes_no_made_up_row_and_refuses_to_start_with_one_that_was_loaded_elsewhere(CapturedOutput output)
            throws Exception {
        var row = "year,compulsory,announced,mark,source\n2031,1,,SYNTHETIC,made up\n";
        try (var service = start(databaseUrl(), issuerUri(), KEY)) {
            int port = service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            assertThat(load(port, row)).isEqualTo(422);
            assertThat(load(port, row.replace("SYNTHETIC", "F"))).isEqualTo(201);
        }
        try (var loaded = LoadedElsewhere.into(server.getPostgresDatabase(), "nl-deductibles", 1, row)) {
            assertRefused(output, "holds a row made up for the demo in its version " + loaded.version(), productive());
        }
    }

    @Test
    void names_everything_that_is_missing_at_once(CapturedOutput output) {
        assertRefused(output, "There is no identity provider", KEY);
        assertThat(output).contains("There is no database");
    }

    @Test
    void serves_the_tokens_of_its_issuer_and_of_nobody_else() throws Exception {
        try (var service = start(databaseUrl(), issuerUri(), KEY);
                var stranger = Issuer.start()) {
            int port = service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);

            assertThat(status(port, "/api/v1/cases/1", issuer.token("cases:read")))
                    .isNotIn(401, 403);
            assertThat(status(port, "/api/v1/cases/1", issuer.token("rules:read")))
                    .isEqualTo(403);
            assertThat(status(port, "/api/v1/cases/1", stranger.token("cases:read")))
                    .isEqualTo(401);
            assertThat(status(port, "/api/v1/demo/clock", issuer.token("operations")))
                    .isEqualTo(404);
            assertThat(status(port, "/oauth2/token", issuer.token("cases:read")))
                    .isEqualTo(403);
        }
    }

    private static void assertRefused(CapturedOutput output, String reason, String... settings) {
        Throwable failure = catchThrowable(() -> start(settings).close());

        assertThat(failure).isNotNull();
        assertThat(Stream.iterate(failure, cause -> cause != null, Throwable::getCause))
                .hasAtLeastOneElementOfType(StartRefused.class);
        assertThat(output).contains("APPLICATION FAILED TO START").contains(reason);
    }

    private static ConfigurableApplicationContext start(String... settings) {
        List<String> always = List.of("--server.port=0", "--spring.profiles.active=production");
        return new SpringApplicationBuilder(CaretrailApplication.class)
                .run(Stream.concat(always.stream(), Stream.of(settings)).toArray(String[]::new));
    }

    private static String[] productive() {
        return new String[] {databaseUrl(), issuerUri(), KEY};
    }

    private static int load(int port, String csv) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var uri = URI.create("http://localhost:" + port + "/api/v1/rate-tables/nl-deductibles/versions");
            var request = HttpRequest.newBuilder(uri)
                    .header("Authorization", "Bearer " + issuer.token("rules:write"))
                    .header("Content-Type", "text/csv")
                    .POST(BodyPublishers.ofString(csv));
            return http.send(request.build(), BodyHandlers.discarding()).statusCode();
        }
    }

    private static String databaseUrl() {
        return "--spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres");
    }

    private static String issuerUri() {
        return "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + issuer.uri();
    }

    private static int status(int port, String path, String token) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .header("Authorization", "Bearer " + token);
            return http.send(request.build(), BodyHandlers.discarding()).statusCode();
        }
    }
}

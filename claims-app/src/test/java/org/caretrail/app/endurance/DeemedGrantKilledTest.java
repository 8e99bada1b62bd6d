package org.caretrail.app.endurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** Silence becomes a grant at midnight in Amsterdam, on the night after the clocks went forward, whoever is killed meanwhile. */
class DeemedGrantKilledTest {

    private static final Path DIRECTORY = Path.of("target", "deemed-grant-killed");
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** The term of 56 days has 2027-03-28 as its last day, which is an hour short there. */
    private static final String APPLICATION = """
            {"scheme": "NL_ZVW", "receivedOn": "2027-01-31", "through": "RESIDENCE_FUND",
             "person": {"name": "Jan Jansen", "dateOfBirth": "1960-01-02", "residence": "BE"},
             "care": {"country": "DE", "kind": "INPATIENT", "planned": true, "from": "2027-06-01", "to": "2027-06-05"}}
            """;

    private final Tokens tokens = new Tokens();
    private final Database database;
    private final Instance instance;

    DeemedGrantKilledTest() throws IOException {
        FileSystemUtils.deleteRecursively(DIRECTORY);
        Files.createDirectories(DIRECTORY);
        database = Database.start(DIRECTORY);
        instance = Instance.at(Ports.free(1).getFirst(), database.url(), DIRECTORY);
    }

    @BeforeEach
    void a_forwarded_application_waits_for_its_answer() throws Exception {
        started();
        put("2027-01-31T09:00:00Z");
        assertThat(send("handler", "POST", "/api/v1/s2-authorisations", APPLICATION))
                .isEqualTo(201);
    }

    @AfterEach
    void end() throws IOException {
        instance.kill();
        database.close();
    }

    @Test
    void EU_26_2_through_kills_before_and_after_it_acts_the_grant_is_given_once_and_not_an_hour_off() throws Exception {
        put("2027-03-28T21:59:58Z");
        assertThat(granted()).isEmpty();
        killedAndStarted();

        await().atMost(LONGEST).until(() -> !granted().isEmpty());
        killedAndStarted();
        put("2027-03-30T09:00:00Z");

        assertThat(granted()).containsExactly("AuthorisationDeemedGranted 2027-03-29 true", "S2Issued 2027-03-29 true");
    }

    /** What silence led to, on which legal day, and whether it was recorded in the first hour of that day in Amsterdam. */
    private List<String> granted() {
        return JdbcClient.create(database.source())
                .sql("""
                        select event_type || ' ' || (payload::jsonb ->> 'happenedOn') || ' '
                            || (recorded_at::timestamptz >= '2027-03-28T22:00:00Z'
                                and recorded_at::timestamptz < '2027-03-28T23:00:00Z')
                        from domain_event where event_type in ('AuthorisationDeemedGranted', 'S2Issued')
                        order by global_index
                        """)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private void killedAndStarted() {
        instance.kill();
        tokens.forget(instance.address());
        started();
    }

    private void started() {
        instance.start();
        instance.awaitHealthy();
    }

    private void put(String moment) throws Exception {
        assertThat(send("admin", "PUT", "/api/v1/demo/clock", "{\"now\": \"" + moment + "\"}"))
                .isEqualTo(200);
    }

    private int send(String client, String method, String path, String body) throws Exception {
        var request = HttpRequest.newBuilder(instance.address().resolve(path))
                .header("Authorization", "Bearer " + tokens.of(instance.address(), client))
                .header("Content-Type", "application/json")
                .timeout(LONGEST)
                .method(method, BodyPublishers.ofString(body))
                .build();
        return HTTP.send(request, BodyHandlers.discarding()).statusCode();
    }
}

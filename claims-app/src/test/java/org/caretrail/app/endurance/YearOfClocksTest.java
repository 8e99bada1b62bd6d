package org.caretrail.app.endurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * 200 cases with mixed clocks on two instances, a year of the demo clock, three kills while clocks act: every clock acts
 * once, on its day in Amsterdam, and no case is left that nothing will move.
 */
class YearOfClocksTest {

    private static final Path DIRECTORY = Path.of("target", "year-of-clocks");
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int CASES = 200;
    private static final int CLIENTS = 8;
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    private final Tokens tokens = new Tokens();
    private final Database database;
    private final JdbcClient sql;
    private final Cluster cluster;

    YearOfClocksTest() throws IOException {
        FileSystemUtils.deleteRecursively(DIRECTORY);
        Files.createDirectories(DIRECTORY);
        database = Database.start(DIRECTORY);
        sql = JdbcClient.create(database.source());
        cluster = Cluster.of(2, database, DIRECTORY);
    }

    @AfterEach
    void end() throws IOException {
        cluster.kill();
        database.close();
    }

    @Test
    void every_clock_acts_once_on_its_day_whoever_is_killed_meanwhile_and_no_case_is_stuck() throws Exception {
        var one = cluster.instances().getFirst();
        var other = cluster.instances().getLast();
        one.start();
        other.start();
        cluster.awaitHealthy();
        moved(one, Mixed.BEGINS + "T11:00:00Z");
        choose(one);
        var errands = new TreeMap<String, Map<String, Long>>();
        var expected = lived(Mixed.of(CASES), errands);

        moved(other, "2027-02-10T09:00:00Z");
        killedWhileMoving(one, one, "2027-02-25T09:00:00Z");
        killedWhileMoving(one, other, "2027-03-15T09:00:00Z");
        killedWhileMoving(other, other, "2027-03-31T09:00:00Z");
        for (var month = LocalDate.of(2027, 4, 30); month.getYear() < 2028; month = month.plusMonths(3)) {
            moved(one, month + "T09:00:00Z");
        }
        moved(other, "2028-01-31T11:00:00Z");

        assertThat(granted()).isEqualTo(expected);
        assertThat(byItself()).isEqualTo(errands);
        assertThat(sql.sql("select count(*) from timer").query(Long.class).single())
                .isZero();
        assertThat(read(one, "/api/v1/operations/stuck-cases").at("/items")).isEmpty();
        assertThat(read(other, "/api/v1/operations/dead-letters").at("/items")).isEmpty();
    }

    /** Each case, and the day from which silence is a grant. */
    private Map<String, String> lived(List<Mixed> cases, Map<String, Map<String, Long>> errands) throws Exception {
        var expected = new TreeMap<String, String>();
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            var work = cases.stream()
                    .<Callable<Map.Entry<Mixed, String>>>map(kase -> () -> Map.entry(kase, lived(kase)))
                    .toList();
            for (var done : clients.invokeAll(work)) {
                var byItself = done.get().getKey().byItself();
                if (!byItself.isEmpty()) {
                    errands.put(done.get().getValue(), byItself);
                }
                var granted = done.get().getKey().grantedOn();
                if (granted != null) {
                    expected.put(done.get().getValue(), granted + " true");
                }
            }
        }
        return expected;
    }

    private String lived(Mixed kase) throws Exception {
        var instance = cluster.instances().get(Math.floorMod(kase.receivedOn().getDayOfMonth(), 2));
        var reply = send(instance, "handler", "POST", kase.path(), kase.application());
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(201);
        var id = JSON.readTree(reply.body()).at("/caseId").asString();
        for (var step : kase.steps()) {
            var parts = step.split(" ", 2);
            var taken = send(instance, "handler", "POST", "/api/v1/cases/" + id + parts[0], parts[1]);
            assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
        }
        return id;
    }

    /** An institution has the service write letters by itself; the other instance reads it within moments. */
    private void choose(Instance instance) throws Exception {
        var path =
                "/api/v1/rate-tables/errands/versions?mark=-&source=a%20test&effectiveFrom=2027-01-01&announcedOn=2027-01-01";
        var reply = send(instance, "admin", "text/csv", "POST", path, Mixed.ERRANDS);
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(201);
    }

    /** What was done by itself in each case, how often; whatever else came of a case does not count. */
    private Map<String, Map<String, Long>> byItself() {
        var done = new TreeMap<String, Map<String, Long>>();
        sql.sql("""
                        select aggregate_id, what, count(*) as times
                        from domain_event, lateral (select case event_type
                            when 'LetterSent' then payload::jsonb ->> 'kind'
                            when 'DocumentsRequested' then 'asked'
                            when 'DecisionNotified' then 'told'
                            when 'CaseClosed' then 'closed' end as what) w
                        where what is not null group by aggregate_id, what""").query(row -> {
            done.computeIfAbsent(row.getString("aggregate_id"), _ -> new TreeMap<>())
                    .put(row.getString("what"), row.getLong("times"));
        });
        return done;
    }

    /** Which cases silence granted: the legal day, and whether it was recorded on that day, in its first hour. */
    private Map<String, String> granted() {
        var granted = new TreeMap<String, String>();
        sql.sql("""
                        select aggregate_id, day, cast(recorded_at as timestamptz) >= begins
                            and cast(recorded_at as timestamptz) < begins + interval '1 hour' as at_once
                        from domain_event,
                          lateral (select payload::jsonb ->> 'happenedOn' as day) d,
                          lateral (select cast(day as timestamp) at time zone 'Europe/Amsterdam' as begins) b
                        where event_type = 'AuthorisationDeemedGranted'""").query(row -> {
            granted.merge(
                    row.getString("aggregate_id"),
                    row.getString("day") + " " + row.getBoolean("at_once"),
                    (once, again) -> once + ", and again " + again);
        });
        return granted;
    }

    /** One instance is asked to let time pass; when something has acted on the way, one is killed, and started again. */
    private void killedWhileMoving(Instance asked, Instance killed, String moment) throws Exception {
        var before = granted().size();
        var moving = CompletableFuture.runAsync(() -> attempted(asked, moment));
        await().atMost(LONGEST).until(() -> granted().size() > before);
        killed.kill();
        tokens.forget(killed.address());
        moving.join();
        killed.start();
        moved(asked.equals(killed) ? another(killed) : asked, moment);
        killed.awaitHealthy();
    }

    private Instance another(Instance than) {
        return cluster.instances().stream()
                .filter(i -> !i.equals(than))
                .findFirst()
                .orElseThrow();
    }

    /** It may be killed before it answers. */
    private void attempted(Instance instance, String moment) {
        try {
            put(instance, moment);
        } catch (Exception cut) {
            assertThat(cut).isInstanceOf(IOException.class);
        }
    }

    /** 422: it shows a later moment already. */
    private void moved(Instance instance, String moment) {
        await().atMost(LONGEST).until(() -> List.of(200, 422).contains(put(instance, moment)));
    }

    private int put(Instance instance, String moment) throws Exception {
        return send(instance, "admin", "PUT", "/api/v1/demo/clock", "{\"now\": \"" + moment + "\"}")
                .statusCode();
    }

    private JsonNode read(Instance instance, String path) throws Exception {
        var reply = send(instance, "admin", "GET", path, "");
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
        return JSON.readTree(reply.body());
    }

    private HttpResponse<String> send(Instance instance, String client, String method, String path, String body)
            throws Exception {
        return send(instance, client, "application/json", method, path, body);
    }

    private HttpResponse<String> send(
            Instance instance, String client, String type, String method, String path, String body) throws Exception {
        var request = HttpRequest.newBuilder(instance.address().resolve(path))
                .header("Authorization", "Bearer " + tokens.of(instance.address(), client))
                .header("Content-Type", type)
                .timeout(LONGEST)
                .method(method, BodyPublishers.ofString(body))
                .build();
        return HTTP.send(request, BodyHandlers.ofString());
    }
}

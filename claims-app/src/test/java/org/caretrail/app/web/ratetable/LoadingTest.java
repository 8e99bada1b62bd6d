package org.caretrail.app.web.ratetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoadingTest extends RateTableTest {

    @Test
    void NO_AMOUNT_3_a_weight_that_was_loaded_counts_at_once_and_names_its_version_and_source() {
        var code = code();
        var kase = pricedBy(code);
        assertThat(proposal(kase).at("/manual").toString()).contains("no rate for no-drg-weights");

        var reply = send(WEIGHTS, SAID, weight(code, "2.5"));
        var version = reply.body().at("/version").asInt();
        var steps = proposal(kase).at("/steps");

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.header("Location")).endsWith(path(WEIGHTS) + "/" + version);
        assertThat(versionRead(steps)).isEqualTo(version).isGreaterThan(1);
        assertThat(steps.toString()).contains("ISF 2024");
    }

    @Test
    void who_loaded_a_version_and_when_can_be_read() {
        var version = loaded(WEIGHTS, SAID, weight(code(), "1"));
        var shown = read(path(WEIGHTS) + "/" + version);

        assertThat(shown.at("/state").asString()).isEqualTo("LOADED");
        assertThat(shown.at("/rows").asInt()).isEqualTo(1);
        assertThat(shown.at("/announcedOn").asString()).isEqualTo("2024-01-01");
        assertThat(shown.at("/published/by/id").asString()).isEqualTo("admin");
        assertThat(shown.at("/published/recordedAt").asString()).isNotBlank();
        assertThat(read(path(WEIGHTS)).at("/items/0/state").asString()).isEqualTo("SHIPPED");
        assertThat(get("admin", path(WEIGHTS) + "/99999").status()).isEqualTo(404);
    }

    @Test
    void the_newest_row_counts_and_earlier_ones_stay_readable() {
        var code = code();
        var first = loaded(WEIGHTS, SAID, weight(code, "1"));
        var second = loaded(WEIGHTS, SAID, weight(code, "2"));

        var rows = elements(read("/api/v1/rules/no-drg-weights?on=2024-03-11").at("/rows")).stream()
                .filter(r -> r.at("/key").asString().equals(code))
                .toList();

        assertThat(rows).extracting(r -> r.at("/version").asInt()).containsExactly(first, second);
        assertThat(rows).extracting(r -> r.at("/counts").asBoolean()).containsExactly(false, true);
        assertThat(read("/api/v1/rules/no-drg-weights").at("/versions").toString())
                .contains("\"version\":" + second, "admin");
    }

    @Test
    void NO_AMOUNT_3_a_decision_sees_what_was_announced_by_its_day() {
        var code = code();
        var kase = pricedBy(code);
        loaded(WEIGHTS, SAID + "&announcedOn=2024-02-21", weight(code, "2"));
        assertThat(proposal(kase).at("/outcome").asString()).isEqualTo("NONE");
        assertThat(kase.read("/proposal?decidedOn=2024-02-21").at("/outcome").asString())
                .isEqualTo("GRANTED");
    }

    @Test
    void every_error_is_named_with_its_line_and_column_and_nothing_is_loaded() {
        var code = code();
        var csv = "code,text,weight,year\n" + code + ",good,1,2024\n" + code() + ",bad,-1,24\n";
        var reply = send(WEIGHTS, "?source=ISF", csv);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(texts(reply.body().at("/errors"), "/pointer"))
                .containsExactlyInAnyOrder("/lines/2/mark", "/lines/3/weight", "/lines/3/year", "/lines/3/mark");
        assertThat(texts(reply.body().at("/errors"), "/message"))
                .anyMatch(m -> m.startsWith("line 3, column weight: is no figure of zero or more"));
        assertThat(read("/api/v1/rules/no-drg-weights").at("/rows").toString()).doesNotContain(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "code,text,weight,year\n", "# nothing\n"})
    void a_file_without_a_row_is_refused(String csv) {
        assertThat(send(WEIGHTS, SAID, csv).status()).isEqualTo(422);
    }

    @Test
    void a_mark_that_nobody_knows_is_an_error_of_the_query() {
        var reply = send(WEIGHTS, "?mark=SURE&source=ISF", weight(code(), "1"));
        assertThat(reply.status()).isEqualTo(422);
        assertThat(texts(reply.body().at("/errors"), "/pointer")).containsExactly("mark");
    }

    @Test
    void a_table_that_does_not_exist_is_not_found() {
        assertThat(send("no-such-table", SAID, weight(code(), "1")).status()).isEqualTo(404);
        assertThat(get("admin", path("no-such-table")).status()).isEqualTo(404);
    }

    @Test
    void a_file_of_more_than_20_MB_is_too_large() {
        var reply = send(WEIGHTS, SAID, "x".repeat(20 * 1024 * 1024 + 1));
        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.text("/type")).endsWith("/too-large");
    }

    @ParameterizedTest
    @CsvSource({"no-drg-weights, application/json, 415", "no-drg-weights, application/xml, 415"})
    void a_file_of_another_kind_is_not_taken(String table, String type, int status) {
        var reply = send(
                as("admin", path(table) + SAID).header("Content-Type", type).POST(BodyPublishers.ofString("<x/>")));
        assertThat(reply.status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "-2024-01-01", "%2B20240-01-01", "03/04/24"})
    void a_date_that_is_none_is_malformed(String day) {
        assertThat(send(WEIGHTS, "?effectiveFrom=" + day + "&mark=F&source=ISF", weight(code(), "1"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void a_list_of_five_thousand_lines_is_one_version() {
        var code = code();
        var lines = IntStream.range(0, 5000).mapToObj(i -> code + i + ",\"a, b\",1.25,2024");
        var csv = Stream.concat(Stream.of("code,text,weight,year"), lines).collect(Collectors.joining("\n"));
        var version = loaded(WEIGHTS, SAID, csv);
        assertThat(read(path(WEIGHTS) + "/" + version).at("/rows").asInt()).isEqualTo(5000);
        withdrawn(WEIGHTS, version);
    }

    @Test
    void a_repeat_under_one_key_loads_once_and_another_file_under_it_is_refused() {
        var key = code();
        var csv = weight(code(), "1");
        var first = keyed(key, SAID, csv);
        assertThat(first).isEqualTo(201);
        var versions = read(path(WEIGHTS)).at("/items").size();

        assertThat(keyed(key, SAID, csv)).isEqualTo(201);
        assertThat(keyed(key, SAID, csv + "\n")).isEqualTo(422);
        assertThat(keyed(key, SAID + "&announcedOn=2024-01-02", csv)).isEqualTo(422);
        assertThat(read(path(WEIGHTS)).at("/items").size()).isEqualTo(versions);
    }

    @Test
    void a_version_is_published_to_those_who_follow_the_events() {
        var version = loaded("nl-margins", "?mark=F&source=insurer", "insurer,year,margin\n" + code() + ",2024,0.05\n");
        await().untilAsserted(() -> assertThat(feed())
                .contains(
                        "org.caretrail.rate-table.rate-table-published.v1",
                        "\"table\":\"nl-margins\",\"version\":" + version));
    }

    private String feed() {
        var all = new StringBuilder();
        var cursor = "";
        while (true) {
            var page = get("subscriber", "/api/v1/events?limit=1000" + (cursor.isEmpty() ? "" : "&after=" + cursor))
                    .body();
            if (page.isEmpty()) {
                return all.toString();
            }
            all.append(page);
            cursor = elements(page).getLast().at("/cursor").asString();
        }
    }

    private int keyed(String key, String query, String csv) {
        return send(as("admin", path(WEIGHTS) + query)
                        .header("Content-Type", "text/csv")
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofString(csv)))
                .status();
    }
}

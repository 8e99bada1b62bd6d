package org.caretrail.app.web.ratetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class WorkListTest extends RateTableTest {

    @Test
    void a_trial_says_what_would_change_and_changes_nothing() {
        var code = code();
        var other = code();
        var kase = pricedBy(code);
        var old = loaded(WEIGHTS, SAID, weight(code, "1"));
        var digest = proposal(kase).at("/digest").asString();
        var csv = weight(code, "2") + other + ",new,1,2024\n";

        var trial = send(WEIGHTS, SAID + "&dryRun=true", csv);

        assertThat(trial.status()).isEqualTo(200);
        assertThat(trial.body().at("/added").asInt()).isEqualTo(1);
        assertThat(trial.body().at("/replacing").asInt()).isEqualTo(1);
        assertThat(trial.body().at("/changes/0/row/key").asString()).isEqualTo(code);
        assertThat(trial.body().at("/changes/0/replaces/0/version").asInt()).isEqualTo(old);
        assertThat(trial.body().at("/changes/1/replaces").isEmpty()).isTrue();
        assertThat(touched(csv)).containsExactly(kase.id());
        assertThat(proposal(kase).at("/digest").asString()).isEqualTo(digest);
    }

    @Test
    void what_says_the_same_of_the_same_days_changes_nothing() {
        var csv = weight(code(), "1");
        loaded(WEIGHTS, SAID, csv);
        var trial = send(WEIGHTS, SAID + "&dryRun=true", csv).body();
        assertThat(trial.at("/unchanged").asInt()).isEqualTo(1);
        assertThat(trial.at("/changes").isEmpty()).isTrue();
    }

    @Test
    void a_file_with_an_error_is_no_trial() {
        assertThat(send(WEIGHTS, SAID + "&dryRun=true", weight(code(), "x")).status())
                .isEqualTo(422);
    }

    @Test
    void a_retroactive_figure_names_exactly_the_decisions_that_cite_the_old_row() {
        var code = code();
        var old = loaded(WEIGHTS, SAID, weight(code, "1") + code() + ",beside,1,2024\n");
        var resting = pricedBy(code);
        var decision = resting.decided("GRANTED", "2024-02-20");
        pricedBy("209E").decided("GRANTED", "2024-02-20");
        var open = pricedBy(code);

        var version = loaded(WEIGHTS, SAID + "&announcedOn=2024-06-01", weight(code, "2"));

        var affected = path(WEIGHTS) + "/" + version + "/affected";
        await().untilAsserted(() -> assertThat(all(affected, "/decisions")).hasSize(1));
        var found = all(affected, "/decisions").getFirst();
        assertThat(found.at("/decisionId").asString()).isEqualTo(decision);
        assertThat(found.at("/caseId").asString()).isEqualTo(resting.id());
        assertThat(found.at("/row/version").asInt()).isEqualTo(old);
        assertThat(found.at("/row/key").asString()).isEqualTo(code);
        assertThat(ids(all(affected, "/openCases"))).containsExactly(open.id());
        assertThat(all(path(WEIGHTS) + "/" + old + "/affected", "/decisions")).isEmpty();
    }

    @Test
    void a_figure_that_was_lacking_touches_the_cases_that_wait_for_it() {
        var code = code();
        var waiting = pricedBy(code);
        pricedBy(code());
        var version = loaded(WEIGHTS, SAID, weight(code, "2"));
        var affected = path(WEIGHTS) + "/" + version + "/affected";
        await().untilAsserted(() -> assertThat(ids(all(affected, "/openCases"))).containsExactly(waiting.id()));
    }

    @Test
    void EU_GDPR_1_what_names_a_case_is_a_view_of_it() {
        var code = code();
        var kase = pricedBy(code);
        var version = loaded(WEIGHTS, SAID, weight(code, "2"));
        var affected = "rate-tables/" + WEIGHTS + "/versions/" + version + "/affected";
        await().untilAsserted(() ->
                assertThat(ids(all("/api/v1/" + affected, "/openCases"))).containsExactly(kase.id()));
        assertThat(touched(weight(code, "3"))).containsExactly(kase.id());

        var views = get("auditor", kase.path("/views")).body().at("/items");
        assertThat(texts(views, "/what")).contains(affected, "rate-tables/" + WEIGHTS + "/versions");
        assertThat(texts(views, "/by/id")).contains("admin");
    }

    @Test
    void a_withdrawn_version_names_the_decisions_and_open_cases_that_rest_on_it() {
        var code = code();
        var version = loaded(WEIGHTS, SAID, weight(code, "2"));
        var decision = pricedBy(code).decided("GRANTED", "2024-02-20");
        var open = pricedBy(code);
        var affected = path(WEIGHTS) + "/" + version + "/affected";
        assertThat(all(affected, "/decisions")).isEmpty();

        withdrawn(WEIGHTS, version);

        await().untilAsserted(() -> assertThat(all(affected, "/decisions"))
                .extracting(d -> d.at("/decisionId").asString())
                .containsExactly(decision));
        await().untilAsserted(() -> assertThat(ids(all(affected, "/openCases"))).containsExactly(open.id()));
    }

    @Test
    void a_work_list_comes_in_pages_and_misses_nothing() {
        var code = code();
        var version = loaded(WEIGHTS, SAID, weight(code, "2"));
        var decisions = List.of(
                pricedBy(code).decided("GRANTED", "2024-02-20"), pricedBy(code).decided("GRANTED", "2024-02-20"));
        withdrawn(WEIGHTS, version);
        var affected = path(WEIGHTS) + "/" + version + "/affected";
        await().untilAsserted(() -> assertThat(all(affected, "/decisions")).hasSize(2));

        var first = read(affected + "?limit=1");
        var second = read(affected + "?limit=1&after=" + first.at("/next").asString());

        assertThat(List.of(decision(first), decision(second))).containsExactlyInAnyOrderElementsOf(decisions);
        assertThat(get("admin", affected + "?after=x").status()).isEqualTo(400);
        assertThat(get("admin", path(WEIGHTS) + "/1/affected").status()).isEqualTo(404);
    }

    /** All pages of a trial. */
    private List<String> touched(String csv) {
        var all = new ArrayList<String>();
        var next = "";
        do {
            var page = send(WEIGHTS, SAID + "&dryRun=true" + (next.isEmpty() ? "" : "&after=" + next), csv)
                    .body();
            all.addAll(ids(elements(page.at("/openCases"))));
            next = page.at("/next").asString("");
        } while (!next.isEmpty());
        return all;
    }

    private static String decision(JsonNode page) {
        assertThat(page.at("/decisions").size()).isEqualTo(1);
        return page.at("/decisions/0/decisionId").asString();
    }

    private static List<String> ids(List<JsonNode> cases) {
        return cases.stream().map(c -> c.at("/caseId").asString()).toList();
    }
}

package org.caretrail.app.web.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.Ready;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Seven cases of one person in pages of two; some tie in each sort. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagingTest extends CaseTest {

    private String person = "";

    @BeforeAll
    void sevenCases() {
        var somebody = Application.somebody();
        for (var day : List.of("2024-02-03", "2024-02-01", "2024-02-02", "2024-02-01", "2024-02-05")) {
            person = open(Application.authorisation().of(somebody).receivedOn(day))
                    .now()
                    .at("/personId")
                    .asString();
        }
        Ready.notification(this, Application.notification().of(somebody));
        Ready.notification(this, Application.notification().of(somebody).receivedOn("2024-01-30"));
        await().untilAsserted(() -> {
            assertThat(page("&limit=100").at("/items").size()).isEqualTo(7);
            assertThat(page("&dueBefore=2999-01-01").at("/items").size()).isEqualTo(2);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"receivedOn", "-receivedOn", "dueOn", "-dueOn", "caseNumber", "-caseNumber"})
    void every_sort_pages_through_all_cases_without_repeating_or_skipping_one(String sort) {
        var whole = elements(page("&limit=100&sort=" + sort).at("/items"));
        var paged = new ArrayList<JsonNode>();
        var after = "";
        var pages = 0;
        for (; pages == 0 || !after.isEmpty(); pages++) {
            var page = page("&limit=2&sort=" + sort + after);
            assertThat(page.at("/items").size()).isBetween(1, 2);
            paged.addAll(elements(page.at("/items")));
            after = page.at("/next").isNull()
                    ? ""
                    : "&after=" + page.at("/next").asString();
        }

        assertThat(pages).isEqualTo(4);
        assertThat(paged).extracting(c -> c.at("/caseId").asString()).doesNotHaveDuplicates();
        assertThat(paged).isEqualTo(whole).hasSize(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"receivedOn", "caseNumber"})
    void both_directions_are_each_others_reverse(String sort) {
        Comparator<String> forwards = Comparator.naturalOrder();

        assertThat(texts(page("&sort=" + sort).at("/items"), "/" + sort)).isSortedAccordingTo(forwards);
        assertThat(texts(page("&sort=-" + sort).at("/items"), "/" + sort)).isSortedAccordingTo(forwards.reversed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"dueOn", "-dueOn"})
    void a_case_without_a_term_comes_last_in_both_directions(String sort) {
        var items = elements(page("&sort=" + sort).at("/items"));

        assertThat(items.subList(0, 2))
                .allMatch(c -> texts(c.at("/clocks"), "/kind").contains("DECISION"));
        assertThat(items.subList(2, 7))
                .noneMatch(c -> texts(c.at("/clocks"), "/kind").contains("DECISION"));
    }

    @Test
    void a_cursor_belongs_to_its_sort() {
        var next = page("&limit=2&sort=caseNumber").at("/next").asString();

        var other = get("auditor", "/api/v1/cases?person=" + person + "&sort=-caseNumber&after=" + next);

        assertThat(other.status()).isEqualTo(400);
    }

    @Test
    void a_page_that_is_just_full_is_the_last() {
        assertThat(page("&limit=7").at("/next").isNull()).isTrue();
        assertThat(page("&limit=6").at("/next").isNull()).isFalse();
    }

    private JsonNode page(String query) {
        var reply = get("auditor", "/api/v1/cases?person=" + person + query);
        assertThat(reply.status()).as("%s %s", query, reply.body()).isEqualTo(200);
        return reply.body();
    }
}

package org.caretrail.app.web.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.OpenCase;
import org.caretrail.app.web.fixture.Ready;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Lists follow in moments; each test looks at the cases of a person of its own. */
class ListTest extends CaseTest {

    private final String somebody = Application.somebody();

    @Test
    void type_scheme_country_and_status_choose() {
        var notification = Ready.refused(
                this, Application.minimal("prior-notifications", "NO_HELFO").of(somebody));
        var authorisation = open(Application.authorisation().of(somebody));
        var claim = open(Application.claim().of(somebody));

        shows("", notification, authorisation, claim);
        shows("&type=PRIOR_NOTIFICATION", notification);
        shows("&scheme=NL_ZVW", authorisation);
        shows("&country=DE", claim);
        shows("&status=REFUSED", notification);
        shows("&status=AWAITING_DOCUMENTS", authorisation, claim);
        shows("&type=REIMBURSEMENT_CLAIM&scheme=NL_ZVW");
    }

    @Test
    void assignee_chooses_and_follows_the_case() {
        var one = open(Application.claim().of(somebody));
        var other = open(Application.claim().of(somebody));
        one.done("handler", "/assignment", Map.of("assignee", "handler"));
        other.done("handler", "/assignment", Map.of("assignee", "handler-2"));

        shows("&assignee=handler", one);
        one.done("handler", "/assignment", Map.of("assignee", "handler-2"));
        shows("&assignee=handler");
        shows("&assignee=handler-2", one, other);
    }

    @Test
    void NO_CLOCK_4_what_falls_due_and_what_is_overdue() {
        var due = Ready.notification(this, Application.notification().of(somebody));
        var without = open(Application.claim().of(somebody));

        shows("", due, without);
        shows("&overdue=true", due);
        shows("&overdue=false", due, without);
        shows("&dueBefore=2024-03-01", due);
        shows("&dueBefore=2024-02-29");
    }

    @Test
    void words_find_a_case_by_its_number_its_person_and_its_care() {
        var kase = open(Application.claim().of(somebody).with("/person/name", "Åse Ødegård"));
        var number = kase.now().at("/caseNumber").asString();

        shows("&q=" + number, kase);
        shows("&q=%C3%A5se", kase);
        shows("&q=odegard-no");
        shows("&q=hip+repl", kase);
        shows("&q=knee");
    }

    @Test
    void each_item_is_the_case_without_its_dossier() {
        var kase = open(Application.claim().of(somebody));
        shows("", kase);

        var item = page("").at("/items/0");
        assertThat(item.at("/version")).isEqualTo(kase.now().at("/version"));
        assertThat(item.at("/caseNumber")).isEqualTo(kase.now().at("/caseNumber"));
        assertThat(item.at("/invoices")).isEqualTo(kase.now().at("/invoices"));
        assertThat(item.at("/dossier").isNull() || item.at("/dossier").isMissingNode())
                .isTrue();
    }

    @Test
    void a_list_as_of_a_moment_shows_what_was_recorded_then() {
        var kase = open(Application.authorisation().of(somebody));
        var before = Instant.parse(
                        kase.read("/history").at("/items/0/recordedAt").asString())
                .minusMillis(1);
        var after = Instant.parse(
                texts(kase.read("/history").at("/items"), "/recordedAt").getLast());
        kase.done("handler", "/withdrawal", Map.of("reasons", "By letter."));

        shows("&status=WITHDRAWN", kase);
        shows("&asOf=" + before);
        shows("&asOf=" + after + "&status=AWAITING_DOCUMENTS", kase);
        assertThat(page("&asOf=" + after).at("/items/0/status").asString()).isEqualTo("AWAITING_DOCUMENTS");
        assertThat(kase.read("?asOf=" + after).at("/status").asString()).isEqualTo("AWAITING_DOCUMENTS");
    }

    private void shows(String query, OpenCase... cases) {
        var ids = List.of(cases).stream().map(OpenCase::id).toList();
        Consumer<JsonNode> exactly =
                page -> assertThat(texts(page.at("/items"), "/caseId")).containsExactlyInAnyOrderElementsOf(ids);
        await().untilAsserted(() -> exactly.accept(page(query)));
    }

    private JsonNode page(String query) {
        var lookup = """
                {"identifier": {"system": "OTHER", "value": "%s"}}""".formatted(somebody);
        var person = post("auditor", "/api/v1/persons/lookup", lookup).text("/personId");
        var reply = get("auditor", "/api/v1/cases?person=" + person + query);
        assertThat(reply.status()).as("%s %s", query, reply.body()).isEqualTo(200);
        return reply.body();
    }
}

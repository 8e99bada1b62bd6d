package org.caretrail.app.web.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.OpenCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Who looked at what of a case, and who may know it. */
class ViewsTest extends CaseTest {

    @Autowired
    private JdbcClient database;

    @Test
    void EU_GDPR_1_every_view_of_a_case_is_logged_with_who_and_what() {
        var kase = open(Application.claim());
        var document = kase.document("REFERRAL", "nb");
        for (var what : List.of("", "/history", "/proposal", "/questions", "/clocks", "/documents/" + document)) {
            assertThat(get("handler", kase.path(what)).status()).isEqualTo(200);
        }
        get("adviser", kase.path(""));

        var views = views(kase);

        assertThat(texts(views, "/what"))
                .containsExactly("case", "history", "proposal", "questions", "clocks", "documents/" + document, "case");
        assertThat(texts(views, "/by/id")).startsWith("handler").endsWith("adviser");
        assertThat(texts(views, "/by/role")).startsWith("HANDLER").endsWith("ADVISER");
        assertThat(texts(views, "/caseId")).containsOnly(kase.id());
        assertThat(views.get(0).at("/viewedAt").isString()).isTrue();
    }

    @Test
    void EU_GDPR_1_a_list_is_a_view_of_each_case_on_its_page() {
        var somebody = Application.somebody();
        var first = open(Application.claim().of(somebody));
        var second = open(Application.claim().of(somebody));
        var person = first.now().at("/personId").asString();
        await().until(() -> get("senior", "/api/v1/cases?person=" + person)
                        .body()
                        .at("/items")
                        .size()
                == 2);

        assertThat(texts(views(first), "/what")).contains("list");
        assertThat(texts(views(second), "/what")).containsOnly("list");
    }

    @Test
    void EU_GDPR_1_a_person_is_shown_on_request_who_looked_at_any_of_their_cases_page_by_page() {
        var somebody = Application.somebody();
        var first = open(Application.claim().of(somebody));
        var second = open(Application.notification().of(somebody));
        var path = "/api/v1/persons/" + first.now().at("/personId").asString() + "/views";
        get("handler", second.path(""));
        get("senior", first.path("/history"));

        var page = get("auditor", path + "?limit=2").body();
        var next = get("auditor", path + "?limit=2&after=" + page.at("/next").asString())
                .body();

        assertThat(texts(page.at("/items"), "/by/id")).containsExactly("auditor", "handler");
        assertThat(texts(next.at("/items"), "/by/id")).containsExactly("senior");
        assertThat(next.at("/next").isNull()).isTrue();
    }

    @Test
    void EU_GDPR_1_a_message_of_another_institution_is_a_view_of_its_case() {
        var kase = open(Application.claim());
        var id = "M-" + UUID.randomUUID();
        var message = Map.of(
                "messageId", id, "document", "S999", "sender", "LU:CNS", "caseId", kase.id(), "content", Map.of());
        assertThat(post("handler", "/api/v1/eessi/messages", message).status()).isEqualTo(201);

        get("adviser", "/api/v1/eessi/messages/" + id);
        get("senior", "/api/v1/eessi/messages?limit=500");

        var views = views(kase);
        assertThat(texts(views, "/what")).containsExactly("eessi/messages/" + id, "eessi/messages");
        assertThat(texts(views, "/by/id")).containsExactly("adviser", "senior");
    }

    @Test
    void EU_GDPR_1_a_message_that_belongs_to_no_case_yet_is_a_view_of_its_person() {
        var id = "M-" + UUID.randomUUID();
        var identifier = Map.of("system", "OTHER", "value", Application.somebody());
        var content = Map.of("person", Map.of("identifier", identifier, "name", "Kari Nordmann"));
        var message = Map.of("messageId", id, "document", "S999", "sender", "LU:CNS", "content", content);
        var person = post("handler", "/api/v1/eessi/messages", message).text("/personId");

        get("adviser", "/api/v1/eessi/messages/" + id);
        get("senior", "/api/v1/eessi/messages?limit=500");

        var views =
                get("auditor", "/api/v1/persons/" + person + "/views").body().at("/items");
        assertThat(texts(views, "/what")).containsExactly("eessi/messages/" + id, "eessi/messages/" + id);
        assertThat(texts(views, "/by/id")).containsExactly("adviser", "senior");
        assertThat(views.at("/0/caseId").isNull()).isTrue();
    }

    @Test
    void what_was_not_shown_was_not_looked_at() {
        var kase = open(Application.claim());
        assertThat(get("subscriber", kase.path("")).status()).isEqualTo(403);
        assertThat(get("handler", kase.path("/documents/" + UUID.randomUUID())).status())
                .isEqualTo(404);
        var unheardOf = UUID.randomUUID();
        assertThat(get("handler", "/api/v1/cases/" + unheardOf).status()).isEqualTo(404);
        assertThat(send(as("handler", kase.path(""))
                                .header("If-None-Match", "\"1\"")
                                .GET())
                        .status())
                .isIn(200, 304);

        assertThat(texts(views(kase), "/what")).doesNotContain("documents");
        assertThat(logged(unheardOf)).isZero();
        assertThat(get("auditor", "/api/v1/cases/" + unheardOf + "/views").status())
                .isEqualTo(404);
        assertThat(get("auditor", "/api/v1/persons/" + unheardOf + "/views").status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update case_view set viewed_by = 'nobody'",
                "delete from case_view where false",
                "truncate case_view"
            })
    void EU_GDPR_1_what_is_logged_is_never_changed(String change) {
        assertThatThrownBy(() -> database.sql(change).update()).hasMessageContaining("never changed");
    }

    private JsonNode views(OpenCase kase) {
        var reply = get("auditor", kase.path("/views"));
        assertThat(reply.status()).as("%s", reply.body()).isEqualTo(200);
        return reply.body().at("/items");
    }

    private long logged(UUID id) {
        return database.sql("select count(*) from case_view where case_id = ?")
                .param(id)
                .query(Long.class)
                .single();
    }
}

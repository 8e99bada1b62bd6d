package org.caretrail.app.web.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.caretrail.app.web.privacy.SomebodyKept.BECAUSE;
import static org.caretrail.app.web.privacy.SomebodyKept.RETENTION;
import static org.caretrail.app.web.privacy.SomebodyKept.refused;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.OpenCase;
import org.caretrail.app.web.fixture.Ready;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A case that was kept for long enough loses its person, and nothing else. */
class ErasureTest extends CaseTest {

    private final SomebodyKept somebody = new SomebodyKept(this);

    @Autowired
    private JdbcClient database;

    @Test
    void EU_GDPR_3_NL_ARCHIVE_the_person_goes_from_everything_that_is_kept_and_the_facts_stay() {
        var kase = somebody.longOver("2016");
        var before = kase.now();
        var letter = before.at("/letters/0/letterId").asString();
        var document = before.at("/dossier/documents/0/documentId").asString();
        await().until(() -> found(somebody.name).contains(kase.id()) && onTheWorkList(kase));
        assertThat(holding(somebody.name)).contains("domain_event", "case_list", "document_content", "idempotency_key");

        somebody.erase(kase, BECAUSE);

        await().until(() ->
                found(somebody.name).isEmpty() && !holding(somebody.name).contains("case_list"));
        assertThat(holding(somebody.name)).isEmpty();
        var after = kase.now();
        assertThat(after.at("/person").isNull()).isTrue();
        assertThat(after.at("/care/description").isNull()).isTrue();
        assertThat(after.at("/erased/rule").asString()).isEqualTo("NL-ARCHIVE");
        assertThat(after.at("/erased/keptUntil").asString()).isEqualTo("2023-03-01");
        for (var stays : List.of("/caseNumber", "/status", "/receivedOn", "/care/country", "/estimate", "/letters")) {
            assertThat(after.at(stays)).as(stays).isEqualTo(before.at(stays));
        }
        assertThat(get("auditor", kase.path("/documents/" + document)).status()).isEqualTo(404);
        assertThat(get("auditor", kase.path("/letters/" + letter)).status()).isEqualTo(404);
        assertThat(kase.history()).endsWith("CaseWithdrawn", "PersonErased");
        assertThat(found(before.at("/caseNumber").asString())).containsExactly(kase.id());
        assertThat(onTheWorkList(kase)).isFalse();
    }

    @Test
    void EU_GDPR_3_a_rebuild_gives_the_same_rows_and_nobody_adds_to_the_case() {
        var kase = somebody.longOver("2016");
        somebody.erase(kase, BECAUSE);
        await().until(() -> rows(kase).stream()
                .noneMatch(row -> row.contains(somebody.name.substring(0, 10).toLowerCase(Locale.ROOT))));
        var rows = rows(kase);

        var begun = post("admin", "/api/v1/operations/rebuilds", Map.of("readModel", "case-list"));
        await().untilAsserted(
                        () -> assertThat(get("admin", begun.header("Location")).text("/state"))
                                .isEqualTo("SWITCHED"));

        assertThat(rows(kase)).isEqualTo(rows).hasSizeGreaterThan(3);
        refused(kase.post("handler", "/notes", Map.of("text", "Called again.")), 409, "person-erased", "EU-GDPR-3");
        refused(somebody.ask(kase, BECAUSE), 409, "person-erased", "EU-GDPR-3");
    }

    @Test
    void EU_GDPR_3_the_number_is_forgotten_with_the_last_case_of_the_person() {
        var first = somebody.longOver("2016");
        var second = somebody.longOver("2017");
        var person = first.now().at("/personId").asString();

        somebody.erase(first, BECAUSE);
        assertThat(lookup()).isEqualTo(person);
        assertThat(get("auditor", "/api/v1/persons/" + person + "/user-fees?year=2016")
                        .status())
                .isEqualTo(200);

        somebody.erase(second, BECAUSE);
        assertThat(get("auditor", "/api/v1/persons/" + person + "/user-fees?year=2016")
                        .status())
                .isEqualTo(404);
        assertThat(lookup()).isNotEqualTo(person);
    }

    @Test
    void EU_GDPR_3_the_letter_of_a_decision_goes_and_is_not_made_again() {
        var kase = Ready.refused(
                this,
                Application.minimal("prior-notifications", "NO_HELFO")
                        .of(somebody.number)
                        .with("/person/name", somebody.name));
        var letter = kase.path("/decisions/" + kase.lastDecision() + "/letter");
        kase.delivered(Ready.DAY);
        await().until(() -> letters(kase) == 1);

        somebody.erase(kase, Map.of("reasons", "By permit.", "permit", "Arkivverket 2026/17"));

        assertThat(get("auditor", letter).status()).isEqualTo(404);
        assertThat(get("auditor", letter + "?language=en").status()).isEqualTo(404);
        assertThat(letters(kase)).isZero();
    }

    private long letters(OpenCase kase) {
        return database.sql("select count(*) from decision_letter where case_id = cast(? as uuid)")
                .param(kase.id())
                .query(Long.class)
                .single();
    }

    private String lookup() {
        return post(
                        "handler",
                        "/api/v1/persons/lookup",
                        Map.of("identifier", Map.of("system", "OTHER", "value", somebody.number)))
                .text("/personId");
    }

    private List<String> found(String words) {
        return texts(get("auditor", "/api/v1/cases?q=" + words).body().at("/items"), "/caseId");
    }

    private boolean onTheWorkList(OpenCase kase) {
        var next = "";
        do {
            var page = get("admin", RETENTION + next).body();
            if (texts(page.at("/items"), "/caseId").contains(kase.id())) {
                return true;
            }
            next = page.at("/next").isNull() ? "" : "?after=" + page.at("/next").asString();
        } while (!next.isEmpty());
        return false;
    }

    private List<String> rows(OpenCase kase) {
        return database.sql("select cast(t as text) from case_list t where case_id = cast(? as uuid) order by version")
                .param(kase.id())
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** The tables in which a text stands, in letters or in bytes. */
    private List<String> holding(String text) {
        var hex = HexFormat.of().formatHex(text.getBytes(UTF_8));
        return database
                .sql("select table_name from information_schema.tables where table_schema = 'public'")
                .query((row, _) -> row.getString(1))
                .list()
                .stream()
                .filter(table -> database.sql(
                                "select exists (select from %s t where cast(t as text) ilike any(?))".formatted(table))
                        .param(new String[] {"%" + text + "%", "%" + hex + "%"})
                        .query(Boolean.class)
                        .single())
                .toList();
    }
}

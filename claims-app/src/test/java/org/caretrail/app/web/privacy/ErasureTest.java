package org.caretrail.app.web.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.caretrail.app.Reply;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.OpenCase;
import org.caretrail.app.web.fixture.Ready;
import org.caretrail.app.web.fixture.Upload;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A case that was kept for long enough loses its person, and nothing else. */
class ErasureTest extends CaseTest {

    private static final String RETENTION = "/api/v1/operations/retention";
    private static final Map<String, String> BECAUSE = Map.of("reasons", "Seven years are over.");
    private static final Map<String, Boolean> YES = Map.of("approve", true);

    /** Stands in whatever is written of the person, and nowhere else. */
    private final String name = "Zz" + UUID.randomUUID().toString().replace("-", "");

    private final String number = Application.somebody();

    @Autowired
    private JdbcClient database;

    @Test
    void EU_GDPR_3_NL_ARCHIVE_the_person_goes_from_everything_that_is_kept_and_the_facts_stay() {
        var kase = longOver("2016");
        var before = kase.now();
        var letter = before.at("/letters/0/letterId").asString();
        var document = before.at("/dossier/documents/0/documentId").asString();
        await().until(() -> found(name).contains(kase.id()) && onTheWorkList(kase));
        assertThat(holding(name)).contains("domain_event", "case_list", "document_content", "idempotency_key");

        erase(kase, BECAUSE);

        await().until(() -> found(name).isEmpty() && !holding(name).contains("case_list"));
        assertThat(holding(name)).isEmpty();
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
        var kase = longOver("2016");
        erase(kase, BECAUSE);
        await().until(() -> rows(kase).stream()
                .noneMatch(row -> row.contains(name.substring(0, 10).toLowerCase(Locale.ROOT))));
        var rows = rows(kase);

        var begun = post("admin", "/api/v1/operations/rebuilds", Map.of("readModel", "case-list"));
        await().untilAsserted(
                        () -> assertThat(get("admin", begun.header("Location")).text("/state"))
                                .isEqualTo("SWITCHED"));

        assertThat(rows(kase)).isEqualTo(rows).hasSizeGreaterThan(3);
        refused(kase.post("handler", "/notes", Map.of("text", "Called again.")), 409, "person-erased", "EU-GDPR-3");
        refused(ask(kase, BECAUSE), 409, "person-erased", "EU-GDPR-3");
    }

    @Test
    void EU_GDPR_3_the_number_is_forgotten_with_the_last_case_of_the_person() {
        var first = longOver("2016");
        var second = longOver("2017");
        var person = first.now().at("/personId").asString();

        erase(first, BECAUSE);
        assertThat(lookup()).isEqualTo(person);
        assertThat(get("auditor", "/api/v1/persons/" + person + "/user-fees?year=2016")
                        .status())
                .isEqualTo(200);

        erase(second, BECAUSE);
        assertThat(get("auditor", "/api/v1/persons/" + person + "/user-fees?year=2016")
                        .status())
                .isEqualTo(404);
        assertThat(lookup()).isNotEqualTo(person);
    }

    @Test
    void EU_GDPR_3_nobody_erases_alone_and_a_second_person_may_decline() {
        var kase = longOver("2016");
        assertThat(ask(kase, BECAUSE).status()).isEqualTo(202);
        assertThat(ask(kase, BECAUSE).status()).isEqualTo(409);

        refused(decide("admin", kase, YES), 422, "own-proposal", "EU-GDPR-3");
        var declined = decide("admin-2", kase, Map.of("approve", false));

        assertThat(declined.text("/state")).isEqualTo("DECLINED");
        assertThat(kase.now().at("/person/name").asString()).contains(name);
        assertThat(decide("admin-2", kase, YES).status()).isEqualTo(404);
        assertThat(texts(get("admin", "/api/v1/operations/erasures").body().at("/items"), "/caseId"))
                .contains(kase.id());
    }

    @Test
    void EU_GDPR_3_never_while_the_case_runs_and_never_before_its_time() {
        var running = open(Application.authorisation());
        refused(ask(running, BECAUSE), 409, "case-runs", "EU-GDPR-3");
        refused(ask(longOver("2022"), BECAUSE), 422, "retention-runs", "NL-ARCHIVE");
        assertThat(post("admin", RETENTION + "/" + UUID.randomUUID() + "/erasure", BECAUSE)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void NO_ARCHIVE_a_Norwegian_case_needs_the_reference_of_a_regulation_or_permit() {
        var kase = open(Application.notification().with("/person/name", name).receivedOn("2016-02-01"));
        kase.done("handler", "/withdrawal", Map.of("reasons", name, "withdrawnOn", "2016-03-01"));

        var without = ask(kase, BECAUSE);
        refused(without, 422, "permit-missing", "NO-ARCHIVE");
        assertThat(without.text("/errors/0/pointer")).isEqualTo("/permit");
        var numbered = ask(kase, Map.of("reasons", "By permit.", "permit", "01010750160"));
        assertThat(numbered.text("/errors/0/pointer")).isEqualTo("/permit");

        erase(kase, Map.of("reasons", "By permit.", "permit", "Arkivverket 2026/17"));

        assertThat(kase.now().at("/erased/permit").asString()).isEqualTo("Arkivverket 2026/17");
        assertThat(kase.now().at("/person").isNull()).isTrue();
        assertThat(kase.read("/history").at("/items").toString()).contains("NO-ARCHIVE", "Arkivverket 2026/17");
    }

    @Test
    void EU_GDPR_3_the_letter_of_a_decision_goes_and_is_not_made_again() {
        var kase = Ready.refused(
                this,
                Application.minimal("prior-notifications", "NO_HELFO")
                        .of(number)
                        .with("/person/name", name));
        var letter = kase.path("/decisions/" + kase.lastDecision() + "/letter");
        kase.delivered(Ready.DAY);
        await().until(() -> letters(kase) == 1);

        erase(kase, Map.of("reasons", "By permit.", "permit", "Arkivverket 2026/17"));

        assertThat(get("auditor", letter).status()).isEqualTo(404);
        assertThat(get("auditor", letter + "?language=en").status()).isEqualTo(404);
        assertThat(letters(kase)).isZero();
    }

    /** A Dutch case with a document, a letter and words of people, taken back on 1 March. */
    private OpenCase longOver(String year) {
        var kase = open(Application.authorisation()
                .of(number)
                .receivedOn(year + "-02-01")
                .with("/person/name", name)
                .with("/care/description", "hip of " + name)
                .with("/estimate", Map.of("amount", "9188.20", "currency", "EUR"))
                .with("/care/from", year + "-04-01")
                .with("/care/to", year + "-04-05"));
        var metadata = Upload.known("REFERRAL", "nl", year + "-02-02");
        assertThat(kase.upload(new Upload("letter.txt", ("Patient " + name).getBytes(UTF_8), metadata))
                        .status())
                .isEqualTo(201);
        kase.done("handler", "/letters", Map.of("kind", "ACKNOWLEDGEMENT", "sentOn", year + "-02-03"));
        kase.done("handler", "/notes", Map.of("text", name + " called.", "notedOn", year + "-02-04"));
        var withdrawal = "{\"reasons\": \"%s stays at home.\", \"withdrawnOn\": \"%s-03-01\"}".formatted(name, year);
        var withdrawn = send(as("handler", kase.path("/withdrawal"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(withdrawal)));
        assertThat(withdrawn.status()).isEqualTo(200);
        return kase;
    }

    private long letters(OpenCase kase) {
        return database.sql("select count(*) from decision_letter where case_id = cast(? as uuid)")
                .param(kase.id())
                .query(Long.class)
                .single();
    }

    private void erase(OpenCase kase, Map<String, String> asked) {
        var reply = ask(kase, asked);
        assertThat(reply.status()).as("%s", reply.body()).isEqualTo(202);
        var decided = decide("admin-2", kase, YES);
        assertThat(decided.status()).as("%s", decided.body()).isEqualTo(200);
        assertThat(decided.text("/state")).isEqualTo("ERASED");
    }

    private Reply ask(OpenCase kase, Map<String, String> asked) {
        return post("admin", RETENTION + "/" + kase.id() + "/erasure", asked);
    }

    private Reply decide(String client, OpenCase kase, Map<String, Boolean> decision) {
        return post(client, RETENTION + "/" + kase.id() + "/erasure/approval", decision);
    }

    private String lookup() {
        return post(
                        "handler",
                        "/api/v1/persons/lookup",
                        Map.of("identifier", Map.of("system", "OTHER", "value", number)))
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

    private static void refused(Reply reply, int status, String reason, String rule) {
        assertThat(reply.status()).as("%s", reply.body()).isEqualTo(status);
        assertThat(reply.text("/reason")).isEqualTo(reason);
        assertThat(reply.text("/rule")).isEqualTo(rule);
    }
}

package org.caretrail.app.web.ratetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.caretrail.app.Reply;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.OpenCase;
import tools.jackson.databind.JsonNode;

/**
 * A test that loads tables. Its rows speak of codes and currencies that no other test uses, so that what it loads decides
 * nobody else's case.
 */
abstract class RateTableTest extends CaseTest {

    static final String WEIGHTS = "no-drg-weights";
    static final String SAID = "?effectiveFrom=2024-01-01&mark=F&source=ISF%202024";

    /** A code that nobody has used yet. */
    static String code() {
        return "T" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }

    static String weight(String code, String weight) {
        return "code,text,weight,year\n" + code + ",an operation," + weight + ",2024\n";
    }

    static String path(String table) {
        return "/api/v1/rate-tables/" + table + "/versions";
    }

    Reply send(String table, String query, String csv) {
        return send(as("admin", path(table) + query)
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(csv)));
    }

    /** Loads a version; gives its number. */
    int loaded(String table, String query, String csv) {
        var reply = send(table, query, csv);
        assertThat(reply.status()).as("%s", reply.body()).isEqualTo(201);
        return reply.body().at("/version").asInt();
    }

    JsonNode withdrawn(String table, int version) {
        var reply = post("admin", path(table) + "/" + version + "/withdrawal", "{\"reasons\": \"of another year\"}");
        assertThat(reply.status()).as("%s", reply.body()).isEqualTo(200);
        return reply.body();
    }

    JsonNode read(String path) {
        var reply = get("admin", path);
        assertThat(reply.status()).as("%s", reply.body()).isEqualTo(200);
        return reply.body();
    }

    /** A notification whose treatment is priced by this code; all else that a decision needs is there. */
    OpenCase pricedBy(String code) {
        return open(Application.notification())
                .documents("nb", "APPOINTMENT_LETTER", "SPECIALIST_OPINION", "TREATMENT_OFFER")
                .answered("2024-02-15")
                .priced("2024-02-15", code);
    }

    static JsonNode proposal(OpenCase kase) {
        return kase.read("/proposal?decidedOn=2024-02-20");
    }

    /** The version of the weight that a proposal or a decision rests on; 0: it has none. */
    static int versionRead(JsonNode steps) {
        return elements(steps).stream()
                .filter(s -> s.at("/row/table").asString("").equals(WEIGHTS))
                .map(s -> s.at("/row/version").asInt())
                .findFirst()
                .orElse(0);
    }

    /** All pages of a work list: what each holds at a pointer. */
    List<JsonNode> all(String path, String pointer) {
        var all = new ArrayList<JsonNode>();
        var next = "";
        do {
            var page = read(path + "?limit=40" + (next.isEmpty() ? "" : "&after=" + next));
            all.addAll(elements(page.at(pointer)));
            next = page.at("/next").asString("");
        } while (!next.isEmpty());
        return all;
    }
}

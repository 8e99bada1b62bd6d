package org.caretrail.app.web.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.CaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The number is used at the door and then is nowhere. */
class IdentityNumberTest extends CaseTest {

    private static final String BSN = "900001239";

    @Autowired
    private JdbcClient database;

    @Test
    void the_number_is_in_no_answer_no_history_no_feed_and_no_table() {
        var keyed = send(as("handler", "/api/v1/s2-authorisations")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "identity-number")
                .POST(BodyPublishers.ofString("""
                        {"scheme": "NL_ZVW", "care": {"country": "BE"}, "receivedOn": "2024-02-01",
                         "person": {"identifier": {"system": "NL_BSN", "value": "%s"}, "name": "Anna"}}""".formatted(BSN))));
        assertThat(keyed.status()).as("%s", keyed.body()).isEqualTo(201);
        var id = keyed.text("/caseId");

        assertThat(keyed.body().toString()).doesNotContain(BSN);
        assertThat(get("auditor", "/api/v1/cases/" + id + "/history").body().toString())
                .contains("AuthorisationRequested")
                .doesNotContain(BSN);
        await().untilAsserted(() -> assertThat(feed()).contains(id));
        assertThat(feed()).doesNotContain(BSN);
        assertThat(columns())
                .hasSizeGreaterThan(20)
                .allSatisfy(c -> assertThat(rowsWith(BSN, c)).as(c).isZero());
    }

    @Test
    void the_scan_would_find_it() {
        var name = "Scanned-" + Application.somebody();
        open(Application.notification().with("/person/name", name));

        assertThat(columns()).anySatisfy(c -> assertThat(rowsWith(name, c)).isPositive());
    }

    /** All that other systems are told, from the first event on. */
    private String feed() {
        var told = new StringBuilder();
        for (var page = get("subscriber", "/api/v1/events").body(); !page.isEmpty(); ) {
            told.append(page);
            var last = page.get(page.size() - 1).at("/cursor").asString();
            page = get("subscriber", "/api/v1/events?after=" + last).body();
        }
        return told.toString();
    }

    private List<String> columns() {
        return database.sql("""
                        select table_name || '.' || column_name from information_schema.columns
                        where table_schema = 'public'
                          and data_type in ('text', 'character varying', 'bytea', 'json', 'jsonb', 'tsvector', 'oid')""")
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
    }

    private long rowsWith(String text, String column) {
        var table = column.substring(0, column.indexOf('.'));
        var name = column.substring(column.indexOf('.') + 1);
        var hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        return database.sql("select count(*) from %s where \"%s\"::text like ? or \"%s\"::text like ?"
                        .formatted(table, name, name))
                .params("%" + text + "%", "%" + hex + "%")
                .query(Long.class)
                .single();
    }
}

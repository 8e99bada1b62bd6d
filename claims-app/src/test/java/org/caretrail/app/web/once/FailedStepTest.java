package org.caretrail.app.web.once;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.caretrail.app.Reply;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.Ready;
import org.caretrail.app.web.fixture.Upload;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class FailedStepTest extends CaseTest {

    private static final String SUBMISSIONS = "/api/v1/s2-authorisations";

    @Autowired
    private JdbcClient database;

    private final String key = UUID.randomUUID().toString();

    @Test
    void a_step_that_fails_leaves_nothing_and_can_be_repeated() {
        var kase = open(Application.authorisation());
        var decision = """
                {"outcome": "GRANTED", "decidedOn": "%s"}""".formatted(Ready.DAY);
        var version = kase.etag();

        assertThat(keyed("handler", kase.path("/decision"), decision).status()).isEqualTo(422);
        assertThat(kase.etag()).isEqualTo(version);
        assertThat(keys()).isZero();

        kase.documents("nl", "REFERRAL", "DOCTOR_STATEMENT", "TREATMENT_OFFER").answered("2024-02-15");
        assertThat(keyed("handler", kase.path("/decision"), decision).status()).isEqualTo(200);
        assertThat(keys()).isOne();
    }

    @Test
    void an_upload_that_fails_leaves_no_document() {
        var kase = open(Application.authorisation());
        var file = Upload.text("REFERRAL", "nl").knownAs(Upload.known("REFERRAL", "nl", "2999-01-01"));

        assertThat(upload(kase.path("/documents"), file).status()).isEqualTo(422);
        assertThat(database.sql("select count(*) from document_content where bytes = ?")
                        .param(file.content())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(keys()).isZero();
        assertThat(kase.history()).doesNotContain("DocumentReceived");
    }

    @Test
    void a_key_that_is_empty_or_endless_is_malformed() {
        for (var bad : new String[] {"", "k".repeat(256), "k".repeat(4000)}) {
            var reply = send(request("handler", SUBMISSIONS, minimal(Application.somebody()))
                    .setHeader("Idempotency-Key", bad));
            assertThat(reply.status()).as("%s", reply.body()).isEqualTo(400);
        }
    }

    private long keys() {
        return database.sql("select count(*) from idempotency_key where key = ?")
                .param(key)
                .query(Long.class)
                .single();
    }

    private Reply upload(String path, Upload file) {
        return send(file.on(as("handler", path).header("Idempotency-Key", key)));
    }

    private Reply keyed(String client, String path, String body) {
        return send(request(client, path, body).header("Idempotency-Key", key));
    }

    private HttpRequest.Builder request(String client, String path, String body) {
        return as(client, path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
    }

    private static String minimal(String somebody) {
        return """
                {"scheme": "NL_ZVW", "receivedOn": "2024-02-01", "care": {"country": "BE"},
                 "person": {"identifier": {"system": "OTHER", "value": "%s"}}}""".formatted(somebody);
    }
}

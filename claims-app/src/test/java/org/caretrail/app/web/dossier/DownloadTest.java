package org.caretrail.app.web.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.Upload;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class DownloadTest extends CaseTest {

    @Autowired
    private JdbcClient database;

    @Test
    void the_same_file_twice_is_two_documents_and_one_content() {
        var file = Upload.text("REFERRAL", "nb");
        var one = open(Application.notification()).upload(file);
        var other = open(Application.notification()).upload(file);

        assertThat(one.text("/documentId")).isNotEqualTo(other.text("/documentId"));
        assertThat(one.text("/sha256")).isEqualTo(other.text("/sha256"));
        assertThat(database.sql("select count(*) from document_content where encode(sha256, 'hex') = ?")
                        .param(one.text("/sha256"))
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void what_comes_out_is_what_went_in_for_whoever_may_read_cases() throws Exception {
        var kase = open(Application.notification());
        var file = Upload.text("REFERRAL", "nb");
        var path = kase.path("/documents/" + kase.upload(file).text("/documentId"));

        var answer = HttpClient.newHttpClient().send(as("auditor", path).build(), BodyHandlers.ofByteArray());

        assertThat(answer.body()).isEqualTo(file.content());
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/plain");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(d -> assertThat(d).startsWith("attachment"));
        assertThat(get("subscriber", path).status()).isEqualTo(403);
        assertThat(get("admin", path).status()).isEqualTo(403);
        assertThat(send(request(path)).status()).isEqualTo(401);
    }

    @Test
    void a_document_is_found_in_its_own_case_alone() {
        var kase = open(Application.notification());
        var document = kase.document("REFERRAL", "nb");

        var elsewhere = open(Application.notification()).path("/documents/" + document);
        assertThat(get("auditor", elsewhere).status()).isEqualTo(404);
        assertThat(get("auditor", kase.path("/documents/" + UUID.randomUUID())).status())
                .isEqualTo(404);
        assertThat(get("auditor", kase.path("/documents/not-an-id")).status()).isIn(400, 404);
    }
}

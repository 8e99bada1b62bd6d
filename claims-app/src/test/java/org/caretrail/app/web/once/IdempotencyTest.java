package org.caretrail.app.web.once;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.caretrail.app.Reply;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.AtOnce;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.Upload;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class IdempotencyTest extends CaseTest {

    private static final String SUBMISSIONS = "/api/v1/s2-authorisations";

    private final String key = UUID.randomUUID().toString();

    @Test
    void a_repeat_answers_the_same_and_acts_once() {
        var body = minimal(Application.somebody());
        var first = keyed("handler", SUBMISSIONS, body);
        var repeat = keyed("handler", SUBMISSIONS, body);

        assertThat(first.status()).isEqualTo(201);
        same(first, repeat);
        assertThat(repeat.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void a_repeat_answers_as_the_case_stood_then() {
        var kase = open(Application.authorisation());
        var assigned = "{\"assignee\": \"handler\"}";
        var first = keyed("handler", kase.path("/assignment"), assigned);
        kase.post("handler", "/assignment", "{\"assignee\": \"handler-2\"}");

        same(first, keyed("handler", kase.path("/assignment"), assigned));
        assertThat(kase.now().at("/assignee").asString()).isEqualTo("handler-2");
        assertThat(kase.history()).filteredOn("CaseAssigned"::equals).hasSize(2);
    }

    @Test
    void the_order_of_fields_and_white_space_make_no_other_body() {
        var somebody = Application.somebody();
        var first = keyed("handler", SUBMISSIONS, minimal(somebody));
        var repeat = keyed("handler", SUBMISSIONS, """
                {"person": {"identifier": {"value": "%s", "system": "OTHER"}},
                 "care": {"country": "BE"}, "receivedOn": "2024-02-01",   "scheme": "NL_ZVW"}""".formatted(somebody));

        same(first, repeat);
    }

    @Test
    void the_same_key_with_another_body_or_for_another_request_is_refused() {
        var kase = open(Application.authorisation());
        keyed("handler", kase.path("/assignment"), "{\"assignee\": \"handler\"}");

        var body = keyed("handler", kase.path("/assignment"), "{\"assignee\": \"handler-2\"}");
        var target =
                keyed("handler", open(Application.authorisation()).path("/assignment"), "{\"assignee\": \"handler\"}");

        assertThat(body.status()).isEqualTo(422);
        assertThat(body.text("/type")).endsWith("/idempotency-key-reused");
        assertThat(target.status()).isEqualTo(422);
    }

    @Test
    void keys_are_each_clients_own() {
        var kase = open(Application.authorisation());
        keyed("handler", kase.path("/assignment"), "{\"assignee\": \"handler\"}");

        assertThat(keyed("handler-2", kase.path("/assignment"), "{\"assignee\": \"x\"}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_repeated_upload_adds_one_document() {
        var kase = open(Application.authorisation());
        var file = Upload.text("REFERRAL", "nl");
        var first = upload(kase.path("/documents"), file);

        same(first, upload(kase.path("/documents"), file));
        assertThat(kase.now().at("/dossier/documents").size()).isEqualTo(1);
        assertThat(upload(kase.path("/documents"), Upload.text("REFERRAL", "nl"))
                        .status())
                .isEqualTo(422);
    }

    @RepeatedTest(3)
    void two_requests_at_once_with_one_key_act_once() {
        var kase = open(Application.authorisation());
        var path = kase.path("/assignment");
        var body = "{\"assignee\": \"handler\"}";

        var replies = AtOnce.both(() -> keyed("handler", path, body), () -> keyed("handler", path, body));

        assertThat(replies)
                .anyMatch(r -> r.status() == 200)
                .allSatisfy(r -> assertThat(r.status()).isIn(200, 409));
        assertThat(keyed("handler", path, body).status()).isEqualTo(200);
        assertThat(kase.history()).filteredOn("CaseAssigned"::equals).hasSize(1);
    }

    private static void same(Reply first, Reply repeat) {
        assertThat(repeat.status()).isEqualTo(first.status());
        assertThat(repeat.body()).isEqualTo(first.body());
        assertThat(repeat.header("ETag")).isEqualTo(first.header("ETag"));
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

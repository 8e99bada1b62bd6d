package org.caretrail.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.caretrail.app.Reply;
import org.caretrail.app.RunningService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever goes wrong, a client can tell what it was and where, and nobody's data is repeated. */
class ProblemsTest extends RunningService {

    private static final String PROBE = "/api/v1/cases/probe";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"name\": \"x\", \"lines\": [], \"shoe/size\": 1}    | /shoe~1size     | is not a field of this request",
                "{\"name\": \"x\", \"lines\": [{\"hat\": 1}]}          | /lines/0/hat    | is not a field of this request",
                "{\"lines\": [{\"careOn\": \"Kari\"}]}                 | /lines/0/careOn | must be a date such as 2024-03-11",
                "{\"lines\": [{}, {\"colour\": \"Kari\"}]}             | /lines/1/colour | must be one of RED, GREEN",
                "{\"lines\": \"Kari\"}                                 | /lines          | has the wrong form",
                "{\"name\": [\"Kari\"]}                                | /name           | must be a text",
                "{\"name\": \" \"}                                     | /name           | must not be blank",
            })
    void a_malformed_field_is_pointed_at(String body, String pointer, String message) {
        Reply reply = post("handler", PROBE + "/json", body);

        assertMalformed(reply);
        assertThat(reply.text("/errors/0/pointer")).isEqualTo(pointer);
        assertThat(reply.text("/errors/0/message")).isEqualTo(message);
        assertThat(reply.body().toString()).doesNotContain("Kari");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"name\": | is not well-formed JSON at line 1, column 9",
                "``         | a JSON body is needed",
            })
    void a_body_that_is_no_json_is_refused_as_a_whole(String body, String message) {
        Reply reply = post("handler", PROBE + "/json", body);

        assertMalformed(reply);
        assertThat(reply.text("/errors/0/pointer")).isEmpty();
        assertThat(reply.text("/errors/0/message")).isEqualTo(message);
    }

    @Test
    void a_parameter_that_cannot_be_read_is_not_repeated() {
        Reply reply = get("handler", PROBE + "/by-id/Kari");

        assertProblem(reply, 400, "malformed");
        assertThat(reply.text("/detail")).doesNotContain("Kari").contains("id");
    }

    @ParameterizedTest
    @CsvSource({"race, 409, changed-meanwhile", "stale, 412, stale", "unknown, 404, not-found", "other, 500, internal"})
    void a_failure_below_is_told_without_its_details(String kind, int status, String type) {
        Reply reply = post("handler", PROBE + "/failure/" + kind, "{}");

        assertProblem(reply, status, type);
        assertThat(reply.body().toString()).doesNotContain("somebody");
    }

    @Test
    void a_wrong_number_names_its_rule_and_is_not_repeated() {
        Reply reply = post("handler", PROBE + "/number", "01010750161");

        assertProblem(reply, 422, "violates-rule");
        assertThat(reply.text("/rule")).isEqualTo("PERSON-NO-FNR");
        assertThat(reply.body().toString()).doesNotContain("01010750161");
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertProblem(get("handler", "/api/v1/cases/no/such/thing"), 404, "not-found");
    }

    @Test
    void what_cannot_be_posted_there_says_so() {
        Reply reply = post("handler", PROBE + "/by-id/1", "{}");

        assertProblem(reply, 405, "method-not-allowed");
        assertThat(reply.header("Allow")).isEqualTo("GET");
    }

    @Test
    void xml_is_not_understood() {
        Reply reply = send(as("handler", PROBE + "/json")
                .header("Content-Type", "application/xml")
                .POST(BodyPublishers.ofString("<a/>")));

        assertProblem(reply, 415, "unsupported-media-type");
    }

    @Test
    void a_file_of_an_unknown_type_is_refused() {
        assertProblem(upload("PK\u0003\u0004".repeat(10)), 415, "unsupported-media-type");
    }

    @Test
    void a_file_beyond_the_limit_is_refused() {
        assertProblem(upload("x".repeat(20 * 1024 * 1024 + 1)), 413, "too-large");
        assertProblem(upload("x".repeat(22 * 1024 * 1024)), 413, "too-large");
    }

    @Test
    void a_file_within_the_limit_is_taken() {
        assertThat(upload("a letter").status()).isEqualTo(200);
    }

    private Reply upload(String content) {
        String body = "--cut\r\nContent-Disposition: form-data; name=\"metadata\"\r\n"
                + "Content-Type: application/json\r\n\r\n{\"name\": \"x\"}\r\n"
                + "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"letter.txt\"\r\n"
                + "Content-Type: text/plain\r\n\r\n" + content + "\r\n--cut--\r\n";
        return send(as("handler", PROBE + "/file")
                .header("Content-Type", "multipart/form-data; boundary=cut")
                .POST(BodyPublishers.ofString(body)));
    }

    private static void assertMalformed(Reply reply) {
        assertProblem(reply, 400, "malformed");
    }

    private static void assertProblem(Reply reply, int status, String type) {
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.text("/type")).isEqualTo("https://caretrail.org/problems/" + type);
        assertThat(reply.body().at("/status").asInt()).isEqualTo(status);
    }
}

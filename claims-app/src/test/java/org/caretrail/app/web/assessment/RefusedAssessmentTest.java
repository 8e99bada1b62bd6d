package org.caretrail.app.web.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.CaseTest;
import org.junit.jupiter.api.Test;

class RefusedAssessmentTest extends CaseTest {

    @Test
    void an_answer_to_a_question_that_the_case_does_not_have_is_pointed_at() {
        var known = finding("NO-PERSON-2", "MEMBER_OF_NATIONAL_INSURANCE", true);
        var unknown = finding("NL-S2-1", "IN_PACKAGE", true);

        var reply = open(Application.notification())
                .post(
                        "handler",
                        "/assessment",
                        Map.of("findings", List.of(known, unknown), "assessedOn", "2024-02-15"));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text("/reason")).isEqualTo("unknown-question");
        assertThat(reply.text("/errors/0/pointer")).isEqualTo("/findings/1");
    }

    @Test
    void a_line_that_no_invoice_has_is_refused() {
        var kase = open(Application.claim());
        var line = kase.now().at("/invoices/0/lines/0/lineId").asString();

        assertThat(kase.post("handler", "/assessment", lines(line)).status()).isEqualTo(200);
        var unknown = kase.post("handler", "/assessment", lines("99.1"));
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.text("/reason")).isEqualTo("unknown-line");
        assertThat(unknown.text("/errors/0/pointer")).startsWith("/lines");
    }

    @Test
    void an_answer_rests_on_documents_of_the_case() {
        var finding = Map.of(
                "rule",
                "NO-PERSON-2",
                "condition",
                "MEMBER_OF_NATIONAL_INSURANCE",
                "met",
                true,
                "documents",
                List.of("6b0c8f6e-0d4c-4f0e-9d0e-0a8f5f1c2b3d"));

        var reply = open(Application.notification())
                .post("handler", "/assessment", Map.of("findings", List.of(finding), "assessedOn", "2024-02-15"));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text("/reason")).isEqualTo("unknown-document");
        assertThat(reply.text("/errors/0/pointer")).isEqualTo("/findings/0/documents");
    }

    @Test
    void NO_EQUIV_a_line_is_left_out_by_a_code_and_not_by_any_word() {
        var line = Map.of("lineId", "1.1", "eligible", false, "reason", "too dear");
        var reply = open(Application.claim())
                .post("handler", "/assessment", Map.of("assessedOn", "2024-05-01", "lines", List.of(line)));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text("/errors/0/pointer")).isEqualTo("/lines/0/reason");
    }

    @Test
    void nothing_is_assessed_before_it_was_received_nor_tomorrow() {
        var kase = open(Application.notification());

        var before = kase.post("handler", "/assessment", Map.of("assessedOn", "2024-01-31"));
        var tomorrow = kase.post("handler", "/assessment", Map.of("assessedOn", "2999-01-01"));

        assertThat(before.status()).isEqualTo(422);
        assertThat(before.text("/reason")).isEqualTo("dated-before-cause");
        assertThat(tomorrow.status()).isEqualTo(422);
        assertThat(tomorrow.text("/reason")).isEqualTo("dated-ahead");
    }

    private static Map<String, Object> lines(String lineId) {
        var line = Map.of("lineId", lineId, "eligible", false, "reason", "ROOM_UPGRADE");
        return Map.of("assessedOn", "2024-05-01", "lines", List.of(line));
    }

    private static Map<String, Object> finding(String rule, String condition, boolean met) {
        return Map.of("rule", rule, "condition", condition, "met", met, "reasons", "As I see it.");
    }
}

package org.caretrail.app.web.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.Ready;
import org.caretrail.app.web.fixture.Upload;
import org.junit.jupiter.api.Test;

class CourseTest extends CaseTest {

    @Test
    void a_case_is_put_on_a_desk_and_taken_off_it() {
        var kase = open(Application.notification());

        var on = kase.done("handler", "/assignment", Map.of("assignee", "handler-2", "assignedOn", "2024-02-02"));
        assertThat(on.at("/assignee").asString()).isEqualTo("handler-2");
        var off = kase.done("handler", "/assignment", Map.of("assignedOn", "2024-02-03"));
        assertThat(off.at("/assignee").isNull()).isTrue();
        assertThat(kase.read("?validOn=2024-02-02").at("/assignee").asString()).isEqualTo("handler-2");
    }

    @Test
    void a_suspended_case_is_not_decided_until_it_is_resumed() {
        var kase = Ready.authorisation(this);
        kase.done("handler", "/suspension", Map.of("reasons", "Waits for a court.", "suspendedOn", "2024-02-16"));

        var refused = kase.decide("GRANTED", Ready.DAY);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("/reason")).isEqualTo("suspended");
        assertThat(kase.now().at("/suspendedOn").asString()).isEqualTo("2024-02-16");

        kase.done("handler", "/resumption", Map.of("reasons", "It has ruled.", "resumedOn", "2024-02-18"));
        assertThat(kase.decide("GRANTED", Ready.DAY).status()).isEqualTo(200);
    }

    @Test
    void NO_CLOCK_4_the_term_of_a_suspended_case_rests() {
        var kase = Ready.notification(this);
        kase.done("handler", "/suspension", Map.of("reasons", "Waits.", "suspendedOn", "2024-02-16"));

        assertThat(kase.now().at("/clocks/0/rule").asString()).isEqualTo("NO-CLOCK-4");
        assertThat(kase.now().at("/clocks/0/state").asString()).isEqualTo("SUSPENDED");
    }

    @Test
    void a_case_is_suspended_once_and_resumed_once_and_in_order() {
        var kase = open(Application.notification());
        var suspension = Map.of("reasons", "Waits.", "suspendedOn", "2024-02-16");
        var resumption = Map.of("reasons", "Goes on.", "resumedOn", "2024-02-18");

        assertThat(kase.post("handler", "/resumption", resumption).text("/reason"))
                .isEqualTo("not-suspended");
        kase.done("handler", "/suspension", suspension);
        assertThat(kase.post("handler", "/suspension", suspension).status()).isEqualTo(409);
        var early = kase.post("handler", "/resumption", Map.of("reasons", "Early.", "resumedOn", "2024-02-15"));
        assertThat(early.status()).isEqualTo(422);
        kase.done("handler", "/resumption", resumption);
        assertThat(kase.post("handler", "/resumption", resumption).status()).isEqualTo(409);
    }

    @Test
    void a_withdrawn_application_is_over() {
        var kase = Ready.authorisation(this);
        var withdrawn =
                kase.done("handler", "/withdrawal", Map.of("reasons", "By letter.", "withdrawnOn", "2024-02-18"));
        assertThat(withdrawn.at("/status").asString()).isEqualTo("WITHDRAWN");

        var finding = Map.of("rule", "NL-S2-1", "condition", "IN_PACKAGE", "met", true);
        var steps = Map.of(
                "/decision", Map.of("outcome", "GRANTED", "decidedOn", Ready.DAY),
                "/assessment", Map.of("findings", List.of(finding), "assessedOn", Ready.DAY),
                "/assignment", Map.of("assignee", "handler"),
                "/suspension", Map.of("reasons", "Waits."),
                "/withdrawal", Map.of("reasons", "Again."),
                "/document-requests", Map.of("kinds", List.of("REFERRAL"), "dueOn", "2999-01-01"));
        steps.forEach((step, body) -> {
            var client = step.equals("/assessment") ? "adviser" : "handler";
            var reply = kase.post(client, step, body);
            assertThat(reply.status()).as(step).isEqualTo(409);
            assertThat(reply.text("/reason")).as(step).isEqualTo("case-ended");
        });
        assertThat(kase.upload(Upload.text("REFERRAL", "nl")).status()).isEqualTo(409);
        assertThat(kase.history()).endsWith("CaseWithdrawn");
    }

    @Test
    void no_step_is_dated_before_receipt_nor_after_today() {
        var kase = open(Application.notification());

        for (var day : List.of("2024-01-31", "2999-01-01")) {
            assertThat(kase.post("handler", "/assignment", Map.of("assignee", "x", "assignedOn", day))
                            .status())
                    .isEqualTo(422);
            assertThat(kase.post("handler", "/suspension", Map.of("reasons", "x", "suspendedOn", day))
                            .status())
                    .isEqualTo(422);
            assertThat(kase.post("handler", "/withdrawal", Map.of("reasons", "x", "withdrawnOn", day))
                            .status())
                    .isEqualTo(422);
        }
    }

    @Test
    void reasons_are_needed_where_something_is_stopped() {
        var kase = open(Application.notification());

        for (var step : List.of("/suspension", "/resumption", "/withdrawal")) {
            assertThat(kase.post("handler", step, Map.of()).text("/errors/0/pointer"))
                    .isEqualTo("/reasons");
            assertThat(kase.post("handler", step, Map.of("reasons", " ")).status())
                    .isEqualTo(400);
        }
    }
}

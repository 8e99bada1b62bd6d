package org.caretrail.app.web.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.OpenCase;
import org.caretrail.app.web.fixture.Ready;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ComplaintTest extends CaseTest {

    @ParameterizedTest
    @CsvSource({
        // six weeks end on a working day
        "2024-02-22, 2024-04-04, 2024-04-04, true",
        "2024-02-22, 2024-04-05, 2024-04-04, false",
        // on a Saturday
        "2024-02-24, 2024-04-08, 2024-04-08, true",
        "2024-02-24, 2024-04-09, 2024-04-08, false",
        // on a Sunday
        "2024-02-25, 2024-04-08, 2024-04-08, true",
        // on 1 May
        "2024-03-20, 2024-05-02, 2024-05-02, true",
        "2024-03-20, 2024-05-03, 2024-05-02, false",
        // on 17 May, a Friday before Whit Monday
        "2024-04-05, 2024-05-21, 2024-05-21, true",
        "2024-04-05, 2024-05-22, 2024-05-21, false",
    })
    void NO_CLOCK_8_six_weeks_run_from_delivery_and_end_on_a_working_day(
            String delivered, String received, String lastDay, boolean inTime) {
        var kase = Ready.refused(this).delivered(delivered);
        var reply = kase.post("handler", "/complaints", complaint(kase, received));

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.text("/lastDay")).isEqualTo(lastDay);
        assertThat(reply.body().at("/inTime").asBoolean()).isEqualTo(inTime);
        assertThat(reply.text("/state")).isEqualTo("OPEN");
        assertThat(reply.header("ETag")).isEqualTo(kase.etag());
        assertThat(kase.status()).isEqualTo("UNDER_RECONSIDERATION");
    }

    @Test
    void without_a_known_delivery_no_term_runs() {
        var kase = Ready.refused(this);
        var reply = kase.post("handler", "/complaints", complaint(kase, "2024-12-01"));

        assertThat(reply.body().at("/lastDay").isNull()).isTrue();
        assertThat(reply.body().at("/inTime").isNull()).isTrue();
    }

    @Test
    void NL_REMEDY_1_the_insurer_has_six_weeks_to_answer() {
        var kase = Ready.authorisation(this, "IN_PACKAGE");
        kase.decided("REFUSED", Ready.DAY);
        kase.complained("2024-03-01");

        var clock = elements(kase.now().at("/clocks")).getLast();
        assertThat(clock.at("/rule").asString()).isEqualTo("NL-REMEDY-1");
        assertThat(clock.at("/startedOn").asString()).isEqualTo("2024-03-01");
        assertThat(clock.at("/dueOn").asString()).isEqualTo("2024-04-12");
        assertThat(clock.at("/state").asString()).isEqualTo("EXPIRED");
    }

    @Test
    void NL_CAK_7_the_CAK_has_twelve_weeks_with_a_committee_and_six_more_once_it_defers() {
        var application = Application.authorisation()
                .with("/scheme", "NL_CAK")
                .with("/care/country", "DE")
                .with("/person/residence", "NL")
                .with("/through", "RESIDENCE_FUND")
                .with("/statement", Map.of("institution", "fund", "conditionsMet", true, "givenOn", "2024-01-30"));
        var kase = Ready.authorisation(this, application);
        kase.decided("REFUSED", Ready.DAY);
        var complaint = "/complaints/" + kase.complained("2024-03-01");

        assertThat(answerBy(kase.now())).isEqualTo("2024-04-12");
        assertThat(answerBy(kase.done("handler", complaint + "/longer-answer", longer("COMMITTEE"))))
                .isEqualTo("2024-05-24");
        assertThat(answerBy(kase.done("handler", complaint + "/longer-answer", longer("DEFERRED"))))
                .isEqualTo("2024-07-05");
        var again = kase.post("handler", complaint + "/longer-answer", longer("COMMITTEE"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text("/errors/0/pointer")).isEqualTo("/ground");
    }

    @Test
    void NL_REMEDY_1_an_insurer_has_no_longer_term_on_such_a_ground() {
        var kase = Ready.authorisation(this, "IN_PACKAGE");
        kase.decided("REFUSED", Ready.DAY);
        var complaint = kase.complained("2024-03-01");

        var reply = kase.post("handler", "/complaints/" + complaint + "/longer-answer", longer("DEFERRED"));
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text("/reason")).isEqualTo("not-asked");
    }

    @Test
    void a_delivery_is_not_before_the_decision_and_a_failed_one_starts_nothing() {
        var kase = Ready.refused(this);
        var path = "/decisions/" + kase.lastDecision() + "/delivery";

        assertThat(kase.post("handler", path, Map.of("channel", "LETTER", "deliveredOn", "2024-02-19"))
                        .status())
                .isEqualTo(422);
        assertThat(kase.post("handler", path, Map.of("channel", "LETTER")).status())
                .isEqualTo(400);
        kase.done("handler", path, Map.of("failedOn", "2024-02-25", "reasons", "Moved."));

        assertThat(kase.now().at("/decisions/0/deliveredOn").isNull()).isTrue();
        assertThat(kase.history()).endsWith("NotificationFailed");
        assertThat(kase.post(
                                "handler",
                                "/decisions/" + kase.id() + "-9/delivery",
                                Map.of("channel", "LETTER", "deliveredOn", "2024-02-25"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void an_inadmissible_complaint_leaves_the_decision_and_ends_the_reconsideration() {
        var kase = Ready.refused(this).delivered("2024-02-22");
        var complaint = kase.complained("2024-04-05");
        var reasons = Map.of("reasons", "A day too late.", "on", "2024-04-10");

        var after = kase.done("handler", "/complaints/" + complaint + "/inadmissibility", reasons);

        assertThat(after.at("/complaints/0/state").asString()).isEqualTo("INADMISSIBLE");
        assertThat(after.at("/status").asString()).isEqualTo("REFUSED");
        var again = kase.post("handler", "/complaints/" + complaint + "/withdrawal", reasons);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("/reason")).isEqualTo("complaint-closed");
    }

    @Test
    void a_complaint_is_withdrawn() {
        var kase = Ready.refused(this);
        var complaint = kase.complained("2024-03-01");

        var early = Map.of("reasons", "No longer.", "on", "2024-02-29");
        assertThat(kase.post("handler", "/complaints/" + complaint + "/withdrawal", early)
                        .status())
                .isEqualTo(422);
        var after = kase.done("handler", "/complaints/" + complaint + "/withdrawal", Map.of("reasons", "No longer."));

        assertThat(after.at("/complaints/0/state").asString()).isEqualTo("WITHDRAWN");
        assertThat(after.at("/status").asString()).isEqualTo("REFUSED");
    }

    @Test
    void a_complaint_is_against_a_decision_of_this_case_and_after_it() {
        var kase = Ready.refused(this);
        var stranger = Map.of("against", UUID.randomUUID() + "-1", "grounds", "Why?");

        assertThat(kase.post("handler", "/complaints", stranger).status()).isEqualTo(404);
        assertThat(kase.post("handler", "/complaints", complaint(kase, "2024-02-19"))
                        .status())
                .isEqualTo(422);
        assertThat(kase.post("handler", "/complaints", Map.of("grounds", "Why?"))
                        .status())
                .isEqualTo(400);
        assertThat(kase.post("handler", "/complaints/C9/withdrawal", Map.of("reasons", "No."))
                        .status())
                .isEqualTo(404);
    }

    private static Map<String, String> longer(String ground) {
        return Map.of("ground", ground, "reasons", "As the law lets it.", "on", "2024-03-05");
    }

    private static String answerBy(JsonNode kase) {
        return elements(kase.at("/clocks")).getLast().at("/dueOn").asString();
    }

    private static Map<String, Object> complaint(OpenCase kase, String on) {
        return Map.of("against", kase.lastDecision(), "grounds", "It is needed.", "receivedOn", on);
    }
}

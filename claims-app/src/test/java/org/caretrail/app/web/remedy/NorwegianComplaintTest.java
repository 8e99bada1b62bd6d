package org.caretrail.app.web.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caretrail.app.Reply;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.OpenCase;
import org.caretrail.app.web.fixture.Ready;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Norwegian law says of complaints besides their term. Decided and delivered on 2024-02-20. */
class NorwegianComplaintTest extends CaseTest {

    private static final Map<String, Object> UPHELD =
            Map.of("outcome", "UPHELD", "reasons", "It stays.", "complaint", "C1", "decidedOn", "2025-03-01");

    @Test
    void NO_CLOCK_9_a_late_complaint_is_answered_once_a_person_has_found_that_it_is_heard() {
        var kase = complained("2024-04-03");

        var refused = kase.post("senior", "/reconsideration", UPHELD);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("/rule")).isEqualTo("NO-CLOCK-9");
        kase.done("handler", "/complaints/C1/admission", Map.of("reasons", "In hospital.", "on", "2024-04-10"));

        assertThat(kase.now().at("/complaints/0/admittedOn").asString()).isEqualTo("2024-04-10");
        var after = kase.done("senior", "/reconsideration", UPHELD);
        assertThat(after.at("/complaints/0/state").asString()).isEqualTo("UPHELD");
    }

    @ParameterizedTest
    @CsvSource({"2025-02-20, 200", "2025-02-21, 422"})
    void NO_CLOCK_9_after_a_year_no_complaint_is_heard(String received, int status) {
        var kase = complained(received);

        var reply =
                kase.post("handler", "/complaints/C1/admission", Map.of("reasons", "In hospital.", "on", "2025-03-01"));

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.text("/rule")).isEqualTo(status == 200 ? "" : "NO-CLOCK-9");
    }

    @ParameterizedTest
    @CsvSource({"2025-02-20, 200", "2025-02-21, 422"})
    void NO_CLOCK_9_after_a_year_no_complaint_is_heard_though_nobody_knows_when_the_decision_came(
            String received, int status) {
        var kase = Ready.refused(this);
        kase.complained(received);

        var reply = kase.post("senior", "/reconsideration", UPHELD);

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.text("/rule")).isEqualTo(status == 200 ? "" : "NO-CLOCK-9");
    }

    @Test
    void NO_CLOCK_8_a_delivery_recorded_after_the_complaint_shows_that_it_was_late() {
        var kase = Ready.refused(this);
        kase.complained("2024-04-03");
        assertThat(kase.now().at("/complaints/0/inTime").isNull()).isTrue();

        kase.delivered("2024-02-20");

        assertThat(kase.now().at("/complaints/0/lastDay").asString()).isEqualTo("2024-04-02");
        assertThat(kase.now().at("/complaints/0/inTime").asBoolean()).isFalse();
        assertThat(kase.post("senior", "/reconsideration", UPHELD).text("/reason"))
                .isEqualTo("complaint-late");
    }

    @Test
    void a_complaint_in_time_needs_nobody_to_admit_it() {
        var reply = complained("2024-04-02")
                .post("handler", "/complaints/C1/admission", Map.of("reasons", "In time.", "on", "2024-04-03"));

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.text("/reason")).isEqualTo("complaint-in-time");
    }

    @Test
    void NO_CLOCK_10_what_is_upheld_goes_on_to_Helseklage_with_the_file() {
        var kase = Ready.notification(this);
        refused(kase);
        var letter = kase.done("handler", "/letters", Map.of("kind", "DECISION", "sentOn", "2024-02-21"))
                .at("/letterId")
                .asString();
        kase.complained("2024-03-01");
        assertThat(kase.post("handler", "/complaints/C1/forwarding", Map.of("on", "2024-03-10"))
                        .text("/reason"))
                .isEqualTo("not-upheld");
        kase.done("senior", "/reconsideration", upheld("2024-03-10"));

        var after = kase.done("handler", "/complaints/C1/forwarding", Map.of("on", "2024-03-11"));

        assertThat(after.at("/complaints/0/state").asString()).isEqualTo("FORWARDED");
        assertThat(after.at("/status").asString()).isEqualTo("UNDER_APPEAL");
        assertThat(after.at("/appeals/0/body").asString()).isEqualTo("HELSEKLAGE");
        assertThat(texts(after.at("/appeals/0/against"), "")).containsExactly(kase.lastDecision());
        var forwarding = elements(kase.read("/history").at("/items")).stream()
                .filter(e -> e.at("/type").asString().equals("CaseForwardedToAppealBody"))
                .findFirst()
                .orElseThrow();
        assertThat(forwarding.at("/changed/documents").size()).isEqualTo(3);
        assertThat(texts(forwarding.at("/changed/decisions"), "")).containsExactly(kase.lastDecision());
        assertThat(texts(forwarding.at("/changed/letters"), "")).containsExactly(letter);
        var ruling = Map.of("outcome", "OVERTURNED", "ruledOn", "2024-06-03");
        kase.done("handler", "/appeals/A1/ruling", ruling);
        assertThat(kase.status()).isEqualTo("UNDER_ASSESSMENT");
    }

    @ParameterizedTest
    @CsvSource({"2024-08-20, 200", "2024-08-21, 422"})
    void NO_CLOCK_10_a_change_to_the_detriment_is_told_within_three_months(String told, int status) {
        var kase = granted();
        kase.complained("2024-05-20");

        var notice = kase.post("handler", "/complaints/C1/detriment-notice", Map.of("on", told));

        assertThat(notice.status()).isEqualTo(status);
        var worse = worsened(kase, "2024-09-02");
        assertThat(worse.status()).isEqualTo(status);
        if (status == 422) {
            assertThat(worse.text("/rule")).isEqualTo("NO-CLOCK-10");
            assertThat(worse.text("/reason")).isEqualTo("detriment-not-told");
        } else {
            assertThat(worse.text("/status")).isEqualTo("REFUSED");
        }
    }

    @Test
    void NO_CLOCK_10_leaving_the_complaint_unnamed_is_no_way_round_the_notice() {
        var kase = granted();
        kase.complained("2024-05-20");

        var worse = worsened(kase, "2024-09-02", Map.of());

        assertThat(worse.status()).isEqualTo(422);
        assertThat(worse.text("/rule")).isEqualTo("NO-CLOCK-10");
    }

    @Test
    void NO_CLOCK_11_costs_are_claimed_of_a_complaint_that_Helseklage_found_right() {
        var kase = Ready.notification(this);
        refused(kase);
        kase.complained("2024-03-01");
        kase.done("senior", "/reconsideration", upheld("2024-03-10"));
        kase.done("handler", "/complaints/C1/forwarding", Map.of("on", "2024-03-11"));
        assertThat(costs(kase, "2024-06-24").text("/reason")).isEqualTo("nothing-changed");
        kase.done("handler", "/appeals/A1/ruling", Map.of("outcome", "OVERTURNED", "ruledOn", "2024-05-27"));
        var again = Map.of("rule", "NO-EQUIV", "condition", "EQUIVALENT_TO_NORWEGIAN_CARE", "met", true);
        kase.done("adviser", "/assessment", Map.of("assessedOn", "2024-05-30", "findings", List.of(again)));
        kase.decided("GRANTED", "2024-06-03");
        kase.delivered("2024-06-03");

        var reply = costs(kase, "2024-06-24");

        assertThat(reply.text("/complaints/0/costs/lastDay")).isEqualTo("2024-06-24");
        assertThat(reply.body().at("/complaints/0/costs/inTime").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2024-06-24, true, 200", "2024-06-25, false, 422"})
    void NO_CLOCK_11_costs_are_claimed_within_three_weeks_of_notice_of_a_changed_decision(
            String claimed, boolean inTime, int paid) {
        var kase = Ready.notification(this);
        refused(kase);
        kase.complained("2024-03-01");
        var again = Map.of("rule", "NO-EQUIV", "condition", "EQUIVALENT_TO_NORWEGIAN_CARE", "met", true);
        kase.done("adviser", "/assessment", Map.of("assessedOn", "2024-05-30", "findings", List.of(again)));
        assertThat(costs(kase, claimed).text("/reason")).isEqualTo("nothing-changed");
        kase.done(
                "senior",
                "/reconsideration",
                Map.of("outcome", "GRANTED", "reasons", "Yes.", "complaint", "C1", "decidedOn", "2024-06-03"));
        kase.delivered("2024-06-03");

        var reply = costs(kase, claimed);

        assertThat(reply.text("/complaints/0/costs/lastDay")).isEqualTo("2024-06-24");
        assertThat(reply.body().at("/complaints/0/costs/inTime").asBoolean()).isEqualTo(inTime);
        assertThat(decideCosts(kase, "901.00").status()).isEqualTo(422);
        var decided = decideCosts(kase, "600.00");
        assertThat(decided.status()).isEqualTo(paid);
        assertThat(decideCosts(kase, "0.00").status()).isEqualTo(200);
    }

    private OpenCase complained(String on) {
        var kase = Ready.refused(this).delivered("2024-02-20");
        kase.complained(on);
        return kase;
    }

    private OpenCase granted() {
        var kase = Ready.claim(this, Application.claim());
        kase.decided("GRANTED", "2024-05-14");
        return kase;
    }

    private static void refused(OpenCase kase) {
        var no = Map.of("rule", "NO-EQUIV", "condition", "EQUIVALENT_TO_NORWEGIAN_CARE", "met", false);
        kase.done("adviser", "/assessment", Map.of("assessedOn", "2024-02-19", "findings", List.of(no)));
        kase.decided("REFUSED", "2024-02-20");
        kase.delivered("2024-02-20");
    }

    private static Map<String, Object> upheld(String on) {
        return Map.of("outcome", "UPHELD", "reasons", "It stays.", "complaint", "C1", "decidedOn", on);
    }

    private static Reply worsened(OpenCase kase, String on) {
        return worsened(kase, on, Map.of("complaint", "C1"));
    }

    private static Reply worsened(OpenCase kase, String on, Map<String, String> complaint) {
        var no = Map.of("rule", "NO-EQUIV", "condition", "EQUIVALENT_TO_NORWEGIAN_CARE", "met", false);
        kase.done("adviser", "/assessment", Map.of("assessedOn", on, "findings", List.of(no)));
        var body = new HashMap<String, Object>(complaint);
        body.putAll(Map.of("outcome", "REFUSED", "reasons", "No.", "decidedOn", on));
        return kase.post("senior", "/reconsideration", body);
    }

    private static Reply costs(OpenCase kase, String on) {
        return kase.post(
                "handler",
                "/complaints/C1/costs",
                Map.of("amount", kroner("900.00"), "grounds", "A lawyer.", "claimedOn", on));
    }

    private static Reply decideCosts(OpenCase kase, String amount) {
        return kase.post(
                "handler",
                "/complaints/C1/costs/decision",
                Map.of("amount", kroner(amount), "reasons", "Needed.", "decidedOn", "2024-07-01"));
    }

    private static Map<String, String> kroner(String amount) {
        return Map.of("amount", amount, "currency", "NOK");
    }
}

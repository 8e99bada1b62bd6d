package org.caretrail.app.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import org.caretrail.app.web.fixture.MovedClock;
import org.caretrail.app.web.fixture.OpenCase;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DeemedGrantTest extends MovedClock {

    @Test
    void EU_26_2_without_an_answer_the_authorisation_is_granted_when_the_term_is_over_and_not_before() {
        var received = today();
        var kase = open(forwarded(received));
        var over = begin(received.plusDays(TERM + 1));

        stopAt(over.minusSeconds(1));
        assertThat(kase.status()).isEqualTo("AWAITING_DOCUMENTS");
        assertThat(clock(kase, "/state")).isEqualTo("RUNNING");
        assertThat(clock(kase, "/dueOn")).isEqualTo(received.plusDays(TERM).toString());

        move(over);
        var now = kase.now();
        assertThat(now.at("/status").asString()).isEqualTo("DEEMED_GRANTED");
        assertThat(now.at("/decisions/0/decidedOn").asString())
                .isEqualTo(received.plusDays(TERM + 1).toString());
        assertThat(now.at("/s2/validUntil").asString())
                .isEqualTo(received.plusDays(95).toString());
        assertThat(clock(kase, "/state")).isEqualTo("EXPIRED");
        var granted = history(kase, "AuthorisationDeemedGranted");
        assertThat(granted.at("/recordedAt").asString()).isEqualTo(over.toString());
        assertThat(granted.at("/actor/role").asString()).isEqualTo("SYSTEM");
    }

    @Test
    void EU_26_2_history_and_explanation_name_the_rule_and_the_unverified_row() {
        var kase = granted();

        assertThat(history(kase, "DeemedGrantTermBegan").at("/words").asString())
                .contains("EU-26-2", "deemed-grant-terms NL, not verified");
        assertThat(history(kase, "AuthorisationDeemedGranted").at("/words").asString())
                .contains("EU-26-2", "deemed-grant-terms NL, not verified");
        var explanation = kase.read("/decisions/" + kase.lastDecision() + "/explanation");
        assertThat(explanation.at("/findings/0/rule").asString()).isEqualTo("EU-26-2");
        assertThat(explanation.at("/steps/0/row/mark").asString()).isEqualTo("R");
        assertThat(explanation.at("/steps/0/row/source").asString()).contains("NL-CAK-7");
    }

    @Test
    void EU_26_2_a_later_move_of_the_clock_changes_nothing() {
        var kase = granted();
        var before = kase.history();

        move(now().plusSeconds(86_400));

        assertThat(kase.history()).isEqualTo(before).containsOnlyOnce("AuthorisationDeemedGranted", "S2Issued");
    }

    @Test
    void EU_26_2_while_the_case_rests_nothing_is_granted_and_its_days_are_added_back() {
        var received = today();
        var kase = open(forwarded(received));
        stopAt(begin(received.plusDays(10)));
        kase.done("handler", "/suspension", Map.of("reasons", "in hospital"));

        stopAt(begin(received.plusDays(TERM + 20)));
        assertThat(clock(kase, "/state")).isEqualTo("SUSPENDED");
        kase.done("handler", "/resumption", Map.of("reasons", "back home"));
        var over = begin(received.plusDays(TERM + 1 + TERM + 10));
        stopAt(over.minusSeconds(1));
        assertThat(kase.status()).isEqualTo("AWAITING_DOCUMENTS");

        move(over);
        assertThat(kase.status()).isEqualTo("DEEMED_GRANTED");
    }

    @Test
    void EU_26_2_an_answer_in_time_stands() {
        var received = today();
        var refused = open(forwarded(received).with("/care/country", "US"));
        refused.decided("REFUSED", received.toString());
        var withdrawn = open(forwarded(received));
        withdrawn.done("handler", "/withdrawal", Map.of("reasons", "will not travel"));

        move(begin(received.plusDays(TERM + 1)));

        assertThat(refused.status()).isEqualTo("REFUSED");
        assertThat(clock(refused, "/state")).isEqualTo("MET");
        assertThat(withdrawn.status()).isEqualTo("WITHDRAWN");
    }

    @Test
    void EU_26_2_who_applies_directly_waits_for_the_answer() {
        var received = today();
        var kase = open(forwarded(received).with("/through", "INSURED"));

        move(begin(received.plusDays(TERM + 1)));

        assertThat(kase.status()).isEqualTo("AWAITING_DOCUMENTS");
        assertThat(kase.history()).doesNotContain("DeemedGrantTermBegan");
    }

    @Test
    void EU_26_2_over_before_it_was_recorded_the_term_shows_and_a_person_sees_to_it() {
        var kase = open(forwarded(today().minusDays(TERM + 1)));

        move(now().plusSeconds(86_400));

        assertThat(clock(kase, "/state")).isEqualTo("EXPIRED");
        assertThat(kase.status()).isEqualTo("AWAITING_DOCUMENTS");
        assertThat(history(kase, "DeemedGrantTermBegan").at("/words").asString())
                .contains("had run out", "a person");
        await().untilAsserted(() -> assertThat(texts(
                        get("auditor", "/api/v1/cases?overdue=true&scheme=NL_ZVW")
                                .body()
                                .at("/items"),
                        "/caseId"))
                .contains(kase.id()));
    }

    @Test
    void EU_26_2_without_a_row_for_the_state_the_proposal_says_that_there_is_no_term() {
        var received = today();
        var kase = open(forwarded(received).with("/scheme", "NO_HELFO"));

        move(begin(received.plusDays(TERM + 1)));

        assertThat(kase.status()).isEqualTo("AWAITING_DOCUMENTS");
        assertThat(elements(kase.read("/proposal").at("/manual")))
                .anySatisfy(point -> assertThat(point.toString()).contains("EU-26-2", "no term is known"));
    }

    @Test
    void EU_26_2_the_list_and_the_feed_tell_it() {
        var kase = granted();

        await().untilAsserted(() -> assertThat(texts(
                        get("auditor", "/api/v1/cases?status=DEEMED_GRANTED")
                                .body()
                                .at("/items"),
                        "/caseId"))
                .contains(kase.id()));
        assertThat(texts(get("subscriber", "/api/v1/events?limit=1000").body(), "/type"))
                .contains(
                        "org.caretrail.case.deemed-grant-term-began.v1",
                        "org.caretrail.case.authorisation-deemed-granted.v1");
    }

    /** A case that was granted by silence. */
    private OpenCase granted() {
        var received = today();
        var kase = open(forwarded(received));
        move(begin(received.plusDays(TERM + 1)));
        return kase;
    }

    private static String clock(OpenCase kase, String field) {
        return elements(kase.now().at("/clocks")).stream()
                .filter(c -> c.at("/rule").asString().equals("EU-26-2"))
                .findFirst()
                .orElseThrow()
                .at(field)
                .asString();
    }

    private static JsonNode history(OpenCase kase, String type) {
        return elements(kase.read("/history").at("/items")).stream()
                .filter(e -> e.at("/type").asString().equals(type))
                .findFirst()
                .orElseThrow();
    }
}

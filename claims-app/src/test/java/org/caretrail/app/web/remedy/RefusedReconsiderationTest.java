package org.caretrail.app.web.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.OpenCase;
import org.caretrail.app.web.fixture.Ready;
import org.junit.jupiter.api.Test;

class RefusedReconsiderationTest extends CaseTest {

    @Test
    void a_complaint_is_answered_once() {
        var kase = refused();
        var complaint = kase.complained("2024-03-01");
        kase.done("senior", "/reconsideration", reconsidered("UPHELD", complaint));

        var again = kase.post("senior", "/reconsideration", reconsidered("UPHELD", complaint));

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("/reason")).isEqualTo("complaint-closed");
        assertThat(kase.post("senior", "/reconsideration", reconsidered("UPHELD", "C9"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_decision_that_was_replaced_is_neither_complained_of_nor_looked_at_again() {
        var kase = refused();
        var old = kase.lastDecision();
        var complaint = kase.complained("2024-03-01");
        judged(kase, true);
        kase.done("senior", "/reconsideration", Map.of("outcome", "GRANTED", "decidedOn", "2024-03-20"));

        var answer = kase.post("senior", "/reconsideration", reconsidered("GRANTED", complaint));
        var complain = kase.post("handler", "/complaints", Map.of("against", old, "grounds", "Still."));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("/reason")).isEqualTo("complaint-closed");
        assertThat(complain.status()).isEqualTo(409);
        assertThat(complain.text("/reason")).isEqualTo("not-in-force");
    }

    @Test
    void a_reconsideration_follows_the_findings_and_comes_after_the_complaint() {
        var kase = refused();
        var complaint = kase.complained("2024-03-01");
        var early = Map.of("outcome", "REFUSED", "complaint", complaint, "decidedOn", "2024-02-29");

        assertThat(kase.post("senior", "/reconsideration", reconsidered("GRANTED", complaint))
                        .text("/reason"))
                .isEqualTo("outcome-not-by-findings");
        assertThat(kase.post("senior", "/reconsideration", early).text("/reason"))
                .isEqualTo("dated-before-cause");
    }

    @Test
    void an_undecided_case_has_nothing_to_look_at_again() {
        var reply = Ready.authorisation(this)
                .post("senior", "/reconsideration", Map.of("outcome", "GRANTED", "decidedOn", "2024-03-20"));

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.text("/reason")).isEqualTo("not-decided");
    }

    private OpenCase refused() {
        var kase = Ready.authorisation(this, "NOT_AVAILABLE_IN_TIME");
        kase.decided("REFUSED", Ready.DAY);
        return kase;
    }

    private static void judged(OpenCase kase, boolean met) {
        var finding = Map.of("rule", "NL-S2-1", "condition", "NOT_AVAILABLE_IN_TIME", "met", met);
        kase.done("adviser", "/assessment", Map.of("findings", List.of(finding), "assessedOn", "2024-03-10"));
    }

    private static Map<String, Object> reconsidered(String outcome, String complaint) {
        return Map.of(
                "outcome", outcome, "complaint", complaint, "decidedOn", "2024-03-20", "reasons", "Looked again.");
    }
}

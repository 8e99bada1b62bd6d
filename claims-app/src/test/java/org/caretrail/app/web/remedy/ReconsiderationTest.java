package org.caretrail.app.web.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.OpenCase;
import org.caretrail.app.web.fixture.Ready;
import org.junit.jupiter.api.Test;

class ReconsiderationTest extends CaseTest {

    @Test
    void NL_REMEDY_1_on_a_complaint_a_new_decision_takes_the_place_of_the_old_one() {
        var kase = refused();
        var old = kase.lastDecision();
        var complaint = kase.complained("2024-03-01");
        judged(kase, true);

        var after = kase.done("senior", "/reconsideration", reconsidered("GRANTED", complaint));

        assertThat(after.at("/status").asString()).isEqualTo("GRANTED");
        assertThat(after.at("/complaints/0/state").asString()).isEqualTo("CHANGED");
        assertThat(after.at("/decisions/0/inForce").asBoolean()).isFalse();
        assertThat(after.at("/decisions/1/inForce").asBoolean()).isTrue();
        assertThat(after.at("/decisions/1/supersedes").asString()).isEqualTo(old);
        assertThat(after.at("/s2/number").asString()).endsWith("/2");
        assertThat(kase.history()).endsWith("DecisionReconsidered", "S2Issued");
    }

    @Test
    void of_its_own_motion_the_institution_looks_again_without_a_complaint() {
        var kase = refused();
        judged(kase, true);

        var after = kase.done("senior", "/reconsideration", Map.of("outcome", "GRANTED", "decidedOn", "2024-03-20"));

        assertThat(after.at("/decisions/1/outcome").asString()).isEqualTo("GRANTED");
        assertThat(after.at("/complaints").size()).isZero();
    }

    @Test
    void an_S2_that_is_taken_back_is_no_longer_shown() {
        var kase = Ready.authorisation(this);
        kase.decided("GRANTED", Ready.DAY);
        assertThat(kase.now().at("/s2").isObject()).isTrue();
        judged(kase, false);

        var after = kase.done("senior", "/reconsideration", Map.of("outcome", "REFUSED", "decidedOn", "2024-03-20"));

        assertThat(after.at("/status").asString()).isEqualTo("REFUSED");
        assertThat(after.at("/s2").isNull()).isTrue();
        assertThat(kase.read("?validOn=2024-03-19").at("/s2").isObject()).isTrue();
    }

    @Test
    void a_decision_that_stays_is_upheld_with_reasons() {
        var kase = refused();
        var complaint = kase.complained("2024-03-01");
        var unreasoned = Map.of("outcome", "UPHELD", "complaint", complaint, "decidedOn", "2024-03-20");

        assertThat(kase.post("senior", "/reconsideration", unreasoned).status()).isEqualTo(400);
        assertThat(kase.post("senior", "/reconsideration", unreasoned).text("/errors/0/pointer"))
                .isEqualTo("/reasons");
        var after = kase.done("senior", "/reconsideration", reconsidered("UPHELD", complaint));

        assertThat(after.at("/status").asString()).isEqualTo("REFUSED");
        assertThat(after.at("/complaints/0/state").asString()).isEqualTo("UPHELD");
        assertThat(after.at("/decisions").size()).isEqualTo(1);
        assertThat(after.at("/decisions/0/inForce").asBoolean()).isTrue();
    }

    @Test
    void above_the_limit_a_reconsideration_waits_for_a_second_person_and_still_answers_its_complaint() {
        var kase = refused();
        var complaint = kase.complained("2024-03-01");
        judged(kase, true);
        var large = Map.of(
                "outcome",
                "GRANTED",
                "complaint",
                complaint,
                "decidedOn",
                "2024-03-20",
                "statedMaximum",
                Map.of("amount", "60000.00", "currency", "EUR"));

        var proposed = kase.done("senior", "/reconsideration", large);
        assertThat(proposed.at("/status").asString()).isEqualTo("AWAITING_APPROVAL");
        assertThat(proposed.at("/decisions/0/inForce").asBoolean()).isTrue();
        var approval = Map.of(
                "proposalDigest",
                proposed.at("/proposal/digest").asString(),
                "approve",
                true,
                "approvedOn",
                "2024-03-20");
        var after = kase.done("senior-2", "/approval", approval);

        assertThat(after.at("/status").asString()).isEqualTo("GRANTED");
        assertThat(after.at("/complaints/0/state").asString()).isEqualTo("CHANGED");
        assertThat(after.at("/decisions/0/inForce").asBoolean()).isFalse();
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

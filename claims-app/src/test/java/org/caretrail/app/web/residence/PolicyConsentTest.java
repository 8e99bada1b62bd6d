package org.caretrail.app.web.residence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.Ready;
import org.junit.jupiter.api.Test;

/** Consent under the policy, which is no S2, and what a change of insurer leaves of both. */
class PolicyConsentTest extends CaseTest {

    private static final Map<String, Object> CONSENT = Map.of(
            "outcome", "GRANTED", "grants", "POLICY_CONSENT", "reasons", "By the policy.", "decidedOn", "2024-02-20");

    @Test
    void NL_S2_4_a_consent_is_no_S2_and_leaves_the_S2_undecided() {
        var kase = Ready.authorisation(this);
        kase.done("handler", "/decision", CONSENT);

        assertThat(kase.status()).isEqualTo("UNDER_ASSESSMENT");
        assertThat(kase.now().at("/s2").isNull()).isTrue();
        assertThat(kase.now().at("/decisions").isEmpty()).isTrue();
        assertThat(kase.now().at("/correspondence/policyConsents/0/validUntil").asString())
                .isEqualTo("2024-03-15");
        assertThat(kase.history()).endsWith("PolicyConsentGiven");

        kase.decided("GRANTED", "2024-02-21");
        assertThat(kase.now().at("/s2").isNull()).isFalse();
    }

    @Test
    void NL_S2_4_a_consent_is_granted_or_not_given_at_all() {
        var refused = Map.of("outcome", "REFUSED", "grants", "POLICY_CONSENT", "decidedOn", "2024-02-20");
        assertThat(Ready.authorisation(this)
                        .post("handler", "/decision", refused)
                        .status())
                .isEqualTo(400);
    }

    @Test
    void NL_CAK_10_a_treaty_entitled_person_has_no_policy_to_consent_under() {
        var kase = open(Application.authorisation().with("/scheme", "NL_CAK").with("/person/residence", "LU"));
        assertThat(kase.post("handler", "/decision", CONSENT).status()).isEqualTo(409);
        assertThat(kase.post("handler", "/insurer-changes", change("2024-02-10", "2024-03-01"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void NL_S2_5_what_was_authorised_survives_a_change_of_insurer_for_its_validity() {
        var kase = Ready.authorisation(this);
        kase.decided("GRANTED", "2024-02-20");
        kase.done("handler", "/insurer-changes", change("2024-03-01", "2024-03-12"));

        assertThat(kase.now().at("/s2").isNull()).isFalse();
        assertThat(kase.now().at("/correspondence/insurers/0/insurer").asString())
                .isEqualTo("OTHER");
        assertThat(elements(kase.read("/history").at("/items"))
                        .getLast()
                        .at("/words")
                        .asString())
                .contains("2024-03-15", "NL-S2-5");
    }

    @Test
    void an_S2_ends_with_the_decision_that_it_was_made_out_on() {
        var kase = Ready.authorisation(this);
        var decision = kase.decided("GRANTED", "2024-02-20");
        kase.done(
                "senior",
                "/decisions/" + decision + "/withdrawal",
                Map.of("reasons", "Taken by mistake.", "withdrawnOn", "2024-02-22"));

        assertThat(kase.history()).endsWith("DecisionWithdrawn", "S2Withdrawn");
        assertThat(kase.now().at("/s2").isNull()).isTrue();
    }

    private static Map<String, Object> change(String toldOn, String from) {
        return Map.of("toldOn", toldOn, "from", from, "insurer", "OTHER", "policy", "A_POLICY");
    }
}

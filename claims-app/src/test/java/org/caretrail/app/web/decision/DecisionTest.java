package org.caretrail.app.web.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.Ready;
import org.junit.jupiter.api.Test;

class DecisionTest extends CaseTest {

    @Test
    void what_the_proposal_says_is_what_is_decided() {
        var kase = Ready.notification(this);
        var proposal = kase.read("/proposal?decidedOn=" + Ready.DAY);

        var after = kase.done(
                "handler",
                "/decision",
                Map.of(
                        "outcome",
                        "GRANTED",
                        "reasons",
                        "Given in Norway as well.",
                        "stages",
                        List.of(Map.of("stage", "TREATMENT", "outcome", "GRANTED", "validUntil", "2025-02-20")),
                        "decidedOn",
                        Ready.DAY,
                        "proposalDigest",
                        proposal.at("/digest").asString()));

        var decision = after.at("/decisions/0");
        assertThat(after.at("/status").asString()).isEqualTo("GRANTED");
        assertThat(decision.at("/amounts")).isEqualTo(proposal.at("/amounts"));
        assertThat(decision.at("/digest")).isEqualTo(proposal.at("/digest"));
        assertThat(decision.at("/decidedBy").asString()).isEqualTo("handler");
        assertThat(decision.at("/decidedOn").asString()).isEqualTo(Ready.DAY);
        assertThat(decision.at("/inForce").asBoolean()).isTrue();
        assertThat(decision.at("/supersedes").isNull()).isTrue();
        assertThat(decision.at("/stages/0/validUntil").asString()).isEqualTo("2025-02-20");
        assertThat(decision.at("/rules/0").asString()).contains("@");
    }

    @Test
    void points_that_are_open_are_named_and_have_to_be_settled_first() {
        var reply = open(Application.authorisation()).decide("GRANTED", Ready.DAY);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text("/reason")).isEqualTo("points-open");
        assertThat(reply.text("/rule")).isNotBlank();
        assertThat(reply.text("/detail")).contains("NL-DOC-1 REFERRAL", "NL-S2-1 IN_PACKAGE");
    }

    @Test
    void NL_S2_1_another_outcome_than_the_findings_lead_to_is_refused_and_the_finding_named() {
        var kase = Ready.authorisation(this, "NOT_AVAILABLE_IN_TIME");

        var reply = kase.decide("GRANTED", Ready.DAY);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text("/reason")).isEqualTo("outcome-not-by-findings");
        assertThat(reply.text("/rule")).isEqualTo("NL-S2-1");
        assertThat(reply.text("/detail")).contains("NOT_AVAILABLE_IN_TIME");
        assertThat(reply.text("/errors/0/pointer")).isEqualTo("/outcome");
        assertThat(kase.decide("REFUSED", Ready.DAY).status()).isEqualTo(200);
    }

    @Test
    void a_digest_of_what_would_no_longer_be_decided_is_stale() {
        var kase = Ready.notification(this);
        var seen = kase.read("/proposal?decidedOn=" + Ready.DAY).at("/digest").asString();
        kase.priced("2024-02-16", "DIAG1");
        var body = Map.of("outcome", "GRANTED", "decidedOn", Ready.DAY, "proposalDigest", seen);

        var reply = kase.post("handler", "/decision", body);

        assertThat(reply.status()).isEqualTo(412);
        assertThat(reply.text("/reason")).isEqualTo("proposal-changed");
        assertThat(reply.text("/errors/0/pointer")).isEqualTo("/proposalDigest");
    }

    @Test
    void nothing_is_decided_twice() {
        var kase = Ready.authorisation(this);
        kase.decided("GRANTED", Ready.DAY);

        var again = kase.decide("GRANTED", Ready.DAY);

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("/reason")).isEqualTo("already-decided");
    }

    @Test
    void nothing_is_decided_before_it_was_received_nor_tomorrow() {
        var kase = Ready.authorisation(this);

        assertThat(kase.decide("GRANTED", "2024-01-31").text("/reason")).isEqualTo("dated-before-cause");
        assertThat(kase.decide("GRANTED", "2024-01-31").status()).isEqualTo(422);
        assertThat(kase.decide("GRANTED", "2999-01-01").text("/reason")).isEqualTo("dated-ahead");
        assertThat(kase.decide("GRANTED", "2999-01-01").status()).isEqualTo(422);
    }

    @Test
    void a_stage_that_is_not_up_for_decision_is_not_decided() {
        var kase = Ready.notification(this);
        var stages = List.of(Map.of("stage", "FOLLOW_UP", "outcome", "GRANTED"));

        var reply = kase.post(
                "handler", "/decision", Map.of("outcome", "GRANTED", "stages", stages, "decidedOn", Ready.DAY));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text("/errors/0/pointer")).isEqualTo("/stages");
    }

    @Test
    void upholding_and_answering_complaints_is_not_for_a_first_decision() {
        var kase = Ready.authorisation(this);

        assertThat(kase.decide("UPHELD", Ready.DAY).status()).isEqualTo(400);
        assertThat(kase.decide("NONE", Ready.DAY).status()).isEqualTo(400);
        assertThat(kase.decide("DEEMED_GRANTED", Ready.DAY).status()).isEqualTo(400);
        assertThat(kase.post("handler", "/decision", Map.of("outcome", "GRANTED", "complaint", "C1"))
                        .status())
                .isEqualTo(400);
    }
}

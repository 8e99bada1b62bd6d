package org.caretrail.app.web.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.caretrail.app.Reply;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.OpenCase;
import org.caretrail.app.web.fixture.Ready;
import org.junit.jupiter.api.Test;

/** Above the limit of the table authority-limits a decision waits for a second person. */
class ApprovalTest extends CaseTest {

    @Test
    void a_sum_at_the_limit_is_decided_alone_and_one_above_it_is_proposed() {
        var at = decide(Ready.authorisation(this), "handler", "50000.00");
        var above = decide(Ready.authorisation(this), "handler", "50000.01");

        assertThat(at.text("/status")).isEqualTo("GRANTED");
        assertThat(above.status()).isEqualTo(200);
        assertThat(above.text("/status")).isEqualTo("AWAITING_APPROVAL");
        assertThat(above.body().at("/decisions").size()).isZero();
        assertThat(above.body().at("/s2").isNull()).isTrue();
        assertThat(above.text("/proposal/proposedBy")).isEqualTo("handler");
        assertThat(above.text("/proposal/digest")).isNotBlank();
        assertThat(above.text("/proposal/decision/s2/statedMaximum/amount")).isEqualTo("50000.01");
    }

    @Test
    void a_ceiling_above_the_limit_is_proposed_as_well() {
        var kase = Ready.notification(this).priced("2024-02-16", "209E", "209E", "209E", "209E");

        var reply = kase.decide("GRANTED", Ready.DAY);

        assertThat(reply.text("/status")).as("%s", reply.body()).isEqualTo("AWAITING_APPROVAL");
    }

    @Test
    void a_second_person_approves_what_was_shown() {
        var kase = proposed("handler");
        var digest = kase.now().at("/proposal/digest").asString();

        var after = kase.done("senior", "/approval", approval(digest));

        assertThat(after.at("/status").asString()).isEqualTo("GRANTED");
        assertThat(after.at("/proposal").isNull()).isTrue();
        assertThat(after.at("/decisions/0/decidedBy").asString()).isEqualTo("handler");
        assertThat(after.at("/decisions/0/approvedBy").asString()).isEqualTo("senior");
        assertThat(after.at("/s2/number").asString()).isNotBlank();
        assertThat(kase.history()).endsWith("DecisionProposed", "ProposalApproved", "AuthorisationDecided", "S2Issued");
    }

    @Test
    void nobody_approves_a_proposal_of_their_own() {
        var kase = proposed("senior");
        var digest = kase.now().at("/proposal/digest").asString();

        var own = kase.post("senior", "/approval", approval(digest));

        assertThat(own.status()).isEqualTo(422);
        assertThat(own.text("/reason")).isEqualTo("own-proposal");
        assertThat(kase.post("handler", "/approval", approval(digest)).status()).isEqualTo(403);
        assertThat(kase.post("senior-2", "/approval", approval(digest)).status())
                .isEqualTo(200);
    }

    @Test
    void another_digest_than_that_of_the_proposal_is_stale() {
        var reply = proposed("handler").post("senior", "/approval", approval("0".repeat(64)));

        assertThat(reply.status()).isEqualTo(412);
        assertThat(reply.text("/reason")).isEqualTo("proposal-changed");
    }

    @Test
    void what_was_proposed_anew_with_another_maximum_is_not_approved_by_who_saw_the_first() {
        var kase = proposed("handler");
        var shown = kase.now().at("/proposal/digest").asString();
        kase.done("handler", "/approval/withdrawal", Map.of("reasons", "Mistyped.", "withdrawnOn", Ready.DAY));
        decide(kase, "handler", "600000.00");

        var reply = kase.post("senior", "/approval", approval(shown));

        assertThat(reply.status()).isEqualTo(412);
        assertThat(reply.text("/errors/0/pointer")).isEqualTo("/proposalDigest");
        assertThat(kase.status()).isEqualTo("AWAITING_APPROVAL");
    }

    @Test
    void a_change_in_between_voids_the_approval() {
        var kase = proposed("handler");
        var digest = kase.now().at("/proposal/digest").asString();
        var changed = Map.of("rule", "NL-S2-1", "condition", "NOT_AVAILABLE_IN_TIME", "met", false);
        kase.done("adviser", "/assessment", Map.of("findings", List.of(changed), "assessedOn", Ready.DAY));

        var reply = kase.post("senior", "/approval", approval(digest));

        assertThat(reply.status()).isEqualTo(412);
        assertThat(kase.status()).isEqualTo("AWAITING_APPROVAL");
        assertThat(kase.history()).doesNotContain("AuthorisationDecided");
    }

    @Test
    void a_proposal_is_not_approved_before_it_was_made_nor_tomorrow() {
        var kase = proposed("handler");
        var digest = kase.now().at("/proposal/digest").asString();

        for (var day : List.of("2024-02-19", "2999-01-01")) {
            var reply = kase.post(
                    "senior", "/approval", Map.of("proposalDigest", digest, "approve", true, "approvedOn", day));
            assertThat(reply.status()).isEqualTo(422);
        }
    }

    private OpenCase proposed(String client) {
        var kase = Ready.authorisation(this);
        assertThat(decide(kase, client, "60000.00").text("/status")).isEqualTo("AWAITING_APPROVAL");
        return kase;
    }

    private static Reply decide(OpenCase kase, String client, String maximum) {
        var stated = Map.of("amount", maximum, "currency", "EUR");
        return kase.post(
                client, "/decision", Map.of("outcome", "GRANTED", "statedMaximum", stated, "decidedOn", Ready.DAY));
    }

    private static Map<String, Object> approval(String digest) {
        return Map.of("proposalDigest", digest, "approve", true, "approvedOn", Ready.DAY);
    }
}

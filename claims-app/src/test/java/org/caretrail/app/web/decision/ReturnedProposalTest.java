package org.caretrail.app.web.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.caretrail.app.Reply;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.OpenCase;
import org.caretrail.app.web.fixture.Ready;
import org.junit.jupiter.api.Test;

class ReturnedProposalTest extends CaseTest {

    @Test
    void a_proposal_is_returned_with_reasons_and_can_be_made_again() {
        var kase = proposed("handler");
        var digest = kase.now().at("/proposal/digest").asString();
        var unreasoned = Map.of("proposalDigest", digest, "approve", false);
        var reasoned =
                Map.of("proposalDigest", digest, "approve", false, "reasons", "Too much.", "approvedOn", Ready.DAY);

        assertThat(kase.post("senior", "/approval", unreasoned).status()).isEqualTo(400);
        assertThat(kase.post("senior", "/approval", unreasoned).text("/errors/0/pointer"))
                .isEmpty();
        var after = kase.done("senior", "/approval", reasoned);

        assertThat(after.at("/status").asString()).isEqualTo("UNDER_ASSESSMENT");
        assertThat(after.at("/proposal").isNull()).isTrue();
        assertThat(kase.post("senior", "/approval", approval(digest)).status()).isEqualTo(409);
        assertThat(decide(kase, "handler", "40000.00").text("/status")).isEqualTo("GRANTED");
    }

    @Test
    void who_made_a_proposal_takes_it_back_and_nobody_else() {
        var kase = proposed("handler");
        var back = Map.of("reasons", "Mistyped.", "withdrawnOn", Ready.DAY);

        assertThat(kase.post("handler-2", "/approval/withdrawal", back).status())
                .isEqualTo(422);
        assertThat(kase.done("handler", "/approval/withdrawal", back)
                        .at("/status")
                        .asString())
                .isEqualTo("UNDER_ASSESSMENT");
        assertThat(kase.post("handler", "/approval/withdrawal", back).status()).isEqualTo(409);
    }

    @Test
    void while_a_proposal_waits_nothing_else_is_decided() {
        var reply = decide(proposed("handler"), "handler-2", "1.00");

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.text("/reason")).isEqualTo("awaits-approval");
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

package org.caretrail.app.web.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.AtOnce;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.OpenCase;
import org.caretrail.app.web.fixture.Ready;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** NO-PN: what claims take up of a notification. Its treatment is granted up to 130 620. */
class NotificationUseTest extends CaseTest {

    private static final String DAY = "2024-05-14";

    private final String somebody = Application.somebody();

    @Test
    void NO_PN_a_claim_takes_up_what_it_is_paid_and_the_next_one_sees_what_is_left() {
        var notification = granted();
        assertThat(grant(notification).at("/state").asString()).isEqualTo("UNUSED");

        var first = claim(notification, "U-1", "100000.00");
        first.decided("GRANTED", DAY);

        assertThat(grant(notification).at("/state").asString()).isEqualTo("USED");
        assertThat(grant(notification).at("/left/amount").asString()).isEqualTo("30620.00");
        assertThat(notification.now().at("/uses/0/claim").asString()).isEqualTo(first.id());
        assertThat(notification.history()).endsWith("NotificationUsed");

        var second = claim(notification, "U-2", "90000.00");
        var proposal = second.read("/proposal?decidedOn=" + DAY);
        assertThat(proposal.at("/amounts/stageCeiling/amount").asString()).isEqualTo("30620.00");
        second.decided("GRANTED", DAY);

        assertThat(paid(second)).isEqualByComparingTo("30620.00");
        assertThat(grant(notification).at("/state").asString()).isEqualTo("USED_UP");
    }

    @RepeatedTest(3)
    void NO_PN_two_claims_decided_at_the_same_moment_never_share_the_room() {
        var notification = granted();
        var one = claim(notification, "U-1", "100000.00");
        var other = claim(notification, "U-2", "90000.00");

        var replies = AtOnce.both(() -> one.decide("GRANTED", DAY), () -> other.decide("GRANTED", DAY));

        assertThat(replies)
                .allSatisfy(r -> assertThat(r.status()).as("%s", r.body()).isEqualTo(200));
        assertThat(paid(one).add(paid(other))).isEqualByComparingTo("130620.00");
        assertThat(grant(notification).at("/left/amount").asString()).isEqualTo("0.00");
    }

    @Test
    void NO_PN_who_saw_a_proposal_before_the_room_was_taken_hears_that_it_changed() {
        var notification = granted();
        var one = claim(notification, "U-1", "100000.00");
        var other = claim(notification, "U-2", "90000.00");
        var seen = other.read("/proposal?decidedOn=" + DAY).at("/digest").asString();
        one.decided("GRANTED", DAY);

        var reply = other.post(
                "handler", "/decision", Map.of("outcome", "GRANTED", "decidedOn", DAY, "proposalDigest", seen));

        assertThat(reply.status()).isEqualTo(412);
    }

    @Test
    void NO_PN_a_claim_that_is_refused_on_reconsideration_gives_its_room_back() {
        var notification = granted();
        var claim = claim(notification, "U-1", "100000.00");
        claim.decided("GRANTED", DAY);
        var notEquivalent =
                Map.of("rule", "NO-EQUIV", "condition", "EQUIVALENT_TO_NORWEGIAN_CARE", "met", false, "reasons", "No.");
        claim.done("adviser", "/assessment", Map.of("assessedOn", DAY, "findings", List.of(notEquivalent)));

        claim.done(
                "senior",
                "/reconsideration",
                Map.of("outcome", "REFUSED", "reasons", "No.", "decidedOn", "2024-05-21"));

        assertThat(notification.history()).endsWith("NotificationUsed", "NotificationUseReleased");
        assertThat(grant(notification).at("/state").asString()).isEqualTo("UNUSED");
        assertThat(notification.now().at("/uses/0/releasedOn").asString()).isEqualTo("2024-05-21");
    }

    @Test
    void NO_PN_a_proposal_that_waits_holds_its_room_until_it_is_returned() {
        var notification = bigGrant();
        var claim = claim(notification, "U-1", "520000.00");
        var waiting = claim.decide("GRANTED", DAY);
        assertThat(waiting.text("/status")).as("%s", waiting.body()).isEqualTo("AWAITING_APPROVAL");
        assertThat(grant(notification).at("/left/amount").asString()).isEqualTo("2480.00");

        var returned = Map.of(
                "proposalDigest",
                waiting.text("/proposal/digest"),
                "approve",
                false,
                "reasons",
                "Look again.",
                "approvedOn",
                DAY);
        claim.done("senior", "/approval", returned);

        assertThat(grant(notification).at("/state").asString()).isEqualTo("UNUSED");
        var approved = claim.decide("GRANTED", DAY);
        claim.done(
                "senior",
                "/approval",
                Map.of("proposalDigest", approved.text("/proposal/digest"), "approve", true, "approvedOn", DAY));
        assertThat(grant(notification).at("/left/amount").asString()).isEqualTo("2480.00");
        assertThat(notification.history()).endsWith("NotificationUsed", "NotificationUseReleased", "NotificationUsed");
    }

    @Test
    void NO_PN_a_claim_taken_back_while_its_proposal_waits_gives_its_room_back() {
        var notification = bigGrant();
        var claim = claim(notification, "U-1", "520000.00");
        claim.decide("GRANTED", DAY);

        claim.done("handler", "/withdrawal", Map.of("reasons", "Paid otherwise.", "withdrawnOn", DAY));

        assertThat(grant(notification).at("/state").asString()).isEqualTo("UNUSED");
    }

    @Test
    void NO_PN_a_grant_that_another_decision_replaced_stays_to_be_seen() {
        var notification = granted();
        notification.done(
                "senior",
                "/reconsideration",
                Map.of("outcome", "GRANTED", "reasons", "Looked again.", "decidedOn", "2024-03-01"));

        assertThat(texts(notification.now().at("/grants"), "/state")).containsExactly("SUPERSEDED", "UNUSED");
    }

    @Test
    void NO_PN_a_grant_whose_last_day_has_passed_is_shown_as_expired() {
        var notification = Ready.notification(this);
        var stage = Map.of("stage", "TREATMENT", "outcome", "GRANTED", "validUntil", "2024-12-31");
        notification.done(
                "handler", "/decision", Map.of("outcome", "GRANTED", "decidedOn", Ready.DAY, "stages", List.of(stage)));

        assertThat(grant(notification).at("/state").asString()).isEqualTo("EXPIRED");
        assertThat(grant(notification).at("/validUntil").asString()).isEqualTo("2024-12-31");
    }

    private OpenCase granted() {
        var kase = Ready.notification(this, Application.notification().of(somebody));
        kase.decided("GRANTED", Ready.DAY);
        return kase;
    }

    /** Up to 522 480, which a second person approves. */
    private OpenCase bigGrant() {
        var kase = Ready.notification(this, Application.notification().of(somebody))
                .priced(Ready.DAY, "209E", "209E", "209E", "209E");
        var waiting = kase.decide("GRANTED", Ready.DAY);
        kase.done(
                "senior",
                "/approval",
                Map.of("proposalDigest", waiting.text("/proposal/digest"), "approve", true, "approvedOn", Ready.DAY));
        return kase;
    }

    /** Ready to be decided; a person has said that the notification's ceiling applies. */
    private OpenCase claim(OpenCase notification, String invoice, String kroner) {
        var claim = Ready.claim(
                this,
                Application.claim()
                        .of(somebody)
                        .with("/priorNotification", notification.id())
                        .with("/invoices", List.of(Application.invoice(invoice, kroner))));
        var ceiling = Map.of("rule", "NO-AMOUNT-8", "as", "met", "reasons", "The notification binds.");
        claim.done("handler", "/assessment", Map.of("assessedOn", "2024-05-07", "settled", List.of(ceiling)));
        return claim;
    }

    private static JsonNode grant(OpenCase notification) {
        return notification.now().at("/grants/0");
    }

    private static BigDecimal paid(OpenCase claim) {
        return new BigDecimal(
                claim.now().at("/decisions/0/amounts/payout/amount").asString());
    }
}

package org.caretrail.domain.userfee;

import static org.axonframework.test.matchers.Matchers.messageWithPayload;
import static org.axonframework.test.matchers.Matchers.predicate;
import static org.caretrail.domain.carecase.Cases.crowns;
import static org.caretrail.domain.carecase.RefusedFor.reason;
import static org.caretrail.domain.userfee.FeeEvents.happened;
import static org.caretrail.domain.userfee.FeeEvents.matching;
import static org.caretrail.domain.userfee.FeeEvents.refunded;
import static org.caretrail.domain.userfee.FeeEvents.registered;
import static org.caretrail.domain.userfee.Fees.account;
import static org.caretrail.domain.userfee.Fees.claimed;
import static org.caretrail.domain.userfee.Fees.domestic;
import static org.caretrail.domain.userfee.Fees.ownShare;
import static org.caretrail.domain.userfee.Fees.reversed;

import java.time.LocalDate;
import org.caretrail.domain.carecase.Reason;
import org.caretrail.domain.carecase.Taken;
import org.caretrail.domain.event.UserFeeEvent.ExemptionCardIssued;
import org.caretrail.domain.event.UserFeeEvent.ExemptionCardWithdrawn;
import org.caretrail.domain.event.UserFeeEvent.UserFeeReversed;
import org.caretrail.domain.fee.FeeEntry;
import org.caretrail.domain.shared.Act;
import org.caretrail.domain.shared.Actor;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.userfee.UserFeeCommand.ReverseUserFee;
import org.junit.jupiter.api.Test;

/** A reversal is a fact of its own: nothing that was registered is taken away. */
class UserFeeReversalTest {

    private static final DecisionId DECISION = Taken.FIRST;

    @Test
    void NO_FEE_7_a_reversal_is_a_new_entry_and_withdraws_the_card() {
        var first = domestic("R-1", "2024-02-01", "2962");
        var second = domestic("R-2", "2024-05-02", "403");
        account()
                .givenCommands(first, second)
                .when(reversed(first, "2024-06-01"))
                .expectEventsMatching(happened(
                        matching(UserFeeReversed.class, e -> e.counted().equals(crowns("2962"))),
                        matching(
                                ExemptionCardWithdrawn.class,
                                e -> e.reachedWith().equals(second.entryId()))));
    }

    @Test
    void NO_FEE_7_a_correction_brings_the_card_forward() {
        var wrong = domestic("R-2", "2024-11-02", "403");
        account()
                .givenCommands(domestic("R-1", "2024-02-01", "2762"), wrong, reversed(wrong, "2024-12-01"))
                .when(domestic("R-2b", "2024-03-02", "403"))
                .expectEventsMatching(happened(
                        registered("403", "0"),
                        matching(ExemptionCardIssued.class, e -> e.from().equals(LocalDate.of(2024, 3, 2)))));
    }

    @Test
    void NO_FEE_7_a_late_report_brings_the_card_forward_to_the_day_of_care_that_reached_the_ceiling() {
        account()
                .givenCommands(domestic("R-1", "2024-02-01", "2762"), domestic("R-2", "2024-11-02", "403"))
                .when(domestic("R-3", "2024-03-02", "403"))
                .expectEventsMatching(happened(
                        registered("0", "403"),
                        matching(ExemptionCardWithdrawn.class, e -> e.from().equals(LocalDate.of(2024, 11, 2))),
                        matching(ExemptionCardIssued.class, e -> e.from().equals(LocalDate.of(2024, 3, 2))),
                        refunded("403")));
    }

    @Test
    void NO_FEE_4_what_was_refunded_of_a_report_that_was_reversed_is_not_refunded_again() {
        var wrong = domestic("R-2", "2024-03-01", "287");
        account()
                .givenCommands(domestic("R-1", "2024-02-01", "3165"), wrong, reversed(wrong, "2024-04-01"))
                .when(domestic("R-3", "2024-05-01", "287"))
                .expectEventsMatching(happened(registered("0", "287")));
    }

    @Test
    void reversing_again_changes_nothing() {
        var fee = domestic("R-1", "2024-02-01", "403");
        account()
                .givenCommands(fee, reversed(fee, "2024-06-01"))
                .when(reversed(fee, "2024-06-02"))
                .expectNoEvents()
                .expectResultMessageMatching(messageWithPayload(
                        predicate((FeeEntry e) -> LocalDate.of(2024, 6, 1).equals(e.reversedOn()))));
    }

    @Test
    void what_nobody_registered_is_not_reversed() {
        account()
                .givenCommands(domestic("R-1", "2024-02-01", "403"))
                .when(reversed(domestic("R-9", "2024-02-01", "403"), "2024-06-01"))
                .expectException(reason(Reason.UNKNOWN_FEE));
    }

    @Test
    void NO_TRAVEL_an_own_share_is_reversed_by_the_service_alone() {
        var share = ownShare("2024-02-01", "171");
        account()
                .givenCommands(share)
                .when(reversed(share, "2024-06-01"))
                .expectException(reason(Reason.FEE_OF_A_JOURNEY));
    }

    @Test
    void a_decisions_fee_is_reversed_by_the_service_alone() {
        var fee = claimed(DECISION, "2024-02-01", "403");
        account()
                .givenCommands(fee)
                .when(reversed(fee, "2024-06-01"))
                .expectException(reason(Reason.FEE_OF_A_DECISION));
        var system = new Act(Actor.SYSTEM, LocalDate.of(2024, 6, 1), Fees.TODAY);
        account()
                .givenCommands(fee)
                .when(new ReverseUserFee(fee.accountId(), system, fee.entryId(), null, Taken.SECOND))
                .expectEventsMatching(
                        happened(matching(UserFeeReversed.class, e -> Taken.SECOND.equals(e.replacedBy()))));
    }
}

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
import static org.caretrail.domain.userfee.Fees.reported;

import java.time.LocalDate;
import java.util.Objects;
import org.caretrail.domain.carecase.Cases;
import org.caretrail.domain.carecase.Reason;
import org.caretrail.domain.carecase.Taken;
import org.caretrail.domain.event.UserFeeEvent.ExemptionCardIssued;
import org.caretrail.domain.event.UserFeeEvent.UserFeeRegistered;
import org.caretrail.domain.fee.FeeEntry;
import org.caretrail.domain.fee.FeeOrigin;
import org.caretrail.domain.shared.Act;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.Money;
import org.caretrail.domain.shared.PersonalData;
import org.caretrail.domain.userfee.UserFeeCommand.RegisterUserFee;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserFeeAccountTest {

    private static final DecisionId DECISION = Taken.FIRST;

    @Test
    void NO_FEE_1_a_fee_within_the_ceiling_counts_whole() {
        account()
                .givenNoPriorActivity()
                .when(domestic("R-1", "2024-02-01", "403"))
                .expectEventsMatching(happened(registered("403", "0")));
    }

    @Test
    void NO_FEE_3_the_card_is_issued_from_the_day_of_care_that_reaches_the_ceiling() {
        account()
                .givenCommands(domestic("R-1", "2024-02-01", "2962"))
                .when(claimed(DECISION, "2024-05-02", "403"))
                .expectEventsMatching(happened(
                        registered("203", "200"),
                        matching(
                                ExemptionCardIssued.class,
                                e -> e.from().equals(LocalDate.of(2024, 5, 2))
                                        && e.until().equals(LocalDate.of(2024, 12, 31))
                                        && e.ceiling().mark().equals("F"))))
                .expectResultMessageMatching(messageWithPayload(
                        predicate((FeeEntry e) -> e.share().returned().equals(crowns("200")))));
    }

    @Test
    void NO_TRAVEL_the_own_share_of_a_journey_counts_and_what_is_above_the_ceiling_goes_back_by_itself() {
        account()
                .givenCommands(domestic("R-1", "2024-02-01", "3000"))
                .when(ownShare("2024-05-02", "171"))
                .expectEventsMatching(happened(
                        registered("165", "6"), matching(ExemptionCardIssued.class, _ -> true), refunded("6")));
    }

    @Test
    void NO_FEE_3_the_card_is_issued_when_the_sum_meets_the_ceiling_exactly() {
        account()
                .givenCommands(domestic("R-1", "2024-02-01", "3000"))
                .when(domestic("R-2", "2024-03-01", "165"))
                .expectEventsMatching(happened(registered("165", "0"), matching(ExemptionCardIssued.class, _ -> true)));
    }

    @Test
    void NO_FEE_3_a_fee_registered_late_does_not_date_the_card_back_to_its_own_day_of_care() {
        account()
                .givenCommands(domestic("R-1", "2024-11-20", "2762"))
                .when(claimed(DECISION, "2024-01-10", "403"))
                .expectEventsMatching(happened(
                        registered("403", "0"),
                        matching(ExemptionCardIssued.class, e -> e.from().equals(LocalDate.of(2024, 11, 20)))));
    }

    @Test
    void NO_FEE_3_an_unverified_ceiling_runs_and_is_named() {
        account()
                .givenNoPriorActivity()
                .when(domestic("R-1", "2025-02-01", "3278"))
                .expectEventsMatching(happened(
                        matching(
                                UserFeeRegistered.class,
                                e -> Objects.requireNonNull(e.share().ceiling())
                                        .mark()
                                        .equals("R")),
                        matching(
                                ExemptionCardIssued.class,
                                e -> e.ceiling().mark().equals("R"))));
    }

    @Test
    void NO_FEE_4_what_is_paid_at_home_above_the_ceiling_is_refunded() {
        account()
                .givenCommands(domestic("R-1", "2024-02-01", "3165"))
                .when(domestic("R-2", "2024-03-01", "287"))
                .expectEventsMatching(happened(registered("0", "287"), refunded("287")));
    }

    @Test
    void NO_FEE_4_before_2022_refunds_wait_until_they_come_to_200() {
        var first = domestic("R-2", "2021-03-01", "150");
        account()
                .givenCommands(domestic("R-1", "2021-02-01", "2460"))
                .when(first)
                .expectEventsMatching(happened(registered("0", "150")));
        account()
                .givenCommands(domestic("R-1", "2021-02-01", "2460"), first)
                .when(domestic("R-3", "2021-04-01", "60"))
                .expectEventsMatching(happened(registered("0", "60"), refunded("210")));
    }

    @Test
    void NO_FEE_4_what_a_claim_gets_back_goes_out_with_its_payment() {
        account()
                .givenCommands(domestic("R-1", "2024-02-01", "3165"))
                .when(claimed(DECISION, "2024-05-02", "403"))
                .expectEventsMatching(happened(registered("0", "403")));
    }

    @Test
    void the_same_source_counts_once_and_answers_the_same() {
        var fee = domestic("R-1", "2024-02-01", "403");
        account()
                .givenCommands(fee, domestic("R-2", "2024-02-02", "403"))
                .when(fee)
                .expectNoEvents()
                .expectResultMessageMatching(messageWithPayload(predicate((FeeEntry e) ->
                        e.entryId().equals(fee.entryId()) && e.share().counted().equals(crowns("403")))));
    }

    @Test
    void a_reference_that_stands_for_another_fee_is_refused() {
        account()
                .givenCommands(domestic("R-1", "2024-02-01", "403"))
                .when(domestic("R-1", "2024-02-01", "404"))
                .expectException(reason(Reason.REFERENCE_TAKEN))
                .expectNoEvents();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2020, two ceilings held in 2020", "2027, no ceiling for 2027 is known"})
    void NO_FEE_3_without_a_single_ceiling_fees_count_and_a_person_decides_on_the_card(int year, String why) {
        account()
                .givenCommands(domestic("R-1", year + "-02-01", "9000"))
                .when(domestic("R-2", year + "-03-01", "403"))
                .expectEventsMatching(happened(matching(
                        UserFeeRegistered.class,
                        e -> e.share().counted().equals(crowns("403"))
                                && e.share().why().contains(why)
                                && e.share().ceiling() == null)));
    }

    @Test
    void NO_FEE_2_a_fee_paid_with_the_EHIC_is_refused() {
        account()
                .givenNoPriorActivity()
                .when(reported(FeeOrigin.EHIC, "R-1", "2024-02-01", "403"))
                .expectException(reason(Reason.FEE_NEVER_COUNTS))
                .expectNoEvents();
    }

    @Test
    void NO_FEE_9_a_fee_under_an_S2_counts_when_a_person_says_so() {
        var fee = reported(FeeOrigin.S2, "R-1", "2024-02-01", "403");
        account().givenNoPriorActivity().when(fee).expectException(reason(Reason.POINTS_OPEN));
        var settled = new RegisterUserFee(
                fee.accountId(),
                fee.act(),
                fee.careOn(),
                fee.kind(),
                fee.amount(),
                fee.source(),
                new PersonalData<>(Cases.PERSON, "paid for what Norway charges for"));
        account().givenNoPriorActivity().when(settled).expectEventsMatching(happened(registered("403", "0")));
    }

    @Test
    void a_fee_of_tomorrow_or_in_euros_is_refused() {
        var fee = domestic("R-1", "2024-02-02", "403");
        var yesterday = new Act(Cases.HANDLER, LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 1));
        account()
                .givenNoPriorActivity()
                .when(new RegisterUserFee(
                        fee.accountId(), yesterday, fee.careOn(), null, fee.amount(), fee.source(), null))
                .expectException(reason(Reason.DATED_AHEAD));
        account()
                .givenNoPriorActivity()
                .when(new RegisterUserFee(
                        fee.accountId(), fee.act(), fee.careOn(), null, Money.of("40", "EUR"), fee.source(), null))
                .expectException(reason(Reason.WRONG_CURRENCY));
    }
}

package org.caretrail.domain.userfee;

import static org.axonframework.test.matchers.Matchers.messageWithPayload;
import static org.axonframework.test.matchers.Matchers.payloadsMatching;
import static org.axonframework.test.matchers.Matchers.predicate;
import static org.caretrail.domain.carecase.Cases.crowns;
import static org.caretrail.domain.carecase.RefusedFor.reason;
import static org.caretrail.domain.userfee.Fees.account;
import static org.caretrail.domain.userfee.Fees.claimed;
import static org.caretrail.domain.userfee.Fees.domestic;
import static org.caretrail.domain.userfee.Fees.reported;
import static org.caretrail.domain.userfee.Fees.reversed;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.axonframework.messaging.Message;
import org.caretrail.domain.carecase.Cases;
import org.caretrail.domain.carecase.Reason;
import org.caretrail.domain.carecase.Taken;
import org.caretrail.domain.event.UserFeeEvent.ExemptionCardIssued;
import org.caretrail.domain.event.UserFeeEvent.ExemptionCardWithdrawn;
import org.caretrail.domain.event.UserFeeEvent.OverpaidFeeRefunded;
import org.caretrail.domain.event.UserFeeEvent.UserFeeRegistered;
import org.caretrail.domain.event.UserFeeEvent.UserFeeReversed;
import org.caretrail.domain.fee.FeeEntry;
import org.caretrail.domain.fee.FeeOrigin;
import org.caretrail.domain.shared.Act;
import org.caretrail.domain.shared.Actor;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.Money;
import org.caretrail.domain.shared.PersonalData;
import org.caretrail.domain.userfee.UserFeeCommand.RegisterUserFee;
import org.caretrail.domain.userfee.UserFeeCommand.ReverseUserFee;
import org.hamcrest.Matcher;
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

    private static Predicate<Object> registered(String counted, String returned) {
        return matching(
                UserFeeRegistered.class,
                e -> e.share().counted().equals(crowns(counted))
                        && e.share().returned().equals(crowns(returned)));
    }

    private static Predicate<Object> refunded(String amount) {
        return matching(OverpaidFeeRefunded.class, e -> e.amount().equals(crowns(amount)));
    }

    private static <E> Predicate<Object> matching(Class<E> type, Predicate<E> what) {
        return event -> type.isInstance(event) && what.test(type.cast(event));
    }

    /** These events in this order, and no others. */
    @SafeVarargs
    private static Matcher<List<Message<?>>> happened(Predicate<Object>... events) {
        return payloadsMatching(predicate((List<?> all) -> all.size() == events.length
                && IntStream.range(0, events.length).allMatch(i -> events[i].test(all.get(i)))));
    }
}

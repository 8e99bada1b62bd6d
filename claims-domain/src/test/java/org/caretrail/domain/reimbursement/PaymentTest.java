package org.caretrail.domain.reimbursement;

import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.PERSON;
import static org.caretrail.domain.carecase.Cases.claimed;
import static org.caretrail.domain.carecase.Cases.crowns;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.Cases.on;
import static org.caretrail.domain.carecase.Taken.FIRST;
import static org.caretrail.domain.carecase.Taken.SECOND;
import static org.caretrail.domain.carecase.Taken.again;
import static org.caretrail.domain.carecase.Taken.first;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.TestExecutor;
import org.caretrail.domain.carecase.CareCase;
import org.caretrail.domain.carecase.ChosenLaw;
import org.caretrail.domain.carecase.Given;
import org.caretrail.domain.decision.Amounts;
import org.caretrail.domain.decision.Fee;
import org.caretrail.domain.decision.OverpaymentCause;
import org.caretrail.domain.decision.Proposal;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.ClaimEvent.ClaimDecided;
import org.caretrail.domain.event.ClaimEvent.OverpaymentReckoned;
import org.caretrail.domain.event.ClaimEvent.PaymentOrdered;
import org.caretrail.domain.event.ClaimEvent.UserFeeSettled;
import org.caretrail.domain.event.DecisionEvent.DecisionReconsidered;
import org.caretrail.domain.fee.FeeEntry;
import org.caretrail.domain.fee.FeeEntryId;
import org.caretrail.domain.fee.FeeShare;
import org.caretrail.domain.fee.FeeSource;
import org.caretrail.domain.fee.UserFeeAccountId;
import org.caretrail.domain.reimbursement.ClaimCommand.OrderPayment;
import org.caretrail.domain.reimbursement.ClaimCommand.SettleUserFee;
import org.caretrail.domain.shared.DecisionId;
import org.junit.jupiter.api.Test;

class PaymentTest {

    private static final ChosenLaw LAW = ChosenLaw.granting("1000");

    @Test
    void NO_FEE_1_what_the_account_answered_is_kept_with_the_decision() {
        given(decided("1000", 1)).when(settle(FIRST, 1, "203", "200")).expectEvents(settled(FIRST, 1, "203", "200"));
    }

    @Test
    void an_answer_that_is_known_is_not_kept_twice() {
        given(decided("1000", 1), settled(FIRST, 1, "203", "200"))
                .when(settle(FIRST, 1, "203", "200"))
                .expectNoEvents();
    }

    @Test
    void NO_FEE_4_the_payout_goes_out_with_what_came_back() {
        given(decided("1000", 1), settled(FIRST, 1, "203", "200"))
                .when(order(FIRST, 11))
                .expectEvents(ordered(1, FIRST, 11, "1200"));
    }

    @Test
    void nothing_is_ordered_while_a_fee_is_not_settled() {
        given(decided("1000", 2), settled(FIRST, 1, "203", "200"))
                .when(order(FIRST, 11))
                .expectNoEvents();
    }

    @Test
    void without_fees_the_payout_goes_out_at_once_and_once() {
        given(decided("1000", 0)).when(order(FIRST, 10)).expectEvents(ordered(1, FIRST, 10, "1000"));
        given(decided("1000", 0), ordered(1, FIRST, 10, "1000"))
                .when(order(FIRST, 10))
                .expectNoEvents();
    }

    @Test
    void nothing_is_ordered_for_nothing() {
        given(decided("0", 0)).when(order(FIRST, 10)).expectNoEvents();
    }

    @Test
    void a_reconsidered_decision_pays_what_is_missing() {
        given(decided("1000", 0), ordered(1, FIRST, 10, "1000"), reconsidered("1500"))
                .when(order(SECOND, 20))
                .expectEvents(ordered(2, SECOND, 20, "500"));
    }

    @Test
    void what_a_later_decision_makes_too_much_is_reckoned_once() {
        var tooMuch = new OverpaymentReckoned(
                CASE, day(20), SECOND, OverpaymentCause.DECISION_REPLACED, List.of(FIRST), crowns("600"));
        given(decided("1000", 0), ordered(1, FIRST, 10, "1000"), reconsidered("400"))
                .when(order(SECOND, 20))
                .expectEvents(tooMuch);
        given(decided("1000", 0), ordered(1, FIRST, 10, "1000"), reconsidered("400"), tooMuch)
                .when(order(SECOND, 20))
                .expectNoEvents();
    }

    @Test
    void a_refusal_that_names_no_sum_makes_all_that_was_ordered_too_much() {
        var law = ChosenLaw.refusing();
        var p = law.proposal();
        var nothing = new Proposal(
                p.outcome(),
                Amounts.NONE,
                p.fees(),
                p.uses(),
                p.parts(),
                p.stages(),
                p.rightRoute(),
                p.findings(),
                p.steps());
        given(
                        decided("1000", 0),
                        ordered(1, FIRST, 10, "1000"),
                        new DecisionReconsidered(CASE, day(20), again(nothing, 20), null))
                .when(order(SECOND, 20))
                .expectEvents(new OverpaymentReckoned(
                        CASE, day(20), SECOND, OverpaymentCause.DECISION_REPLACED, List.of(FIRST), crowns("1000")));
    }

    @Test
    void a_decision_that_was_replaced_orders_nothing() {
        given(decided("1000", 0), reconsidered("1500")).when(order(FIRST, 20)).expectNoEvents();
    }

    private static TestExecutor<? extends CareCase> given(CaseEvent... events) {
        return Given.events(
                LAW, Stream.concat(Stream.of(claimed()), Stream.of(events)).toList());
    }

    private static ClaimDecided decided(String payout, int fees) {
        return new ClaimDecided(CASE, day(10), first(proposal(payout, fees), 10));
    }

    private static DecisionReconsidered reconsidered(String payout) {
        return new DecisionReconsidered(CASE, day(20), again(proposal(payout, 0), 20), null);
    }

    private static Proposal proposal(String payout, int fees) {
        var p = ChosenLaw.granting(payout).proposal();
        var held = Stream.generate(() -> new Fee(day(0), null, crowns("403")))
                .limit(fees)
                .toList();
        return new Proposal(
                p.outcome(),
                p.amounts(),
                held,
                p.uses(),
                p.parts(),
                p.stages(),
                p.rightRoute(),
                p.findings(),
                p.steps());
    }

    private static SettleUserFee settle(DecisionId decision, int number, String counted, String returned) {
        var source = FeeSource.ofClaim(decision, number);
        var entry = new FeeEntry(entryId(decision, number), day(0), null, source, share(counted, returned), null);
        return new SettleUserFee(CASE, on(11), decision, entry);
    }

    private static UserFeeSettled settled(DecisionId decision, int number, String counted, String returned) {
        return new UserFeeSettled(CASE, day(11), decision, entryId(decision, number), day(0), share(counted, returned));
    }

    private static FeeEntryId entryId(DecisionId decision, int number) {
        var account = UserFeeAccountId.of(PERSON, java.time.Year.from(day(0)));
        return FeeEntryId.of(account.year(), FeeSource.ofClaim(decision, number));
    }

    private static FeeShare share(String counted, String returned) {
        return new FeeShare(
                crowns(counted).plus(crowns(returned)), crowns(counted), crowns(returned), "NO-FEE-4", "a test", null);
    }

    private static OrderPayment order(DecisionId decision, int on) {
        return new OrderPayment(CASE, on(on), decision);
    }

    private static PaymentOrdered ordered(int number, DecisionId decision, int on, String amount) {
        return new PaymentOrdered(CASE, day(on), CASE + "-P" + number, decision, crowns(amount));
    }
}

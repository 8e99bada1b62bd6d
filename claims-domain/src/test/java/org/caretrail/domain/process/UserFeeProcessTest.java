package org.caretrail.domain.process;

import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.PERSON;
import static org.caretrail.domain.carecase.Cases.claimed;
import static org.caretrail.domain.carecase.Cases.crowns;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.Cases.said;
import static org.caretrail.domain.carecase.Taken.FIRST;
import static org.caretrail.domain.carecase.Taken.SECOND;
import static org.caretrail.domain.carecase.Taken.again;
import static org.caretrail.domain.carecase.Taken.first;
import static org.caretrail.domain.process.FeeAccount.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.carecase.Cases;
import org.caretrail.domain.carecase.ChosenLaw;
import org.caretrail.domain.decision.Fee;
import org.caretrail.domain.decision.Proposal;
import org.caretrail.domain.event.ClaimEvent.ClaimDecided;
import org.caretrail.domain.event.ClaimEvent.UserFeeSettled;
import org.caretrail.domain.event.CourseEvent.CaseWithdrawn;
import org.caretrail.domain.event.DecisionEvent.DecisionReconsidered;
import org.caretrail.domain.fee.FeeSource;
import org.caretrail.domain.fee.UserFeeAccountId;
import org.caretrail.domain.reimbursement.ClaimCommand.OrderPayment;
import org.caretrail.domain.reimbursement.ClaimCommand.ReckonOverpayment;
import org.caretrail.domain.reimbursement.ClaimCommand.SettleUserFee;
import org.caretrail.domain.shared.Act;
import org.caretrail.domain.shared.Actor;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.userfee.UserFeeCommand.RegisterUserFee;
import org.caretrail.domain.userfee.UserFeeCommand.ReverseUserFee;
import org.junit.jupiter.api.Test;

/** NO-FEE-7: the fees of a decision go to the accounts of their years, and then the claim is paid. */
class UserFeeProcessTest {

    private static final LocalDate DECEMBER = LocalDate.of(2023, 12, 28);
    private static final LocalDate JANUARY = LocalDate.of(2024, 1, 4);

    private final FollowedCase claim = FeeAccount.followed(claimed());

    @Test
    void without_fees_the_claim_orders_its_payment_at_once() {
        claim.publishes(claim.stored(decided(10)))
                .expectDispatchedCommands(new OrderPayment(CASE, claim.act(10), FIRST));
    }

    @Test
    void NO_FEE_7_each_fee_goes_to_the_account_of_its_year_and_its_answer_to_the_claim() {
        var december = register(FIRST, 1, DECEMBER, claim.act(10));
        var january = register(FIRST, 2, JANUARY, claim.act(10));

        claim.publishes(claim.stored(decided(10, fee(DECEMBER), fee(JANUARY))))
                .expectDispatchedCommands(
                        december,
                        january,
                        new SettleUserFee(CASE, claim.act(10), FIRST, entry(december)),
                        new SettleUserFee(CASE, claim.act(10), FIRST, entry(january)),
                        new OrderPayment(CASE, claim.act(10), FIRST))
                .expectActiveSagas(0);
    }

    @Test
    void NO_FEE_7_the_fees_of_a_decision_that_is_replaced_are_taken_back_first() {
        var old = register(FIRST, 1, JANUARY, claim.act(10));
        var anew = register(SECOND, 1, JANUARY, claim.act(20));

        claim.stored(decided(10, fee(JANUARY)));
        claim.stored(settled(old));

        claim.publishes(claim.stored(new DecisionReconsidered(CASE, day(20), again(proposal(fee(JANUARY)), 20), null)))
                .expectDispatchedCommands(
                        new ReverseUserFee(old.accountId(), claim.act(20), old.entryId(), null, SECOND),
                        anew,
                        new SettleUserFee(CASE, claim.act(20), SECOND, entry(anew)),
                        new OrderPayment(CASE, claim.act(20), SECOND));
    }

    @Test
    void NO_FEE_7_a_decision_replaced_before_its_turn_is_left_to_the_one_in_its_place() {
        var first = claim.stored(decided(10, fee(JANUARY)));
        claim.stored(new DecisionReconsidered(CASE, day(20), again(proposal(fee(JANUARY)), 20), null));

        claim.publishes(first).expectNoDispatchedCommands();
    }

    @Test
    void NO_FEE_7_a_claim_taken_back_after_a_ruling_takes_its_fees_back_and_ends() {
        var old = register(FIRST, 1, JANUARY, claim.act(10));

        claim.stored(decided(10, fee(JANUARY)));
        claim.stored(settled(old));

        claim.publishes(new CaseWithdrawn(CASE, day(30), said("no longer wanted")))
                .expectDispatchedCommands(
                        new ReverseUserFee(old.accountId(), claim.act(30), old.entryId(), null, null),
                        new ReckonOverpayment(CASE, claim.act(30)))
                .expectActiveSagas(0);
    }

    @Test
    void what_is_decided_in_a_case_that_is_no_claim_settles_nothing() {
        var notification = FeeAccount.followed(Cases.notified(Stage.TREATMENT));

        notification
                .publishes(new DecisionReconsidered(CASE, day(20), again(proposal(), 20), null))
                .expectNoDispatchedCommands()
                .expectActiveSagas(0);
    }

    @Test
    void its_steps_are_the_services_own_dated_by_their_cause_and_by_when_that_was_recorded() {
        claim.at(Instant.parse("2024-05-31T22:30:00Z"))
                .publishes(claim.stored(decided(10)))
                .expectDispatchedCommands(
                        new OrderPayment(CASE, new Act(Actor.SYSTEM, day(10), LocalDate.of(2024, 6, 1)), FIRST));
    }

    private static Fee fee(LocalDate careOn) {
        return new Fee(careOn, CareKind.OUTPATIENT, crowns("403"));
    }

    private static ClaimDecided decided(int on, Fee... fees) {
        return new ClaimDecided(CASE, day(on), first(proposal(fees), on));
    }

    private static Proposal proposal(Fee... fees) {
        var p = ChosenLaw.granting("1000").proposal();
        return new Proposal(
                p.outcome(),
                p.amounts(),
                List.of(fees),
                p.uses(),
                p.parts(),
                p.stages(),
                p.rightRoute(),
                p.findings(),
                p.steps());
    }

    private static RegisterUserFee register(DecisionId decision, int number, LocalDate careOn, Act act) {
        var account = UserFeeAccountId.of(PERSON, Year.from(careOn));
        var source = FeeSource.ofClaim(decision, number);
        return new RegisterUserFee(account, act, careOn, CareKind.OUTPATIENT, crowns("403"), source, null);
    }

    private static UserFeeSettled settled(RegisterUserFee c) {
        var entry = entry(c);
        return new UserFeeSettled(CASE, c.act().on(), FIRST, entry.entryId(), c.careOn(), entry.share());
    }
}

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

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.saga.FixtureConfiguration;
import org.axonframework.test.saga.SagaTestFixture;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.carecase.Cases;
import org.caretrail.domain.carecase.ChosenLaw;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.OtherCases;
import org.caretrail.domain.decision.Fee;
import org.caretrail.domain.decision.Proposal;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.ClaimEvent.ClaimDecided;
import org.caretrail.domain.event.ClaimEvent.TravelSettled;
import org.caretrail.domain.event.ClaimEvent.UserFeeSettled;
import org.caretrail.domain.event.CourseEvent.CaseWithdrawn;
import org.caretrail.domain.event.DecisionEvent.DecisionReconsidered;
import org.caretrail.domain.fee.FeeEntry;
import org.caretrail.domain.fee.FeeEntryId;
import org.caretrail.domain.fee.FeeShare;
import org.caretrail.domain.fee.FeeSource;
import org.caretrail.domain.fee.OwnShare;
import org.caretrail.domain.fee.UserFeeAccountId;
import org.caretrail.domain.reimbursement.ClaimCommand.OrderPayment;
import org.caretrail.domain.reimbursement.ClaimCommand.ReckonOverpayment;
import org.caretrail.domain.reimbursement.ClaimCommand.SettleUserFee;
import org.caretrail.domain.shared.Act;
import org.caretrail.domain.shared.Actor;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.userfee.UserFeeCommand.RegisterUserFee;
import org.caretrail.domain.userfee.UserFeeCommand.ReverseUserFee;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UserFeeProcessTest {

    private static final String CASE_ID = CASE.toString();
    private static final LocalDate DECEMBER = LocalDate.of(2023, 12, 28);
    private static final LocalDate JANUARY = LocalDate.of(2024, 1, 4);

    private final FixtureConfiguration process =
            new SagaTestFixture<>(UserFeeProcess.class).withTransienceCheckDisabled();

    private final List<CaseEvent> recorded = new ArrayList<>(List.of(claimed()));

    @BeforeEach
    void accounts_answer_and_the_file_is_read() {
        process.setCallbackBehavior((payload, _) -> payload instanceof RegisterUserFee c ? entry(c) : null);
        OtherCases cases = _ -> CaseFile.of(recorded);
        process.registerResource(cases);
    }

    @Test
    void without_fees_the_claim_orders_its_payment_at_once() {
        process.givenNoPriorActivity()
                .whenAggregate(CASE_ID)
                .publishes(stored(decided(10)))
                .expectDispatchedCommands(new OrderPayment(CASE, act(10), FIRST));
    }

    @Test
    void NO_FEE_7_each_fee_goes_to_the_account_of_its_year_and_its_answer_to_the_claim() {
        var december = register(FIRST, 1, DECEMBER, act(10));
        var january = register(FIRST, 2, JANUARY, act(10));

        process.givenNoPriorActivity()
                .whenAggregate(CASE_ID)
                .publishes(stored(decided(10, fee(DECEMBER), fee(JANUARY))))
                .expectDispatchedCommands(
                        december,
                        january,
                        new SettleUserFee(CASE, act(10), FIRST, entry(december)),
                        new SettleUserFee(CASE, act(10), FIRST, entry(january)),
                        new OrderPayment(CASE, act(10), FIRST))
                .expectActiveSagas(0);
    }

    @Test
    void what_is_decided_in_a_case_that_is_no_claim_settles_nothing() {
        recorded.clear();
        recorded.add(Cases.notified(Stage.TREATMENT));

        process.givenNoPriorActivity()
                .whenAggregate(CASE_ID)
                .publishes(new DecisionReconsidered(CASE, day(20), again(proposal(), 20), null))
                .expectNoDispatchedCommands()
                .expectActiveSagas(0);
    }

    @Test
    void NO_FEE_7_the_fees_of_a_decision_that_is_replaced_are_taken_back_first() {
        var old = register(FIRST, 1, JANUARY, act(10));
        var anew = register(SECOND, 1, JANUARY, act(20));

        recorded.add(decided(10, fee(JANUARY)));
        recorded.add(settled(old));

        process.givenNoPriorActivity()
                .whenAggregate(CASE_ID)
                .publishes(stored(new DecisionReconsidered(CASE, day(20), again(proposal(fee(JANUARY)), 20), null)))
                .expectDispatchedCommands(
                        new ReverseUserFee(old.accountId(), act(20), old.entryId(), null, SECOND),
                        anew,
                        new SettleUserFee(CASE, act(20), SECOND, entry(anew)),
                        new OrderPayment(CASE, act(20), SECOND));
    }

    @Test
    void NO_FEE_7_a_decision_replaced_before_its_turn_is_left_to_the_one_in_its_place() {
        var first = stored(decided(10, fee(JANUARY)));
        stored(new DecisionReconsidered(CASE, day(20), again(proposal(fee(JANUARY)), 20), null));

        process.givenNoPriorActivity().whenAggregate(CASE_ID).publishes(first).expectNoDispatchedCommands();
    }

    @Test
    void NO_FEE_7_a_claim_taken_back_after_a_ruling_takes_its_fees_back_and_ends() {
        var old = register(FIRST, 1, JANUARY, act(10));

        recorded.add(decided(10, fee(JANUARY)));
        recorded.add(settled(old));

        process.givenNoPriorActivity()
                .whenAggregate(CASE_ID)
                .publishes(new CaseWithdrawn(CASE, day(30), said("no longer wanted")))
                .expectDispatchedCommands(
                        new ReverseUserFee(old.accountId(), act(30), old.entryId(), null, null),
                        new ReckonOverpayment(CASE, act(30)))
                .expectActiveSagas(0);
    }

    @Test
    void NO_TRAVEL_own_shares_go_to_the_account_of_the_year_of_each_journey() {
        process.givenNoPriorActivity()
                .whenAggregate(CASE_ID)
                .publishes(stored(travel(1, DECEMBER, JANUARY)))
                .expectDispatchedCommands(share(1, 1, DECEMBER), share(1, 2, JANUARY))
                .expectActiveSagas(0);
    }

    @Test
    void NO_TRAVEL_a_corrected_answer_takes_the_earlier_shares_back_first() {
        stored(travel(1, DECEMBER, JANUARY));
        var old = List.of(share(1, 1, DECEMBER), share(1, 2, JANUARY));

        process.givenNoPriorActivity()
                .whenAggregate(CASE_ID)
                .publishes(stored(travel(2, JANUARY)))
                .expectDispatchedCommands(takenBack(old.getFirst()), takenBack(old.getLast()), share(2, 1, JANUARY));
    }

    @Test
    void
            NO_TRAVEL_an_answer_corrected_before_its_turn_is_entered_all_the_same_and_taken_back_in_the_turn_of_the_other() {
        var first = stored(travel(1, JANUARY));
        stored(travel(2));

        process.givenNoPriorActivity()
                .whenAggregate(CASE_ID)
                .publishes(first)
                .expectDispatchedCommands(share(1, 1, JANUARY));
    }

    @Test
    void its_steps_are_the_services_own_dated_by_their_cause_and_by_when_that_was_recorded() {
        process.givenCurrentTime(Instant.parse("2024-05-31T22:30:00Z"));
        process.givenNoPriorActivity()
                .whenAggregate(CASE_ID)
                .publishes(stored(decided(10)))
                .expectDispatchedCommands(
                        new OrderPayment(CASE, new Act(Actor.SYSTEM, day(10), LocalDate.of(2024, 6, 1)), FIRST));
    }

    /** An event is in the file by the time that anything hears of it. */
    private <E extends CaseEvent> E stored(E event) {
        recorded.add(event);
        return event;
    }

    private Act act(int on) {
        var zone = Cases.application().scheme().zone();
        return new Act(Actor.SYSTEM, day(on), LocalDate.ofInstant(process.currentTime(), zone));
    }

    private static TravelSettled travel(int number, LocalDate... journeys) {
        var shares =
                Stream.of(journeys).map(day -> new OwnShare(day, crowns("171"))).toList();
        return new TravelSettled(CASE, day(60), "Pasientreiser", null, CASE + "-T" + number, shares);
    }

    private RegisterUserFee share(int answer, int number, LocalDate journeyOn) {
        var account = UserFeeAccountId.of(PERSON, Year.from(journeyOn));
        var source = FeeSource.ofTravel(CASE + "-T" + answer, number);
        return new RegisterUserFee(account, act(60), journeyOn, null, crowns("171"), source, null);
    }

    private ReverseUserFee takenBack(RegisterUserFee share) {
        return new ReverseUserFee(share.accountId(), act(60), share.entryId(), null, null);
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

    /** What the account answers. */
    private static FeeEntry entry(RegisterUserFee c) {
        var share = new FeeShare(c.amount(), crowns("203"), crowns("200"), "NO-FEE-4", "above the ceiling", null);
        var id = FeeEntryId.of(c.accountId().year(), c.source());
        return new FeeEntry(id, c.careOn(), c.kind(), c.source(), share, null);
    }
}

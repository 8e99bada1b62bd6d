package org.caretrail.domain.reimbursement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.HANDLER;
import static org.caretrail.domain.carecase.Cases.claimed;
import static org.caretrail.domain.carecase.Cases.crowns;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.Cases.on;
import static org.caretrail.domain.carecase.Cases.said;
import static org.caretrail.domain.carecase.RefusedFor.reason;
import static org.caretrail.domain.carecase.Taken.FIRST;
import static org.caretrail.domain.carecase.Taken.SECOND;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.TestExecutor;
import org.caretrail.domain.carecase.CareCase;
import org.caretrail.domain.carecase.ChosenLaw;
import org.caretrail.domain.carecase.Given;
import org.caretrail.domain.carecase.Reason;
import org.caretrail.domain.carecase.Taken;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.decision.OverpaymentCause;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.ClaimEvent.ClaimDecided;
import org.caretrail.domain.event.ClaimEvent.OverpaymentReckoned;
import org.caretrail.domain.event.ClaimEvent.PaymentOrdered;
import org.caretrail.domain.event.ClaimEvent.RepaymentDecided;
import org.caretrail.domain.event.CourseEvent.CaseWithdrawn;
import org.caretrail.domain.event.DecisionEvent.DecisionReconsidered;
import org.caretrail.domain.event.DecisionEvent.DecisionWithdrawn;
import org.caretrail.domain.reimbursement.ClaimCommand.DecideRepayment;
import org.caretrail.domain.reimbursement.ClaimCommand.ReckonOverpayment;
import org.caretrail.domain.trigger.Trigger;
import org.caretrail.domain.trigger.Triggers;
import org.junit.jupiter.api.Test;

/** What was paid too much is reckoned, and a person says what becomes of it. */
class OverpaymentTest {

    private static final ClaimDecided DECIDED = new ClaimDecided(
            CASE, day(10), Taken.first(ChosenLaw.granting("1000").proposal(), 10));
    private static final PaymentOrdered PAID = new PaymentOrdered(CASE, day(10), CASE + "-P1", FIRST, crowns("1000"));
    private static final DecisionReconsidered LESS = new DecisionReconsidered(
            CASE, day(20), Taken.again(ChosenLaw.granting("400").proposal(), 20), null);
    private static final OverpaymentReckoned TOO_MUCH = new OverpaymentReckoned(
            CASE, day(20), SECOND, OverpaymentCause.DECISION_REPLACED, List.of(FIRST), crowns("600"));

    @Test
    void a_person_demands_the_sum_that_was_reckoned_and_says_by_which_law() {
        given(DECIDED, PAID, LESS, TOO_MUCH).when(decided(true)).expectEvents(demanded("600", true));
    }

    @Test
    void or_lets_it_go() {
        given(DECIDED, PAID, LESS, TOO_MUCH).when(decided(false)).expectEvents(demanded("600", false));
    }

    @Test
    void what_was_decided_on_is_not_decided_on_again() {
        given(DECIDED, PAID, LESS, TOO_MUCH, demanded("600", true))
                .when(decided(true))
                .expectException(reason(Reason.NOTHING_OVERPAID));
        given(DECIDED, PAID, LESS, TOO_MUCH, demanded("600", false))
                .when(decided(true))
                .expectException(reason(Reason.NOTHING_OVERPAID));
    }

    @Test
    void nothing_is_demanded_where_nothing_is_too_much() {
        given(DECIDED, PAID).when(decided(true)).expectException(reason(Reason.NOTHING_OVERPAID));
    }

    @Test
    void of_a_decision_that_was_taken_back_all_that_was_ordered_is_too_much() {
        var takenBack = new DecisionWithdrawn(CASE, day(20), FIRST, HANDLER, said("an error"));

        given(DECIDED, PAID, takenBack)
                .when(new ReckonOverpayment(CASE, on(20)))
                .expectEvents(reckoned(OverpaymentCause.DECISION_WITHDRAWN));
        given(DECIDED, PAID).when(new ReckonOverpayment(CASE, on(20))).expectNoEvents();
    }

    @Test
    void of_a_claim_that_was_taken_back_too_and_it_still_waits_for_a_person() {
        var ended = new CaseWithdrawn(CASE, day(20), said("no longer wanted"));
        var tooMuch = reckoned(OverpaymentCause.CASE_ENDED);

        given(DECIDED, PAID, ended).when(new ReckonOverpayment(CASE, on(20))).expectEvents(tooMuch);
        given(DECIDED, PAID, ended, tooMuch)
                .when(new ReckonOverpayment(CASE, on(20)))
                .expectNoEvents();
        var file = file(DECIDED, PAID, ended, tooMuch);
        assertThat(Triggers.open(file)).isTrue();
        assertThat(Triggers.of(file, List.of())).extracting(Trigger::kind).containsExactly(Trigger.Kind.PERSON);
        assertThat(Triggers.open(file(DECIDED, PAID, ended, tooMuch, demanded("1000", true))))
                .isFalse();
    }

    private static OverpaymentReckoned reckoned(OverpaymentCause cause) {
        return new OverpaymentReckoned(CASE, day(20), null, cause, List.of(FIRST), crowns("1000"));
    }

    private static DecideRepayment decided(boolean demanded) {
        return new DecideRepayment(CASE, on(25), demanded, "section 22-15", said("knew of it"));
    }

    private static RepaymentDecided demanded(String sum, boolean demanded) {
        return new RepaymentDecided(
                CASE,
                day(25),
                CASE + "-R1",
                SECOND,
                List.of(FIRST),
                crowns(sum),
                demanded,
                "section 22-15",
                said("knew of it"),
                HANDLER);
    }

    private static TestExecutor<? extends CareCase> given(CaseEvent... events) {
        return Given.events(ChosenLaw.granting("1000"), history(events));
    }

    private static CaseFile file(CaseEvent... events) {
        return CaseFile.of(history(events)).orElseThrow();
    }

    private static List<CaseEvent> history(CaseEvent... events) {
        return Stream.concat(Stream.of(claimed()), Stream.of(events)).toList();
    }
}

package org.caretrail.domain.errand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.claimed;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.Cases.said;
import static org.caretrail.domain.errand.ErrandCases.ARRIVED;
import static org.caretrail.domain.errand.ErrandCases.DECIDED;
import static org.caretrail.domain.errand.ErrandCases.PAID;
import static org.caretrail.domain.errand.ErrandCases.awaited;
import static org.caretrail.domain.errand.ErrandCases.file;
import static org.caretrail.domain.errand.ErrandCases.kinds;

import org.caretrail.domain.carecase.ChosenLaw;
import org.caretrail.domain.carecase.Taken;
import org.caretrail.domain.event.CourseEvent.CaseResumed;
import org.caretrail.domain.event.CourseEvent.CaseSuspended;
import org.caretrail.domain.event.DecisionEvent.DecisionProposed;
import org.caretrail.domain.regime.ErrandKind;
import org.caretrail.domain.trigger.Trigger;
import org.caretrail.domain.trigger.Triggers;
import org.junit.jupiter.api.Test;

/** A decided case that is halted waits for a person who lets it go on, and does not close. */
class HaltedTest {

    @Test
    void another_decision_that_was_proposed_in_the_place_of_one_in_force_waits_for_a_second_person() {
        var again = new DecisionProposed(
                CASE, day(30), Taken.again(ChosenLaw.granting("9000").proposal(), 30), null);

        assertThat(awaited(31, claimed(), DECIDED, PAID, ARRIVED, again))
                .containsExactly(Trigger.person("approve the proposal or return it", null));
        assertThat(Triggers.open(file(claimed(), DECIDED, PAID, ARRIVED, again)))
                .isTrue();
        assertThat(kinds(claimed(), DECIDED, PAID, ARRIVED, again)).isEmpty();
    }

    @Test
    void a_decided_case_that_rests_is_a_persons_until_it_goes_on() {
        var rests = new CaseSuspended(CASE, day(30), said("a criminal case"), "NO-X");
        var goesOn = new CaseResumed(CASE, day(40), said("dismissed"));

        assertThat(awaited(31, claimed(), DECIDED, PAID, ARRIVED, rests))
                .containsExactly(Trigger.person("see whether what the case rests for is over", "NO-X"));
        assertThat(Triggers.open(file(claimed(), DECIDED, PAID, ARRIVED, rests)))
                .isTrue();
        assertThat(kinds(claimed(), DECIDED, PAID, ARRIVED, rests)).isEmpty();
        assertThat(kinds(claimed(), DECIDED, PAID, ARRIVED, rests, goesOn)).containsExactly(ErrandKind.CLOSE);
    }
}

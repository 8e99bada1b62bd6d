package org.caretrail.domain.errand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.SENIOR;
import static org.caretrail.domain.carecase.Cases.claimed;
import static org.caretrail.domain.carecase.Cases.crowns;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.Cases.said;
import static org.caretrail.domain.errand.ErrandCases.ARRIVED;
import static org.caretrail.domain.errand.ErrandCases.COMPLAINT;
import static org.caretrail.domain.errand.ErrandCases.DECIDED;
import static org.caretrail.domain.errand.ErrandCases.PAID;
import static org.caretrail.domain.errand.ErrandCases.awaited;
import static org.caretrail.domain.errand.ErrandCases.file;
import static org.caretrail.domain.errand.ErrandCases.kinds;

import java.util.List;
import org.caretrail.domain.carecase.ChosenLaw;
import org.caretrail.domain.carecase.Taken;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.CourseEvent.CaseClosed;
import org.caretrail.domain.event.DecisionEvent.DecisionNotified;
import org.caretrail.domain.event.DecisionEvent.DecisionReconsidered;
import org.caretrail.domain.event.DecisionEvent.DecisionWithdrawn;
import org.caretrail.domain.event.RemedyEvent.AppealLodged;
import org.caretrail.domain.event.RemedyEvent.AppealRuled;
import org.caretrail.domain.event.RemedyEvent.ComplaintCostsClaimed;
import org.caretrail.domain.event.RemedyEvent.ComplaintCostsDecided;
import org.caretrail.domain.regime.ErrandKind;
import org.caretrail.domain.remedy.AppealBody;
import org.caretrail.domain.remedy.AppealOutcome;
import org.caretrail.domain.shared.Lists;
import org.caretrail.domain.trigger.Trigger;
import org.caretrail.domain.trigger.Triggers;
import org.junit.jupiter.api.Test;

/** What was claimed and ruled after a decision is a person's to answer and to carry out, and the case does not close before. */
class ContestedTest {

    private static final Trigger CARRY_OUT = Trigger.person("decide anew as HELSEKLAGE ruled on A1", null);
    private static final CaseEvent APPEALED =
            new AppealLodged(CASE, day(40), "A1", AppealBody.HELSEKLAGE, List.of(Taken.FIRST), List.of(), List.of());

    @Test
    void NO_CLOCK_11_costs_that_are_claimed_are_a_persons_to_decide_on_and_the_case_closes_after_that() {
        var closed = new CaseClosed(CASE, day(120), "NO-CLOCK-8", day(119));
        var claimed = new ComplaintCostsClaimed(CASE, day(125), "C1", crowns("500"), null, null, null);
        var decided = new ComplaintCostsDecided(CASE, day(130), "C1", crowns("400"), SENIOR, said("by the bill"));
        var before = List.of(claimed(), DECIDED, PAID, ARRIVED, COMPLAINT, reconsidered(50), arrivedAgain(), closed);

        assertThat(awaited(126, with(before, claimed)))
                .containsExactly(Trigger.person("decide on the costs of the complaint C1", null));
        assertThat(kinds(with(before, claimed))).isEmpty();
        assertThat(awaited(131, with(before, claimed, decided)))
                .extracting(Trigger::kind)
                .containsExactly(Trigger.Kind.CLOCK);
        assertThat(kinds(with(before, claimed, decided))).containsExactly(ErrandKind.CLOSE);
    }

    @Test
    void a_ruling_that_changes_a_decision_in_part_is_a_persons_to_carry_out_until_another_decision_is_taken() {
        var before = List.of(claimed(), DECIDED, PAID, ARRIVED, APPEALED, ruled(AppealOutcome.PARTLY));

        assertThat(awaited(61, with(before))).containsExactly(CARRY_OUT);
        assertThat(Triggers.open(file(with(before)))).isTrue();
        assertThat(kinds(with(before))).isEmpty();
        assertThat(awaited(61, with(before, reconsidered(60)))).doesNotContain(CARRY_OUT);
        assertThat(kinds(with(before, reconsidered(60), arrivedAgain()))).containsExactly(ErrandKind.CLOSE);
    }

    @Test
    void a_decision_of_before_the_ruling_does_not_carry_it_out_and_one_that_was_taken_back_leaves_nothing_to() {
        var before =
                List.of(claimed(), DECIDED, PAID, ARRIVED, APPEALED, reconsidered(50), ruled(AppealOutcome.PARTLY));
        var withdrawn = new DecisionWithdrawn(CASE, day(65), Taken.SECOND, SENIOR, said("to be decided anew"));

        assertThat(awaited(61, with(before))).contains(CARRY_OUT);
        assertThat(awaited(66, with(before, withdrawn)))
                .contains(Trigger.person("assess and decide", null))
                .doesNotContain(CARRY_OUT);
    }

    @Test
    void a_ruling_that_upholds_or_overturns_leaves_nothing_in_force_to_carry_out() {
        assertThat(awaited(61, claimed(), DECIDED, PAID, ARRIVED, APPEALED, ruled(AppealOutcome.UPHELD)))
                .doesNotContain(CARRY_OUT);
        assertThat(awaited(61, claimed(), DECIDED, PAID, ARRIVED, APPEALED, ruled(AppealOutcome.OVERTURNED)))
                .contains(Trigger.person("assess and decide", null))
                .doesNotContain(CARRY_OUT);
    }

    private static CaseEvent ruled(AppealOutcome outcome) {
        return new AppealRuled(CASE, day(60), "A1", outcome, List.of(), null, List.of());
    }

    private static CaseEvent reconsidered(int on) {
        var again = Taken.again(ChosenLaw.granting("900").proposal(), on);
        return new DecisionReconsidered(CASE, day(on), again, null);
    }

    private static CaseEvent arrivedAgain() {
        return new DecisionNotified(CASE, day(62), Taken.SECOND, "DIGITAL", day(62));
    }

    private static CaseEvent[] with(List<CaseEvent> before, CaseEvent... then) {
        return Lists.joined(before, List.of(then)).toArray(CaseEvent[]::new);
    }
}

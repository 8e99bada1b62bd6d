package org.caretrail.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.claimed;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.clock.Clocks.DECIDED;
import static org.caretrail.domain.clock.Clocks.all;
import static org.caretrail.domain.clock.Clocks.clock;
import static org.caretrail.domain.clock.Clocks.complaint;
import static org.caretrail.domain.clock.Clocks.delivered;
import static org.caretrail.domain.clock.Clocks.dueOn;
import static org.caretrail.domain.clock.Clocks.file;
import static org.caretrail.domain.clock.Clocks.kinds;
import static org.caretrail.domain.clock.Clocks.one;

import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.carecase.ChosenLaw;
import org.caretrail.domain.carecase.Taken;
import org.caretrail.domain.clock.CaseClock.State;
import org.caretrail.domain.clock.Clocks.Seen;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.ClaimEvent.ClaimDecided;
import org.caretrail.domain.event.DecisionEvent.DecisionNotified;
import org.caretrail.domain.event.DecisionEvent.DecisionReconsidered;
import org.caretrail.domain.event.RemedyEvent.AppealLodged;
import org.caretrail.domain.event.RemedyEvent.AppealRuled;
import org.caretrail.domain.event.RemedyEvent.CaseForwardedToAppealBody;
import org.caretrail.domain.event.RemedyEvent.ComplaintCostsClaimed;
import org.caretrail.domain.remedy.AppealBody;
import org.caretrail.domain.remedy.AppealOutcome;
import org.caretrail.domain.shared.Lists;
import org.caretrail.domain.shared.Money;
import org.junit.jupiter.api.Test;

/** NO-CLOCK-11: until when the costs of a complaint that was right may be claimed. */
class ComplaintCostsTest {

    @Test
    void NO_CLOCK_11_costs_are_claimed_within_three_weeks_of_notice_of_the_changed_decision() {
        var changed = new DecisionReconsidered(
                CASE, day(60), Taken.again(ChosenLaw.granting("950").proposal(), 60), "C1");
        var file = file(claimed(), DECIDED, complaint(40), changed, delivered(Taken.SECOND, 62));

        assertThat(clock(ClockKind.COMPLAINT_COSTS, file, 83))
                .isEqualTo(new Seen("NO-CLOCK-11", day(83), State.RUNNING));
        assertThat(clock(ClockKind.DETRIMENT_NOTICE, file, 400).state()).isEqualTo(State.MET);
        assertThat(kinds(file(claimed(), DECIDED, delivered(Taken.FIRST, 22))))
                .doesNotContain(ClockKind.COMPLAINT_COSTS);
    }

    @Test
    void NO_CLOCK_11_costs_that_were_claimed_in_time_meet_the_term() {
        var changed = new DecisionReconsidered(
                CASE, day(60), Taken.again(ChosenLaw.granting("950").proposal(), 60), "C1");
        var told = new DecisionNotified(CASE, day(62), Taken.SECOND, "LETTER", null);

        assertThat(costs(changed, told, day(83)).state()).isEqualTo(State.MET);
        assertThat(costs(changed, told, day(84)).state()).isEqualTo(State.EXPIRED);
    }

    @Test
    void NO_CLOCK_11_and_13_what_is_sent_electronically_counts_from_its_dispatch() {
        var changed = new DecisionReconsidered(
                CASE, day(60), Taken.again(ChosenLaw.granting("950").proposal(), 60), "C1");
        var digital = new DecisionNotified(CASE, day(64), Taken.SECOND, "DIGITAL", day(62));
        var letter = new DecisionNotified(CASE, day(64), Taken.SECOND, "LETTER", day(62));

        assertThat(dueOn(ClockKind.COMPLAINT_COSTS, claimed(), DECIDED, complaint(40), changed, digital))
                .isEqualTo(day(83));
        assertThat(dueOn(ClockKind.COMPLAINT_COSTS, claimed(), DECIDED, complaint(40), changed, letter))
                .isEqualTo(day(85));
        assertThat(one(ClockKind.LAPSE, claimed(), DECIDED, complaint(40), changed, digital)
                        .term()
                        .startedOn())
                .isEqualTo(day(62));
        assertThat(one(ClockKind.LAPSE, claimed(), DECIDED, complaint(40), changed, letter)
                        .term()
                        .startedOn())
                .isEqualTo(day(64));
    }

    @Test
    void NO_CLOCK_11_costs_are_claimed_as_well_of_a_complaint_that_the_appeal_body_found_right() {
        var sentOn = new CaseForwardedToAppealBody(
                CASE, day(50), "C1", AppealBody.HELSEKLAGE, "A1", List.of(), List.of(Taken.FIRST), List.of());
        var appeal = new AppealLodged(
                CASE, day(50), "A1", AppealBody.HELSEKLAGE, List.of(Taken.FIRST), List.of(), List.of());
        var anew = new ClaimDecided(
                CASE, day(60), Taken.again(ChosenLaw.granting("950").proposal(), 60));
        var told = new DecisionNotified(CASE, day(62), Taken.SECOND, "LETTER", null);
        List<CaseEvent> before = List.of(claimed(), DECIDED, complaint(40), sentOn, appeal);

        assertThat(dueOn(ClockKind.COMPLAINT_COSTS, ruled(before, AppealOutcome.OVERTURNED, anew, told)))
                .isEqualTo(day(83));
        assertThat(all(ClockKind.COMPLAINT_COSTS, ruled(before, AppealOutcome.UPHELD, anew, told)))
                .isEmpty();
    }

    private static CaseEvent[] ruled(List<CaseEvent> before, AppealOutcome outcome, CaseEvent... then) {
        var ruling = new AppealRuled(CASE, day(55), "A1", outcome, List.of(), null, List.of());
        return Lists.joined(Lists.plus(before, ruling), List.of(then)).toArray(CaseEvent[]::new);
    }

    private static CaseClock costs(CaseEvent changed, CaseEvent told, LocalDate on) {
        var claimed = new ComplaintCostsClaimed(CASE, on, "C1", Money.of("900", "NOK"), null, null, null);
        return one(ClockKind.COMPLAINT_COSTS, claimed(), DECIDED, complaint(40), changed, told, claimed);
    }
}

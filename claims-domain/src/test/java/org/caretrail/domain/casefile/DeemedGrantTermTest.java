package org.caretrail.domain.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.said;
import static org.caretrail.domain.s2.Forwarded.LAST_DAY;
import static org.caretrail.domain.s2.Forwarded.LAW;
import static org.caretrail.domain.s2.Forwarded.RECEIVED;
import static org.caretrail.domain.s2.Forwarded.began;
import static org.caretrail.domain.s2.Forwarded.corrected;
import static org.caretrail.domain.s2.Forwarded.requested;
import static org.caretrail.domain.s2.Forwarded.resumed;
import static org.caretrail.domain.s2.Forwarded.suspended;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caretrail.domain.application.Through;
import org.caretrail.domain.clock.CaseClock;
import org.caretrail.domain.clock.CaseClock.State;
import org.caretrail.domain.clock.ClockKind;
import org.caretrail.domain.clock.ClockLedger;
import org.caretrail.domain.decision.Rested;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.CourseEvent.CaseWithdrawn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeemedGrantTermTest {

    @ParameterizedTest(name = "received {0}: acts at {1}")
    @CsvSource({
        "2027-01-30, 2027-03-27T23:00:00Z",
        "2027-01-31, 2027-03-28T22:00:00Z",
        "2027-09-04, 2027-10-30T22:00:00Z",
        "2027-09-05, 2027-10-31T23:00:00Z",
        "2027-04-01, 2027-05-27T22:00:00Z",
    })
    void EU_26_2_acts_when_the_day_after_the_last_begins_in_the_Netherlands(LocalDate received, Instant acts) {
        var file = file(began(received, false));

        assertThat(CaseTimer.of(file)).containsExactly(new CaseTimer(CASE, CaseTimer.DEEMED_GRANT, acts));
    }

    @Test
    void EU_26_2_days_for_which_the_case_rested_are_added_back_exactly() {
        var file = file(
                began(),
                suspended(LocalDate.of(2027, 2, 10)),
                resumed(LocalDate.of(2027, 2, 13)),
                suspended(LocalDate.of(2027, 3, 1)),
                resumed(LocalDate.of(2027, 3, 1)),
                suspended(LocalDate.of(2027, 3, 31)),
                resumed(LocalDate.of(2027, 4, 2)));

        assertThat(ClockLedger.dueOn(file)).contains(LAST_DAY.plusDays(5));
        assertThat(CaseTimer.of(file)).extracting(CaseTimer::at).containsExactly(Instant.parse("2027-04-02T22:00:00Z"));
    }

    @Test
    void EU_26_2_rests_while_the_case_does() {
        var file = file(began(), suspended(LAST_DAY));

        assertThat(CaseTimer.of(file)).isEmpty();
        assertThat(state(file, LAST_DAY.plusYears(1))).isEqualTo(State.SUSPENDED);
    }

    @Test
    void EU_26_2_a_suspension_after_the_last_day_comes_too_late() {
        var file = file(began(), suspended(LAST_DAY.plusDays(1)));

        assertThat(CaseTimer.of(file)).extracting(CaseTimer::at).containsExactly(Instant.parse("2027-03-28T22:00:00Z"));
        assertThat(state(file, LAST_DAY.plusDays(1))).isEqualTo(State.EXPIRED);
    }

    @Test
    void EU_26_2_runs_to_the_end_of_its_last_day() {
        var file = file(began());

        assertThat(state(file, LAST_DAY)).isEqualTo(State.RUNNING);
        assertThat(state(file, LAST_DAY.plusDays(1))).isEqualTo(State.EXPIRED);
        assertThat(ClockLedger.dueOn(file)).contains(LAST_DAY);
    }

    @Test
    void EU_26_2_over_before_the_case_was_recorded_it_shows_and_never_acts() {
        var file = file(began(RECEIVED, true));

        assertThat(CaseTimer.of(file)).isEmpty();
        assertThat(state(file, LAST_DAY.plusDays(1))).isEqualTo(State.EXPIRED);
        assertThat(ClockLedger.dueOn(file)).contains(LAST_DAY);
    }

    @Test
    void EU_26_2_who_withdraws_waits_for_no_answer() {
        var file = file(began(), new CaseWithdrawn(CASE, LAST_DAY, said("will not travel")));

        assertThat(CaseTimer.of(file)).isEmpty();
        assertThat(state(file, LAST_DAY.plusDays(1))).isEqualTo(State.MET);
    }

    @Test
    void EU_26_2_does_not_hold_once_the_application_turns_out_to_have_come_another_way() {
        var file = file(began(), corrected(Through.INSURED));

        assertThat(CaseTimer.of(file)).isEmpty();
        assertThat(silence(file, LAST_DAY)).isEmpty();
    }

    @Test
    void EU_26_2_begun_anew_it_keeps_the_days_for_which_the_case_rested() {
        var file = file(
                began(),
                suspended(LocalDate.of(2027, 2, 10)),
                resumed(LocalDate.of(2027, 2, 13)),
                began(RECEIVED.plusDays(1), false));

        assertThat(ClockLedger.dueOn(file)).contains(LAST_DAY.plusDays(4));
    }

    @Test
    void EU_26_2_begun_while_the_case_rests_it_rests_with_it() {
        var file = file(
                suspended(LocalDate.of(2027, 2, 10)),
                began(new Rested(2, LocalDate.of(2027, 2, 10))),
                resumed(LocalDate.of(2027, 2, 13)));

        assertThat(ClockLedger.dueOn(file)).contains(LAST_DAY.plusDays(5));
    }

    @Test
    void a_case_without_such_a_term_has_no_timer() {
        assertThat(CaseTimer.of(CaseFile.opened(requested()))).isEmpty();
    }

    private static State state(CaseFile file, LocalDate today) {
        return silence(file, today).getFirst().state();
    }

    private static List<CaseClock> silence(CaseFile file, LocalDate today) {
        return ClockLedger.of(file, LAW, today).stream()
                .filter(c -> c.kind() == ClockKind.SILENCE)
                .toList();
    }

    private static CaseFile file(CaseEvent... then) {
        var events = new ArrayList<CaseEvent>(List.of(requested()));
        events.addAll(List.of(then));
        return CaseFile.of(events).orElseThrow();
    }
}

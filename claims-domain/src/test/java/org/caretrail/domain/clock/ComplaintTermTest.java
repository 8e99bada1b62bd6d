package org.caretrail.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.HANDLER;
import static org.caretrail.domain.carecase.Cases.claimed;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.Cases.said;
import static org.caretrail.domain.clock.Clocks.DECIDED;
import static org.caretrail.domain.clock.Clocks.all;
import static org.caretrail.domain.clock.Clocks.clock;
import static org.caretrail.domain.clock.Clocks.complaint;
import static org.caretrail.domain.clock.Clocks.delivered;
import static org.caretrail.domain.clock.Clocks.dueOn;
import static org.caretrail.domain.clock.Clocks.file;
import static org.caretrail.domain.clock.Clocks.kinds;
import static org.caretrail.domain.s2.Forwarded.LAW;

import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.carecase.Taken;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.clock.CaseClock.State;
import org.caretrail.domain.clock.Clocks.Seen;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.DecisionEvent.DecisionNotified;
import org.caretrail.domain.event.DecisionEvent.NotificationFailed;
import org.caretrail.domain.event.RemedyEvent.ComplaintAdmitted;
import org.caretrail.domain.event.RemedyEvent.ComplaintLodged;
import org.caretrail.domain.shared.Lists;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** NO-CLOCK-8, -9, -10 and NO-COUNT: until when a decision may be complained of, from its delivery on. */
class ComplaintTermTest {

    @Test
    void NO_CLOCK_8_the_window_to_complain_opens_with_delivery_and_not_before() {
        assertThat(kinds(file(claimed(), DECIDED))).doesNotContain(ClockKind.COMPLAINT);

        var told = file(claimed(), DECIDED, delivered(Taken.FIRST, 22));
        assertThat(clock(ClockKind.COMPLAINT, told, 64)).isEqualTo(new Seen("NO-CLOCK-8", day(64), State.RUNNING));
        assertThat(clock(ClockKind.COMPLAINT, told, 65).state()).isEqualTo(State.EXPIRED);
        assertThat(clock(ClockKind.COMPLAINT, file(claimed(), DECIDED, delivered(Taken.FIRST, 22), complaint(64)), 65)
                        .state())
                .isEqualTo(State.MET);
        assertThat(clock(ClockKind.COMPLAINT, file(claimed(), DECIDED, delivered(Taken.FIRST, 22), complaint(65)), 65)
                        .state())
                .isEqualTo(State.EXPIRED);
    }

    @Test
    void NO_CLOCK_9_a_year_after_the_decision_no_complaint_is_heard() {
        assertThat(clock(ClockKind.LATEST_COMPLAINT, file(claimed(), DECIDED), 100))
                .isEqualTo(new Seen("NO-CLOCK-9", LocalDate.of(2025, 4, 22), State.RUNNING));
    }

    @Test
    void NO_CLOCK_10_a_change_for_the_worse_is_to_be_told_within_three_months_of_the_complaint() {
        var file = file(claimed(), DECIDED, complaint(40));

        assertThat(clock(ClockKind.DETRIMENT_NOTICE, file, 40))
                .isEqualTo(new Seen("NO-CLOCK-10", LocalDate.of(2024, 8, 12), State.RUNNING));
    }

    @Test
    void NO_COUNT_what_is_sent_electronically_is_delivered_the_moment_it_was_sent_and_a_letter_when_it_came() {
        var digital = new DecisionNotified(CASE, day(24), Taken.FIRST, "DIGITAL", day(22));
        var letter = new DecisionNotified(CASE, day(24), Taken.FIRST, "LETTER", day(22));
        var untold = new DecisionNotified(CASE, day(24), Taken.FIRST, "DIGITAL", null);

        assertThat(dueOn(ClockKind.COMPLAINT, claimed(), DECIDED, digital)).isEqualTo(day(64));
        assertThat(dueOn(ClockKind.COMPLAINT, claimed(), DECIDED, letter)).isEqualTo(day(66));
        assertThat(dueOn(ClockKind.COMPLAINT, claimed(), DECIDED, untold)).isEqualTo(day(66));
    }

    @Test
    void NO_CLOCK_8_the_window_is_not_open_while_the_decision_is_known_to_have_come_back() {
        var arrived = new DecisionNotified(CASE, day(24), Taken.FIRST, "LETTER", day(22));
        var back = new NotificationFailed(CASE, day(27), Taken.FIRST, said("moved"));

        assertThat(all(ClockKind.COMPLAINT, claimed(), DECIDED, arrived, back)).isEmpty();
    }

    @Test
    void NO_CLOCK_8_a_complaint_is_late_by_the_delivery_that_is_known_now() {
        var unknown = complained(65, null, null);
        var arrived = new DecisionNotified(CASE, day(68), Taken.FIRST, "LETTER", null);
        var before = new DecisionNotified(CASE, day(22), Taken.FIRST, "LETTER", null);

        assertThat(late(unknown)).isFalse();
        assertThat(late(unknown, before)).isTrue();
        assertThat(late(complained(64, null, null), before)).isFalse();
        assertThat(late(complained(65, day(64), false))).isTrue();
        assertThat(late(complained(65, day(64), false), arrived)).isFalse();
        assertThat(late(unknown, before, new ComplaintAdmitted(CASE, day(70), "C1", HANDLER, said("in hospital"))))
                .isFalse();
    }

    private static ComplaintLodged complained(int on, @Nullable LocalDate lastDay, @Nullable Boolean inTime) {
        return new ComplaintLodged(CASE, day(on), "C1", Taken.FIRST, said("too little"), lastDay, inTime, null);
    }

    private static boolean late(CaseEvent complaint, CaseEvent... then) {
        var history = Lists.joined(List.of(claimed(), DECIDED, complaint), List.of(then));
        var file = CaseFile.of(history).orElseThrow();
        return new LawOfCase(file, LAW).tooLate(file.remedies().complaint("C1").orElseThrow());
    }
}

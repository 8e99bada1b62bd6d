package org.caretrail.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.claimed;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.Cases.notified;
import static org.caretrail.domain.clock.Clocks.DECIDED;
import static org.caretrail.domain.clock.Clocks.clock;
import static org.caretrail.domain.clock.Clocks.delivered;
import static org.caretrail.domain.clock.Clocks.file;

import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.carecase.ChosenLaw;
import org.caretrail.domain.carecase.Taken;
import org.caretrail.domain.clock.CaseClock.State;
import org.caretrail.domain.clock.Clocks.Seen;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.decision.StageGrant;
import org.caretrail.domain.event.AuthorisationEvent.S2Issued;
import org.caretrail.domain.event.ClaimEvent.PaymentOrdered;
import org.caretrail.domain.event.DecisionEvent.DecisionReconsidered;
import org.caretrail.domain.event.NotificationEvent.NotificationDecided;
import org.caretrail.domain.shared.Money;
import org.junit.jupiter.api.Test;

/** NO-CLOCK-13, NO-PN, EU-26-1: for how long what a decision grants can be used. */
class DecisionClocksTest {

    @Test
    void NO_CLOCK_13_money_that_nobody_drew_lapses_three_years_after_notice() {
        var told = file(claimed(), DECIDED, delivered(Taken.FIRST, 22));
        assertThat(clock(ClockKind.LAPSE, told, 400))
                .isEqualTo(new Seen("NO-CLOCK-13", LocalDate.of(2027, 4, 26), State.RUNNING));

        var ordered = new PaymentOrdered(CASE, day(23), "P1", Taken.FIRST, Money.of("900", "NOK"));
        assertThat(clock(ClockKind.LAPSE, file(claimed(), DECIDED, delivered(Taken.FIRST, 22), ordered), 2000)
                        .state())
                .isEqualTo(State.MET);
    }

    @Test
    void NO_CLOCK_13_what_an_earlier_decision_paid_does_not_lapse_under_the_one_in_its_place() {
        var ordered = new PaymentOrdered(CASE, day(11), "P1", Taken.FIRST, Money.of("900", "NOK"));
        var again = new DecisionReconsidered(
                CASE, day(20), Taken.again(ChosenLaw.granting("900").proposal(), 20), null);
        var told = delivered(Taken.SECOND, 22);

        assertThat(clock(ClockKind.LAPSE, file(claimed(), DECIDED, ordered, again, told), 2000)
                        .state())
                .isEqualTo(State.MET);
        assertThat(clock(ClockKind.LAPSE, file(claimed(), DECIDED, again, told), 2000)
                        .state())
                .isEqualTo(State.EXPIRED);
    }

    @Test
    void NO_PN_a_granted_stage_is_there_to_be_used_until_the_day_that_it_names() {
        var grant = Taken.first(ChosenLaw.granting("900").proposal(), 20)
                .with(List.of(new StageGrant(Stage.TREATMENT, Outcome.GRANTED, Money.of("900", "NOK"), day(200))));
        var file = file(notified(Stage.TREATMENT), new NotificationDecided(CASE, day(20), grant));

        assertThat(clock(ClockKind.NOTIFICATION_VALIDITY, file, 200))
                .isEqualTo(new Seen("NO-PN", day(200), State.RUNNING));
        assertThat(clock(ClockKind.NOTIFICATION_VALIDITY, file, 201).state()).isEqualTo(State.EXPIRED);
    }

    @Test
    void EU_26_1_an_S2_is_valid_to_the_end_of_its_last_day() {
        var file = file(claimed(), new S2Issued(CASE, day(2), Taken.FIRST, "S2-1", day(10), day(40)));

        assertThat(clock(ClockKind.S2_VALIDITY, file, 40)).isEqualTo(new Seen("EU-26-1", day(40), State.RUNNING));
        assertThat(clock(ClockKind.S2_VALIDITY, file, 41).state()).isEqualTo(State.EXPIRED);
    }
}

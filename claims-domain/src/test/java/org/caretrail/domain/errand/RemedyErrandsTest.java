package org.caretrail.domain.errand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.HANDLER;
import static org.caretrail.domain.carecase.Cases.claimed;
import static org.caretrail.domain.carecase.Cases.claimedWithTravel;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.Cases.notified;
import static org.caretrail.domain.carecase.Cases.said;
import static org.caretrail.domain.errand.ErrandCases.ARRIVED;
import static org.caretrail.domain.errand.ErrandCases.COMPLAINT;
import static org.caretrail.domain.errand.ErrandCases.DECIDED;
import static org.caretrail.domain.errand.ErrandCases.PAID;
import static org.caretrail.domain.errand.ErrandCases.errands;
import static org.caretrail.domain.errand.ErrandCases.file;
import static org.caretrail.domain.errand.ErrandCases.granted;
import static org.caretrail.domain.errand.ErrandCases.kinds;

import java.time.Instant;
import java.util.List;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.carecase.Taken;
import org.caretrail.domain.casefile.CaseTimer;
import org.caretrail.domain.event.ClaimEvent.TravelForwarded;
import org.caretrail.domain.event.CourseEvent.CaseClosed;
import org.caretrail.domain.event.DecisionEvent.DecisionUpheld;
import org.caretrail.domain.event.DecisionEvent.NotificationFailed;
import org.caretrail.domain.event.NotificationEvent.NotificationExpired;
import org.caretrail.domain.regime.ErrandKind;
import org.junit.jupiter.api.Test;

/** From a decision to the end of its case. */
class RemedyErrandsTest {

    @Test
    void NO_CLOCK_8_a_case_closes_the_day_after_the_window_that_confirmed_dispatch_opened() {
        assertThat(errands(claimed(), DECIDED, PAID))
                .extracting(Errand::kind)
                .containsExactly(ErrandKind.SEND_DECISION);
        assertThat(errands(claimed(), DECIDED, PAID, ARRIVED))
                .containsExactly(new Errand(ErrandKind.CLOSE, "", day(65)));
        assertThat(Errands.timers(file(claimed(), DECIDED, PAID, ARRIVED), Chosen.EVERYTHING))
                .containsExactly(new CaseTimer(CASE, "close", Instant.parse("2024-06-05T22:00:00Z")));
        assertThat(errands(claimed(), DECIDED, PAID, ARRIVED, new CaseClosed(CASE, day(65), "NO-CLOCK-8", day(64))))
                .isEmpty();
    }

    @Test
    void NO_CLOCK_8_a_case_stays_open_while_anything_is_awaited() {
        var back = new NotificationFailed(CASE, day(23), Taken.FIRST, said("moved"));
        var upheld = new DecisionUpheld(CASE, day(40), Taken.FIRST, "C1", HANDLER, said("as it is"));
        var travel = new TravelForwarded(CASE, day(25), "Pasientreiser", null, List.of());

        assertThat(kinds(claimed(), DECIDED, ARRIVED)).isEmpty();
        assertThat(kinds(claimed(), DECIDED, PAID, ARRIVED, back)).isEmpty();
        assertThat(kinds(claimed(), DECIDED, PAID, ARRIVED, COMPLAINT)).isEmpty();
        assertThat(kinds(claimed(), DECIDED, PAID, ARRIVED, COMPLAINT, upheld)).isEmpty();
        assertThat(kinds(claimedWithTravel(), DECIDED, PAID, ARRIVED, travel)).containsExactly(ErrandKind.SEND_NOTICE);
    }

    @Test
    void NO_CLOCK_8_a_complaint_opens_a_closed_case_again() {
        var closed = new CaseClosed(CASE, day(65), "NO-CLOCK-8", day(64));

        assertThat(file(claimed(), DECIDED, PAID, ARRIVED, closed).course().closedOn())
                .isEqualTo(day(65));
        assertThat(file(claimed(), DECIDED, PAID, ARRIVED, closed, COMPLAINT)
                        .course()
                        .closedOn())
                .isNull();
    }

    @Test
    void NO_PN_a_notification_that_can_be_used_does_not_close() {
        var decided = granted(day(200));
        var expired = new NotificationExpired(CASE, day(201), Taken.FIRST, Stage.TREATMENT, day(200), true);

        assertThat(kinds(notified(Stage.TREATMENT), decided, PAID, ARRIVED)).containsExactly(ErrandKind.EXPIRE);
        assertThat(kinds(notified(Stage.TREATMENT), decided, PAID, ARRIVED, expired))
                .containsExactly(ErrandKind.CLOSE);
    }
}

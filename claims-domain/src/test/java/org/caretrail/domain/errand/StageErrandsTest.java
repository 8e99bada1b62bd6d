package org.caretrail.domain.errand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.claimedWithTravel;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.Cases.notified;
import static org.caretrail.domain.errand.ErrandCases.ARRIVED;
import static org.caretrail.domain.errand.ErrandCases.DECIDED;
import static org.caretrail.domain.errand.ErrandCases.PAID;
import static org.caretrail.domain.errand.ErrandCases.awaited;
import static org.caretrail.domain.errand.ErrandCases.errands;
import static org.caretrail.domain.errand.ErrandCases.granted;
import static org.caretrail.domain.errand.ErrandCases.kinds;
import static org.caretrail.domain.errand.ErrandCases.sent;

import java.util.List;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.carecase.Taken;
import org.caretrail.domain.event.ClaimEvent.TravelForwarded;
import org.caretrail.domain.event.ClaimEvent.TravelSettled;
import org.caretrail.domain.event.NotificationEvent.NotificationExpired;
import org.caretrail.domain.letter.LetterKind;
import org.caretrail.domain.regime.ErrandKind;
import org.caretrail.domain.shared.Money;
import org.caretrail.domain.trigger.Trigger;
import org.junit.jupiter.api.Test;

/** What a granted stage, and travel, does by itself. */
class StageErrandsTest {

    @Test
    void NO_PN_what_a_notification_grants_expires_the_day_after_its_last() {
        var decided = granted(day(200));
        assertThat(errands(notified(Stage.TREATMENT), decided))
                .contains(new Errand(ErrandKind.EXPIRE, "TREATMENT", day(201)));

        var expired = new NotificationExpired(CASE, day(201), Taken.FIRST, Stage.TREATMENT, day(200), true);
        assertThat(kinds(notified(Stage.TREATMENT), decided, expired)).containsExactly(ErrandKind.SEND_DECISION);
    }

    @Test
    void NO_TRAVEL_travel_goes_on_with_the_grant_the_applicant_is_told_and_a_late_answer_is_a_persons_to_ask_for() {
        var travel = new TravelForwarded(CASE, day(25), "Pasientreiser", null, List.of());
        var notice = sent(LetterKind.FORWARDING_NOTICE, 25, null);
        var answered =
                new TravelSettled(CASE, day(60), "Pasientreiser", Money.of("400", "NOK"), CASE + "-T1", List.of());

        assertThat(errands(claimedWithTravel(), DECIDED, PAID, ARRIVED))
                .containsExactly(
                        new Errand(ErrandKind.CLOSE, "", day(65)),
                        new Errand(ErrandKind.FORWARD_TRAVEL, Taken.FIRST.toString(), day(20)));
        assertThat(errands(claimedWithTravel(), DECIDED, PAID, ARRIVED, travel))
                .containsExactly(new Errand(ErrandKind.SEND_NOTICE, "travel", day(25)));
        assertThat(awaited(55, claimedWithTravel(), DECIDED, PAID, ARRIVED, travel, notice))
                .extracting(Trigger::kind)
                .containsExactly(Trigger.Kind.MESSAGE);
        assertThat(awaited(56, claimedWithTravel(), DECIDED, PAID, ARRIVED, travel, notice))
                .contains(Trigger.person("ask for the answer of Pasientreiser on travel", "NO-TRAVEL"));
        assertThat(kinds(claimedWithTravel(), DECIDED, PAID, ARRIVED, travel, notice, answered))
                .containsExactly(ErrandKind.CLOSE);
    }
}

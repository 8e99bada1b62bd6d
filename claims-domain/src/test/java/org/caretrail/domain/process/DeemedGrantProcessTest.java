package org.caretrail.domain.process;

import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.said;
import static org.caretrail.domain.s2.Forwarded.LAST_DAY;
import static org.caretrail.domain.s2.Forwarded.RECEIVED;
import static org.caretrail.domain.s2.Forwarded.began;
import static org.caretrail.domain.s2.Forwarded.corrected;
import static org.caretrail.domain.s2.Forwarded.resumed;
import static org.caretrail.domain.s2.Forwarded.suspended;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import org.axonframework.test.saga.ContinuedGivenState;
import org.axonframework.test.saga.SagaTestFixture;
import org.caretrail.domain.application.Through;
import org.caretrail.domain.carecase.ChosenLaw;
import org.caretrail.domain.carecase.Taken;
import org.caretrail.domain.casefile.CaseTimer;
import org.caretrail.domain.event.AuthorisationEvent.AuthorisationDecided;
import org.caretrail.domain.event.AuthorisationEvent.AuthorisationDeemedGranted;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.CourseEvent.CaseWithdrawn;
import org.caretrail.domain.s2.AuthorisationCommand.DeemGranted;
import org.caretrail.domain.shared.Act;
import org.caretrail.domain.shared.Actor;
import org.junit.jupiter.api.Test;

class DeemedGrantProcessTest {

    private static final Instant ACTS = Instant.parse("2027-03-28T22:00:00Z");

    private final SagaTestFixture<DeemedGrantProcess> fixture = new SagaTestFixture<>(DeemedGrantProcess.class);

    @Test
    void EU_26_2_orders_the_grant_when_the_term_is_over() {
        begun().whenTimeAdvancesTo(ACTS).expectDispatchedCommands(order(LAST_DAY.plusDays(1)));
    }

    @Test
    void EU_26_2_and_not_a_second_earlier() {
        begun().whenTimeAdvancesTo(ACTS.minusSeconds(1)).expectNoDispatchedCommands();
    }

    @Test
    void EU_26_2_orders_nothing_while_the_case_rests() {
        begun().andThenAPublished(suspended(LAST_DAY))
                .whenTimeAdvancesTo(ACTS.plusSeconds(86_400))
                .expectNoDispatchedCommands()
                .expectNoScheduledDeadlines()
                .expectActiveSagas(1);
    }

    @Test
    void EU_26_2_waits_for_as_many_days_more_as_the_case_rested() throws Exception {
        var later = Instant.parse("2027-03-31T22:00:00Z");
        begun().andThenAPublished(suspended(LocalDate.of(2027, 2, 10)))
                .andThenAPublished(resumed(LocalDate.of(2027, 2, 13)))
                .andThenTimeAdvancesTo(later.minusSeconds(1))
                .whenTimeAdvancesTo(later)
                .expectDispatchedCommands(order(LAST_DAY.plusDays(4)));
    }

    @Test
    void EU_26_2_ends_with_an_answer() {
        var decided = new AuthorisationDecided(
                CASE, LAST_DAY, Taken.first(ChosenLaw.refusing().proposal(), 10));
        ended(decided);
    }

    @Test
    void EU_26_2_ends_with_a_withdrawal() {
        ended(new CaseWithdrawn(CASE, LAST_DAY, said("will not travel")));
    }

    @Test
    void EU_26_2_ends_with_the_grant() {
        ended(new AuthorisationDeemedGranted(
                CASE, LAST_DAY, Taken.first(ChosenLaw.granting("0").proposal(), 10)));
    }

    @Test
    void EU_26_2_waits_for_nothing_where_the_term_was_over_before_the_case_was_recorded() {
        begins().whenPublishingA(began(RECEIVED, true)).expectNoScheduledDeadlines();
    }

    @Test
    void EU_26_2_waits_for_nothing_once_the_application_turns_out_to_have_come_another_way() {
        begun().whenPublishingA(corrected(Through.INSURED)).expectNoScheduledDeadlines();
    }

    @Test
    void EU_26_2_waits_as_a_corrected_day_of_receipt_says() {
        begun().andThenAPublished(corrected(Through.RESIDENCE_FUND))
                .andThenAPublished(began(RECEIVED.plusDays(2), false))
                .whenTimeAdvancesTo(ACTS)
                .expectNoDispatchedCommands()
                .expectScheduledDeadlineWithName(ACTS.plusSeconds(2 * 86_400), CaseTimer.DEEMED_GRANT);
    }

    @Test
    void EU_26_2_asked_too_early_the_case_is_asked_again_when_it_says() throws Exception {
        var answers = new ArrayDeque<>(List.of(ACTS.plusSeconds(60)));
        fixture.setCallbackBehavior((_, _) -> answers.poll());
        begun().andThenTimeAdvancesTo(ACTS)
                .whenTimeAdvancesTo(ACTS.plusSeconds(60))
                .expectDispatchedCommands(order(LAST_DAY.plusDays(1)))
                .expectTriggeredDeadlinesWithName(CaseTimer.DEEMED_GRANT, CaseTimer.DEEMED_GRANT);
    }

    private void ended(CaseEvent by) {
        begun().whenPublishingA(by).expectNoScheduledDeadlines().expectActiveSagas(0);
    }

    private ContinuedGivenState begun() {
        return begins().andThenAPublished(began());
    }

    private ContinuedGivenState begins() {
        return fixture.givenCurrentTime(Instant.parse("2027-02-01T09:00:00Z"));
    }

    private static DeemGranted order(LocalDate on) {
        return new DeemGranted(CASE, new Act(Actor.SYSTEM, on, on));
    }
}

package org.caretrail.domain.errand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.HANDLER;
import static org.caretrail.domain.carecase.Cases.claimed;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.Cases.notified;
import static org.caretrail.domain.carecase.Cases.said;
import static org.caretrail.domain.errand.ErrandCases.ARRIVED;
import static org.caretrail.domain.errand.ErrandCases.COMPLAINT;
import static org.caretrail.domain.errand.ErrandCases.DECIDED;
import static org.caretrail.domain.errand.ErrandCases.PAID;
import static org.caretrail.domain.errand.ErrandCases.awaited;
import static org.caretrail.domain.errand.ErrandCases.file;
import static org.caretrail.domain.errand.ErrandCases.granted;
import static org.caretrail.domain.errand.ErrandCases.kinds;

import java.util.List;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.carecase.Taken;
import org.caretrail.domain.event.DecisionEvent.DecisionUpheld;
import org.caretrail.domain.event.NotificationEvent.StageRequested;
import org.caretrail.domain.event.NotificationEvent.StageResultReported;
import org.caretrail.domain.s2.Forwarded;
import org.caretrail.domain.trigger.Trigger;
import org.junit.jupiter.api.Test;

/** What a case waits for, with what is put before a person in the end. */
class AwaitedTest {

    @Test
    void NO_CLOCK_10_a_complaint_that_was_upheld_is_a_persons_to_send_on() {
        var upheld = new DecisionUpheld(CASE, day(40), Taken.FIRST, "C1", HANDLER, said("as it is"));

        assertThat(awaited(41, claimed(), DECIDED, PAID, ARRIVED, COMPLAINT, upheld))
                .containsExactly(Trigger.person("send the complaint C1 on", "NO-CLOCK-10"));
    }

    @Test
    void NO_PN_a_grant_without_a_last_day_is_a_persons_to_date_and_keeps_the_case_open() {
        var decided = granted(null);

        assertThat(kinds(notified(Stage.TREATMENT), decided, PAID, ARRIVED)).isEmpty();
        assertThat(awaited(79, notified(Stage.TREATMENT), decided, PAID, ARRIVED))
                .contains(Trigger.person("say until when TREATMENT can be used", "NO-PN"));
    }

    @Test
    void NO_PN_the_result_of_treatment_is_awaited_and_then_whether_follow_up_is_asked_for() {
        var notified = notified(Stage.TREATMENT);
        var decided = granted(day(200));
        var result = new StageResultReported(CASE, day(90), Stage.TREATMENT, null, List.of());
        var followUp = new StageRequested(CASE, day(95), Stage.FOLLOW_UP, null);

        assertThat(awaited(80, notified, decided, PAID, ARRIVED))
                .contains(new Trigger(Trigger.Kind.MESSAGE, "the result of TREATMENT", "NO-PN", day(80)));
        assertThat(awaited(81, notified, decided, PAID, ARRIVED))
                .contains(Trigger.person("ask for the result of TREATMENT", "NO-PN"));
        assertThat(awaited(90, notified, decided, PAID, ARRIVED, result))
                .contains(new Trigger(Trigger.Kind.MESSAGE, "whether a further stage is asked for", "NO-PN", day(200)));
        assertThat(awaited(95, notified, decided, PAID, ARRIVED, result, followUp))
                .extracting(Trigger::what)
                .contains("assess and decide")
                .doesNotContain("whether a further stage is asked for");
    }

    @Test
    void NO_PN_the_result_of_diagnostics_is_awaited_then_asked_for_then_whether_treatment_is_asked_for() {
        var notified = notified(Stage.DIAGNOSTICS);
        var decided = granted(Stage.DIAGNOSTICS, day(200));
        var result = new StageResultReported(CASE, day(90), Stage.DIAGNOSTICS, null, List.of());
        var treatment = new StageRequested(CASE, day(95), Stage.TREATMENT, null);

        assertThat(awaited(80, notified, decided, PAID, ARRIVED))
                .contains(new Trigger(Trigger.Kind.MESSAGE, "the result of DIAGNOSTICS", "NO-PN", day(80)));
        assertThat(awaited(81, notified, decided, PAID, ARRIVED))
                .contains(Trigger.person("ask for the result of DIAGNOSTICS", "NO-PN"));
        assertThat(awaited(90, notified, decided, PAID, ARRIVED, result))
                .contains(new Trigger(Trigger.Kind.MESSAGE, "whether a further stage is asked for", "NO-PN", day(200)));
        assertThat(awaited(95, notified, decided, PAID, ARRIVED, result, treatment))
                .extracting(Trigger::what)
                .contains("assess and decide")
                .doesNotContain("whether a further stage is asked for");
    }

    @Test
    void a_decision_that_was_written_to_nobody_is_a_persons_unless_its_letter_goes_out_by_itself() {
        var file = file(claimed(), DECIDED, PAID);

        assertThat(Awaited.of(file, Forwarded.LAW, day(21)))
                .extracting(Trigger::kind)
                .containsExactly(Trigger.Kind.PERSON);
        assertThat(Awaited.of(file, Chosen.EVERYTHING, day(21)))
                .extracting(Trigger::kind, Trigger::dueOn)
                .contains(tuple(Trigger.Kind.CLOCK, day(20)));
    }
}

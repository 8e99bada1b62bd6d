package org.caretrail.domain.priornotification;

import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.crowns;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.Cases.notified;
import static org.caretrail.domain.carecase.Cases.on;
import static org.caretrail.domain.carecase.Cases.said;
import static org.caretrail.domain.carecase.Papers.REFERRAL;
import static org.caretrail.domain.carecase.Papers.complete;
import static org.caretrail.domain.carecase.Papers.received;
import static org.caretrail.domain.carecase.Taken.first;
import static org.caretrail.domain.carecase.Taken.further;
import static org.caretrail.domain.carecase.Taken.verdict;

import java.util.List;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.carecase.ChosenLaw;
import org.caretrail.domain.carecase.DecisionCommand.DecideCase;
import org.caretrail.domain.carecase.Given;
import org.caretrail.domain.carecase.Reason;
import org.caretrail.domain.carecase.RefusedFor;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.decision.StageGrant;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.NotificationEvent.NotificationDecided;
import org.caretrail.domain.event.NotificationEvent.StageRequested;
import org.caretrail.domain.event.NotificationEvent.StageResultReported;
import org.caretrail.domain.priornotification.NotificationCommand.ReportStageResult;
import org.caretrail.domain.priornotification.NotificationCommand.RequestStage;
import org.caretrail.domain.shared.Lists;
import org.junit.jupiter.api.Test;

class StagesTest {

    private static final ChosenLaw LAW = ChosenLaw.granting("1000");
    private static final NotificationDecided GRANTED =
            new NotificationDecided(CASE, day(10), first(LAW.proposal(Stage.DIAGNOSTICS), 10));

    @Test
    void the_result_of_a_granted_stage_is_reported() {
        Given.events(LAW, notified(Stage.DIAGNOSTICS), complete(0), received("nb"), GRANTED)
                .when(new ReportStageResult(CASE, on(20), Stage.DIAGNOSTICS, said("arthrosis"), List.of(REFERRAL)))
                .expectEvents(new StageResultReported(
                        CASE, day(20), Stage.DIAGNOSTICS, said("arthrosis"), List.of(REFERRAL)));
    }

    @Test
    void a_further_stage_is_asked_for_in_the_same_case_and_its_term_starts_afresh() {
        Given.events(LAW, notified(Stage.DIAGNOSTICS), complete(0), GRANTED)
                .when(new RequestStage(CASE, on(21), Stage.TREATMENT, crowns("900")))
                .expectEvents(new StageRequested(CASE, day(21), Stage.TREATMENT, crowns("900")), complete(21));
    }

    @Test
    void NO_PN_treatment_refused_beside_diagnostics_is_asked_for_again_and_decided_by_itself() {
        var refused = new StageGrant(Stage.TREATMENT, Outcome.REFUSED, null, null);
        var both = first(LAW.proposal(Stage.DIAGNOSTICS), 10);
        var decided = new NotificationDecided(CASE, day(10), both.with(Lists.plus(both.stages(), refused)));
        var again = new StageRequested(CASE, day(21), Stage.TREATMENT, null);
        List<CaseEvent> before = List.of(notified(Stage.DIAGNOSTICS, Stage.TREATMENT), complete(0), decided);

        Given.events(LAW, before)
                .when(new RequestStage(CASE, on(21), Stage.TREATMENT, null))
                .expectEvents(again, complete(21));
        Given.events(LAW, Lists.joined(before, List.of(again, complete(21))))
                .when(new DecideCase(CASE, on(30), verdict(Outcome.GRANTED)))
                .expectEvents(new NotificationDecided(CASE, day(30), further(LAW.proposal(Stage.TREATMENT), 30)));
    }

    @Test
    void NO_PN_what_was_refused_with_nothing_granted_before_it_is_not_asked_for_again() {
        var refusing = ChosenLaw.refusing();
        var decided = new NotificationDecided(CASE, day(10), first(refusing.proposal(Stage.TREATMENT), 10));

        Given.events(refusing, notified(Stage.TREATMENT), complete(0), decided)
                .when(new RequestStage(CASE, on(21), Stage.TREATMENT, null))
                .expectException(RefusedFor.reason(Reason.STAGE_OUT_OF_ORDER));
    }

    @Test
    void a_further_stage_is_decided_by_itself_beside_the_first() {
        Given.events(
                        LAW,
                        notified(Stage.DIAGNOSTICS),
                        complete(0),
                        GRANTED,
                        new StageRequested(CASE, day(21), Stage.TREATMENT, null),
                        complete(21))
                .when(new DecideCase(CASE, on(30), verdict(Outcome.GRANTED)))
                .expectEvents(new NotificationDecided(CASE, day(30), further(LAW.proposal(Stage.TREATMENT), 30)));
    }
}

package org.caretrail.domain.carecase;

import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.NUMBER;
import static org.caretrail.domain.carecase.Cases.authorised;
import static org.caretrail.domain.carecase.Cases.claimed;
import static org.caretrail.domain.carecase.Cases.crowns;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.Cases.notified;
import static org.caretrail.domain.carecase.Cases.ofEachType;
import static org.caretrail.domain.carecase.Cases.on;
import static org.caretrail.domain.carecase.Papers.complete;
import static org.caretrail.domain.carecase.Taken.FIRST;
import static org.caretrail.domain.carecase.Taken.first;
import static org.caretrail.domain.carecase.Taken.firstWithS2;
import static org.caretrail.domain.carecase.Taken.verdict;

import java.util.List;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.carecase.DecisionCommand.DecideCase;
import org.caretrail.domain.carecase.DecisionCommand.RecordDelivery;
import org.caretrail.domain.carecase.DecisionCommand.RecordFailedDelivery;
import org.caretrail.domain.carecase.DecisionCommand.StageVerdict;
import org.caretrail.domain.carecase.DecisionCommand.Verdict;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.decision.S2Terms;
import org.caretrail.domain.event.ApplicationEvent;
import org.caretrail.domain.event.AuthorisationEvent.AuthorisationDecided;
import org.caretrail.domain.event.AuthorisationEvent.S2Issued;
import org.caretrail.domain.event.ClaimEvent.ClaimDecided;
import org.caretrail.domain.event.DecisionEvent.DecisionNotified;
import org.caretrail.domain.event.DecisionEvent.DecisionProposed;
import org.caretrail.domain.event.DecisionEvent.NotificationFailed;
import org.caretrail.domain.event.NotificationEvent.NotificationDecided;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DecisionTest {

    private static final ChosenLaw WITHIN = ChosenLaw.granting("5000");
    private static final ChosenLaw ABOVE = ChosenLaw.granting("5000.01");

    static List<ApplicationEvent> applications() {
        return ofEachType();
    }

    @Test
    void a_handler_grants_a_claim_within_the_authority() {
        Given.events(WITHIN, claimed(), complete(0))
                .when(new DecideCase(CASE, on(10), verdict(Outcome.GRANTED)))
                .expectEvents(new ClaimDecided(CASE, day(10), first(WITHIN.proposal(), 10)));
    }

    @Test
    void a_handler_refuses_a_claim_of_any_sum() {
        var law = ABOVE.to(Outcome.REFUSED);
        Given.events(law, claimed(), complete(0))
                .when(new DecideCase(CASE, on(10), verdict(Outcome.REFUSED)))
                .expectEvents(new ClaimDecided(CASE, day(10), first(law.proposal(), 10)));
    }

    @Test
    void what_a_handler_has_seen_is_decided() {
        Given.events(WITHIN, claimed(), complete(0))
                .when(new DecideCase(
                        CASE,
                        on(10),
                        Taken.seen(Outcome.GRANTED, WITHIN.proposal().digest())))
                .expectEvents(new ClaimDecided(CASE, day(10), first(WITHIN.proposal(), 10)));
    }

    @Test
    void a_stage_of_a_notification_is_granted_until_the_day_that_a_person_names() {
        var law = ChosenLaw.granting("2000");
        var stage = new StageVerdict(Stage.TREATMENT, Outcome.GRANTED, day(400));
        var decision = first(law.proposal(Stage.TREATMENT), 10);
        var until = decision.with(List.of(decision.stages().getFirst().until(day(400))));
        Given.events(law, notified(Stage.TREATMENT), complete(0))
                .when(new DecideCase(
                        CASE, on(10), new Verdict(Outcome.GRANTED, null, List.of(stage), null, null, null, null)))
                .expectEvents(new NotificationDecided(CASE, day(10), until));
    }

    @Test
    void a_granted_authorisation_issues_an_s2_for_the_days_of_care() {
        var terms = new S2Terms(day(30), day(34), null);
        Given.events(WITHIN, authorised(), complete(0))
                .when(new DecideCase(CASE, on(10), verdict(Outcome.GRANTED)))
                .expectEvents(
                        new AuthorisationDecided(CASE, day(10), firstWithS2(WITHIN.proposal(), 10, terms)),
                        new S2Issued(CASE, day(10), FIRST, NUMBER + "/1", day(30), day(34)));
    }

    @Test
    void a_refused_authorisation_issues_no_s2() {
        var law = ChosenLaw.refusing();
        Given.events(law, authorised(), complete(0))
                .when(new DecideCase(CASE, on(10), verdict(Outcome.REFUSED)))
                .expectEvents(new AuthorisationDecided(CASE, day(10), first(law.proposal(), 10)));
    }

    @Test
    void a_stated_maximum_above_the_authority_waits_for_a_second_person_and_issues_nothing_yet() {
        var law = ChosenLaw.granting("0");
        var terms = new S2Terms(day(40), day(50), crowns("6000"));
        Given.events(law, authorised(), complete(0))
                .when(new DecideCase(
                        CASE,
                        on(10),
                        new Verdict(Outcome.GRANTED, null, List.of(), day(40), day(50), crowns("6000"), null)))
                .expectEvents(new DecisionProposed(CASE, day(10), firstWithS2(law.proposal(), 10, terms), null));
    }

    @Test
    void a_sum_above_the_authority_waits_for_a_second_person() {
        Given.events(ABOVE, claimed(), complete(0))
                .when(new DecideCase(CASE, on(10), verdict(Outcome.GRANTED)))
                .expectEvents(new DecisionProposed(CASE, day(10), first(ABOVE.proposal(), 10), null));
    }

    @Test
    void an_outcome_that_no_limit_is_set_for_waits_for_a_second_person() {
        var law = WITHIN.to(Outcome.PARTLY_GRANTED);
        Given.events(law, claimed(), complete(0))
                .when(new DecideCase(CASE, on(10), verdict(Outcome.PARTLY_GRANTED)))
                .expectEvents(new DecisionProposed(CASE, day(10), first(law.proposal(), 10), null));
    }

    @ParameterizedTest
    @MethodSource("applications")
    void a_decision_reached_the_party(ApplicationEvent applied) {
        Given.events(WITHIN, applied, new ClaimDecided(CASE, day(10), first(WITHIN.proposal(), 10)))
                .when(new RecordDelivery(CASE, on(12), FIRST, "LETTER", day(11)))
                .expectEvents(new DecisionNotified(CASE, day(12), FIRST, "LETTER", day(11)));
    }

    @ParameterizedTest
    @MethodSource("applications")
    void a_decision_did_not_reach_the_party(ApplicationEvent applied) {
        Given.events(WITHIN, applied, new ClaimDecided(CASE, day(10), first(WITHIN.proposal(), 10)))
                .when(new RecordFailedDelivery(CASE, on(12), FIRST, Cases.said("moved")))
                .expectEvents(new NotificationFailed(CASE, day(12), FIRST, Cases.said("moved")));
    }
}

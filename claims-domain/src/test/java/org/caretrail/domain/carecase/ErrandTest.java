package org.caretrail.domain.carecase;

import static org.axonframework.test.matchers.Matchers.listWithAnyOf;
import static org.axonframework.test.matchers.Matchers.matches;
import static org.axonframework.test.matchers.Matchers.payloadsMatching;
import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.claimed;
import static org.caretrail.domain.carecase.Cases.claimedWithTravel;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.Cases.notified;
import static org.caretrail.domain.carecase.Cases.on;
import static org.caretrail.domain.carecase.Cases.said;
import static org.caretrail.domain.carecase.Papers.complete;
import static org.caretrail.domain.carecase.Papers.incomplete;
import static org.caretrail.domain.carecase.Papers.lackingReferral;

import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.carecase.LetterCommand.RecordFailedLetter;
import org.caretrail.domain.carecase.LetterCommand.SendLetter;
import org.caretrail.domain.casefile.OtherCases;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.decision.StageGrant;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.errand.Chosen;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.ClaimEvent.ClaimDecided;
import org.caretrail.domain.event.ClaimEvent.PaymentOrdered;
import org.caretrail.domain.event.ClaimEvent.TravelForwarded;
import org.caretrail.domain.event.CourseEvent.CaseClosed;
import org.caretrail.domain.event.DecisionEvent.DecisionNotified;
import org.caretrail.domain.event.DecisionEvent.NotificationFailed;
import org.caretrail.domain.event.DossierEvent.DocumentsRequested;
import org.caretrail.domain.event.LetterEvent.LetterFailed;
import org.caretrail.domain.event.LetterEvent.LetterSent;
import org.caretrail.domain.event.NotificationEvent.NotificationDecided;
import org.caretrail.domain.event.NotificationEvent.NotificationExpired;
import org.caretrail.domain.letter.Dispatch;
import org.caretrail.domain.letter.LetterId;
import org.caretrail.domain.letter.LetterKind;
import org.caretrail.domain.priornotification.PriorNotification;
import org.caretrail.domain.regime.ErrandKind;
import org.caretrail.domain.reimbursement.ReimbursementClaim;
import org.caretrail.domain.shared.Act;
import org.caretrail.domain.shared.Actor;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.Language;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A case that is told to do what is due does so once, and nothing in vain. */
class ErrandTest {

    private static final CaseEvent DECIDED = new ClaimDecided(
            CASE, day(20), Taken.first(ChosenLaw.granting("900").proposal(), 20));
    private static final CaseEvent PAID = new PaymentOrdered(CASE, day(20), "P1", Taken.FIRST, Money.of("900", "NOK"));
    private static final CaseEvent ARRIVED = new DecisionNotified(CASE, day(22), Taken.FIRST, "DIGITAL", day(22));

    @Test
    void NO_CLOCK_6_an_application_is_acknowledged_once() {
        var acknowledged = sent(LetterKind.ACKNOWLEDGEMENT, "", 0, null);

        claim(claimed()).when(run(0, ErrandKind.ACKNOWLEDGE)).expectEvents(acknowledged);
        claim(claimed(), acknowledged).when(run(1, ErrandKind.ACKNOWLEDGE)).expectNoEvents();
    }

    @Test
    void NO_CLOCK_7_an_interim_reply_goes_out_on_its_day_and_not_before() {
        claim(claimed()).when(run(27, ErrandKind.INTERIM_REPLY)).expectNoEvents();
        claim(claimed())
                .when(run(28, ErrandKind.INTERIM_REPLY))
                .expectEvents(sent(LetterKind.INTERIM_REPLY, "", 28, null));
        claim(claimed(), DECIDED).when(run(28, ErrandKind.INTERIM_REPLY)).expectNoEvents();
    }

    @Test
    void what_is_missing_is_asked_for_with_the_term_that_the_institution_gives() {
        var asked = new DocumentsRequested(CASE, day(4), List.of(DocumentKind.REFERRAL), day(25), List.of());

        claim(claimed(), incomplete(1, lackingReferral()))
                .when(run(4, ErrandKind.ASK))
                .expectEventsMatching(payloadsMatching(listWithAnyOf(matches(
                        e -> e instanceof DocumentsRequested r && r.dueOn().equals(day(25))))));
        claim(claimed(), incomplete(1, lackingReferral()), asked)
                .when(run(4, ErrandKind.SEND_REQUEST))
                .expectEvents(sent(LetterKind.DOCUMENT_REQUEST, "DOCUMENT_REQUEST 1", 4, null));
        claim(claimed(), incomplete(1, lackingReferral()), asked)
                .when(run(20, ErrandKind.REMIND))
                .expectEvents(sent(LetterKind.REMINDER, "DOCUMENT_REQUEST 1", 20, null));
        claim(claimed(), incomplete(1, lackingReferral()), asked, complete(10))
                .when(run(20, ErrandKind.REMIND))
                .expectNoEvents();
    }

    @Test
    void NO_COUNT_a_decision_that_is_sent_electronically_has_arrived_with_that_and_opens_the_window() {
        var letter = sent(LetterKind.DECISION, Taken.FIRST.toString(), 21, Taken.FIRST);
        var told = new DecisionNotified(CASE, day(21), Taken.FIRST, "DIGITAL", day(21));

        claim(claimed(), DECIDED).when(run(21, ErrandKind.SEND_DECISION)).expectEvents(letter, told);
        claim(claimed(), DECIDED, letter, told)
                .when(run(22, ErrandKind.SEND_DECISION))
                .expectNoEvents();
    }

    @Test
    void a_decision_sent_by_post_has_not_arrived_with_that_nor_does_a_copy_open_the_window_again() {
        var id = LetterId.derived(CASE, LetterKind.DECISION, "by hand");
        var order = new SendLetter(CASE, on(30), id, LetterKind.DECISION, null, null, Dispatch.LETTER);
        var copy = new SendLetter(CASE, on(30), id, LetterKind.DECISION, null, null, Dispatch.DIGITAL);

        claim(claimed(), DECIDED)
                .when(order)
                .expectEvents(letter(id, LetterKind.DECISION, 30, Taken.FIRST, Dispatch.LETTER));
        claim(claimed(), DECIDED, ARRIVED)
                .when(copy)
                .expectEvents(letter(id, LetterKind.DECISION, 30, Taken.FIRST, Dispatch.DIGITAL));
    }

    @Test
    void the_letter_of_a_decision_that_came_back_has_the_decision_undelivered() {
        var letter = sent(LetterKind.DECISION, Taken.FIRST.toString(), 21, Taken.FIRST);

        claim(claimed(), DECIDED, letter)
                .when(new RecordFailedLetter(CASE, on(25), letter.letterId(), said("moved")))
                .expectEvents(
                        new LetterFailed(CASE, day(25), letter.letterId(), said("moved")),
                        new NotificationFailed(CASE, day(25), Taken.FIRST, said("moved")));
    }

    @Test
    void NO_CLOCK_8_a_case_closes_once_after_the_whole_last_day() {
        var closed = new CaseClosed(CASE, day(65), "NO-CLOCK-8", day(64));

        claim(claimed(), DECIDED, PAID, ARRIVED).when(run(64, ErrandKind.CLOSE)).expectNoEvents();
        claim(claimed(), DECIDED, PAID, ARRIVED).when(run(65, ErrandKind.CLOSE)).expectEvents(closed);
        claim(claimed(), DECIDED, PAID, ARRIVED, closed)
                .when(run(66, ErrandKind.CLOSE))
                .expectNoEvents();
    }

    @Test
    void NO_PN_a_stage_that_nobody_used_expires_once_dated_the_day_after_its_last_whenever_the_service_got_to_it() {
        var grant = Taken.first(ChosenLaw.granting("900").proposal(), 20)
                .with(List.of(new StageGrant(Stage.TREATMENT, Outcome.GRANTED, Money.of("900", "NOK"), day(100))));
        var decided = new NotificationDecided(CASE, day(20), grant);
        var expired = new NotificationExpired(CASE, day(101), Taken.FIRST, Stage.TREATMENT, day(100), true);

        notification(notified(Stage.TREATMENT), decided)
                .when(run(100, ErrandKind.EXPIRE))
                .expectNoEvents();
        notification(notified(Stage.TREATMENT), decided)
                .when(run(103, ErrandKind.EXPIRE))
                .expectEvents(expired);
        notification(notified(Stage.TREATMENT), decided, expired)
                .when(run(103, ErrandKind.EXPIRE))
                .expectNoEvents();
    }

    @Test
    void NO_TRAVEL_travel_goes_to_pasientreiser_once_and_the_applicant_is_told() {
        var travel = new TravelForwarded(CASE, day(21), "Pasientreiser", null, List.of());

        claim(claimedWithTravel(), DECIDED)
                .when(run(21, ErrandKind.FORWARD_TRAVEL))
                .expectEvents(travel);
        claim(claimedWithTravel(), DECIDED, travel)
                .when(run(22, ErrandKind.FORWARD_TRAVEL))
                .expectNoEvents();
        claim(claimedWithTravel(), DECIDED, travel)
                .when(run(22, ErrandKind.SEND_NOTICE))
                .expectEvents(sent(LetterKind.FORWARDING_NOTICE, "travel", 22, null));
    }

    private static RunErrand run(int day, ErrandKind kind) {
        return new RunErrand(CASE, new Act(Actor.SYSTEM, day(day), day(day)), kind);
    }

    private static LetterSent sent(LetterKind kind, String about, int on, @Nullable DecisionId decision) {
        return letter(LetterId.derived(CASE, kind, about), kind, on, decision, Dispatch.DIGITAL);
    }

    private static LetterSent letter(
            LetterId id, LetterKind kind, int on, @Nullable DecisionId decision, Dispatch channel) {
        var words = kind + " of " + id;
        return new LetterSent(
                CASE,
                day(on),
                id,
                kind,
                decision,
                new Language("nb"),
                channel,
                words,
                kind.name().length());
    }

    private static TestExecutor<? extends CareCase> claim(CaseEvent... history) {
        return given(ReimbursementClaim.class, history);
    }

    private static TestExecutor<? extends CareCase> notification(CaseEvent... history) {
        return given(PriorNotification.class, history);
    }

    private static TestExecutor<? extends CareCase> given(Class<? extends CareCase> type, CaseEvent... history) {
        return new AggregateTestFixture<>(type)
                .registerInjectableResource(Chosen.EVERYTHING)
                .registerInjectableResource((OtherCases) _ -> Optional.empty())
                .registerInjectableResource((LetterPress) LetterTest::printed)
                .registerCommandTargetResolver(message ->
                        new VersionedAggregateIdentifier(((CaseCommand) message.getPayload()).caseId(), null))
                .given(List.of(history));
    }
}

package org.caretrail.domain.errand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.HANDLER;
import static org.caretrail.domain.carecase.Cases.claimed;
import static org.caretrail.domain.carecase.Cases.claimedWithTravel;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.Cases.notified;
import static org.caretrail.domain.carecase.Cases.said;
import static org.caretrail.domain.carecase.Papers.REFERRAL;
import static org.caretrail.domain.carecase.Papers.incomplete;
import static org.caretrail.domain.carecase.Papers.lackingReferral;
import static org.caretrail.domain.carecase.Papers.lackingTranslation;
import static org.caretrail.domain.carecase.Papers.received;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.carecase.ChosenLaw;
import org.caretrail.domain.carecase.Papers;
import org.caretrail.domain.carecase.Taken;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.CaseTimer;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.decision.StageGrant;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.ClaimEvent.ClaimDecided;
import org.caretrail.domain.event.ClaimEvent.PaymentOrdered;
import org.caretrail.domain.event.ClaimEvent.TravelForwarded;
import org.caretrail.domain.event.ClaimEvent.TravelSettled;
import org.caretrail.domain.event.CourseEvent.CaseClosed;
import org.caretrail.domain.event.CourseEvent.CaseSuspended;
import org.caretrail.domain.event.DecisionEvent.DecisionNotified;
import org.caretrail.domain.event.DecisionEvent.DecisionUpheld;
import org.caretrail.domain.event.DecisionEvent.NotificationFailed;
import org.caretrail.domain.event.DossierEvent.DocumentsRequested;
import org.caretrail.domain.event.DossierEvent.TranslationRequested;
import org.caretrail.domain.event.LetterEvent.LetterSent;
import org.caretrail.domain.event.NotificationEvent.NotificationDecided;
import org.caretrail.domain.event.NotificationEvent.NotificationExpired;
import org.caretrail.domain.event.NotificationEvent.StageRequested;
import org.caretrail.domain.event.NotificationEvent.StageResultReported;
import org.caretrail.domain.event.RemedyEvent.ComplaintLodged;
import org.caretrail.domain.letter.Dispatch;
import org.caretrail.domain.letter.LetterId;
import org.caretrail.domain.letter.LetterKind;
import org.caretrail.domain.regime.ErrandKind;
import org.caretrail.domain.s2.Forwarded;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.Language;
import org.caretrail.domain.shared.Money;
import org.caretrail.domain.trigger.Trigger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a case is to do by itself, and when, by its events, the law and the institution's choice. */
class ErrandsTest {

    private static final CaseEvent DECIDED = new ClaimDecided(
            CASE, day(20), Taken.first(ChosenLaw.granting("900").proposal(), 20));
    private static final CaseEvent PAID = new PaymentOrdered(CASE, day(20), "P1", Taken.FIRST, Money.of("900", "NOK"));
    private static final CaseEvent ARRIVED = new DecisionNotified(CASE, day(22), Taken.FIRST, "DIGITAL", day(22));
    private static final CaseEvent COMPLAINT =
            new ComplaintLodged(CASE, day(30), "C1", Taken.FIRST, said("too little"), null, null, null);

    @Test
    void as_shipped_no_letter_goes_out_by_itself() {
        assertThat(Errands.of(file(claimed(), incomplete(1, lackingReferral())), Forwarded.LAW))
                .isEmpty();
        assertThat(Errands.of(file(claimed(), DECIDED), Forwarded.LAW)).isEmpty();
    }

    @Test
    void NO_CLOCK_6_and_7_an_application_is_acknowledged_and_who_waits_long_is_told_before_the_month_is_over() {
        assertThat(of(claimed()))
                .contains(
                        new Errand(ErrandKind.ACKNOWLEDGE, "", day(0)),
                        new Errand(ErrandKind.INTERIM_REPLY, "", day(28)));
        assertThat(kinds(claimed(), sent(LetterKind.ACKNOWLEDGEMENT, 0, null), sent(LetterKind.INTERIM_REPLY, 9, null)))
                .isEmpty();
        assertThat(kinds(claimed(), DECIDED)).containsExactly(ErrandKind.SEND_DECISION);
    }

    @Test
    void NO_CLOCK_6_and_7_run_on_while_the_case_rests_and_nothing_is_asked_for() {
        var resting = new CaseSuspended(CASE, day(2), said("in hospital"), null);

        assertThat(kinds(claimed(), incomplete(1, lackingReferral()), resting))
                .containsExactly(ErrandKind.ACKNOWLEDGE, ErrandKind.INTERIM_REPLY);
    }

    @Test
    void what_is_missing_is_asked_for_once_written_for_once_and_reminded_of_once() {
        var lacking = incomplete(1, lackingReferral());
        var asked = new DocumentsRequested(CASE, day(2), List.of(DocumentKind.REFERRAL), day(23), List.of());
        var letter = sent(LetterKind.DOCUMENT_REQUEST, 2, null);
        var reminder = sent(LetterKind.REMINDER, 18, null);

        assertThat(later(claimed(), lacking)).containsExactly(new Errand(ErrandKind.ASK, "", day(1)));
        assertThat(later(claimed(), lacking, asked))
                .containsExactly(
                        new Errand(ErrandKind.SEND_REQUEST, "DOCUMENT_REQUEST 1", day(2)),
                        new Errand(ErrandKind.REMIND, "DOCUMENT_REQUEST 1", day(18)));
        assertThat(later(claimed(), lacking, asked, letter))
                .containsExactly(new Errand(ErrandKind.REMIND, "DOCUMENT_REQUEST 1", day(18)));
        assertThat(later(claimed(), lacking, asked, letter, reminder)).isEmpty();
        assertThat(later(claimed(), lacking, asked, letter, Papers.complete(9))).isEmpty();
    }

    @Test
    void NO_LANG_a_translation_is_asked_for_in_the_same_way() {
        var lacking = incomplete(1, lackingTranslation());
        var asked = new TranslationRequested(CASE, day(2), List.of(REFERRAL), day(23), "NO-LANG");

        assertThat(later(claimed(), received("de"), lacking)).containsExactly(new Errand(ErrandKind.ASK, "", day(1)));
        assertThat(later(claimed(), received("de"), lacking, asked, sent(LetterKind.TRANSLATION_REQUEST, 2, null)))
                .containsExactly(new Errand(ErrandKind.REMIND, "TRANSLATION_REQUEST 1", day(18)));
    }

    @Test
    void NO_CLOCK_8_a_case_closes_the_day_after_the_window_that_confirmed_dispatch_opened() {
        assertThat(of(claimed(), DECIDED, PAID)).extracting(Errand::kind).containsExactly(ErrandKind.SEND_DECISION);
        assertThat(of(claimed(), DECIDED, PAID, ARRIVED)).containsExactly(new Errand(ErrandKind.CLOSE, "", day(65)));
        assertThat(Errands.timers(file(claimed(), DECIDED, PAID, ARRIVED), Chosen.EVERYTHING))
                .containsExactly(new CaseTimer(CASE, "close", Instant.parse("2024-06-05T22:00:00Z")));
        assertThat(of(claimed(), DECIDED, PAID, ARRIVED, new CaseClosed(CASE, day(65), "NO-CLOCK-8", day(64))))
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
    void NO_CLOCK_10_a_complaint_that_was_upheld_is_a_persons_to_send_on() {
        var upheld = new DecisionUpheld(CASE, day(40), Taken.FIRST, "C1", HANDLER, said("as it is"));

        assertThat(awaited(41, claimed(), DECIDED, PAID, ARRIVED, COMPLAINT, upheld))
                .containsExactly(Trigger.person("send the complaint C1 on", "NO-CLOCK-10"));
    }

    @Test
    void NO_PN_what_a_notification_grants_expires_the_day_after_its_last() {
        var decided = granted(day(200));
        assertThat(of(notified(Stage.TREATMENT), decided))
                .contains(new Errand(ErrandKind.EXPIRE, "TREATMENT", day(201)));

        var expired = new NotificationExpired(CASE, day(201), Taken.FIRST, Stage.TREATMENT, day(200), true);
        assertThat(kinds(notified(Stage.TREATMENT), decided, expired)).containsExactly(ErrandKind.SEND_DECISION);
    }

    @Test
    void NO_PN_a_notification_that_can_be_used_does_not_close() {
        var decided = granted(day(200));
        var expired = new NotificationExpired(CASE, day(201), Taken.FIRST, Stage.TREATMENT, day(200), true);

        assertThat(kinds(notified(Stage.TREATMENT), decided, PAID, ARRIVED)).containsExactly(ErrandKind.EXPIRE);
        assertThat(kinds(notified(Stage.TREATMENT), decided, PAID, ARRIVED, expired))
                .containsExactly(ErrandKind.CLOSE);
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

        assertThat(awaited(79, notified, decided, PAID, ARRIVED))
                .contains(new Trigger(Trigger.Kind.MESSAGE, "the result of TREATMENT", "NO-PN", day(200)));
        assertThat(awaited(80, notified, decided, PAID, ARRIVED))
                .contains(new Trigger(Trigger.Kind.PERSON, "ask for the result of TREATMENT", "NO-PN", day(200)));
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

        assertThat(awaited(79, notified, decided, PAID, ARRIVED))
                .contains(new Trigger(Trigger.Kind.MESSAGE, "the result of DIAGNOSTICS", "NO-PN", day(200)));
        assertThat(awaited(80, notified, decided, PAID, ARRIVED))
                .contains(new Trigger(Trigger.Kind.PERSON, "ask for the result of DIAGNOSTICS", "NO-PN", day(200)));
        assertThat(awaited(90, notified, decided, PAID, ARRIVED, result))
                .contains(new Trigger(Trigger.Kind.MESSAGE, "whether a further stage is asked for", "NO-PN", day(200)));
        assertThat(awaited(95, notified, decided, PAID, ARRIVED, result, treatment))
                .extracting(Trigger::what)
                .contains("assess and decide")
                .doesNotContain("whether a further stage is asked for");
    }

    @Test
    void NO_TRAVEL_travel_goes_on_with_the_grant_the_applicant_is_told_and_a_late_answer_is_a_persons_to_ask_for() {
        var travel = new TravelForwarded(CASE, day(25), "Pasientreiser", null, List.of());
        var notice = sent(LetterKind.FORWARDING_NOTICE, 25, null);
        var answered =
                new TravelSettled(CASE, day(60), "Pasientreiser", Money.of("400", "NOK"), CASE + "-T1", List.of());

        assertThat(of(claimedWithTravel(), DECIDED, PAID, ARRIVED))
                .containsExactly(
                        new Errand(ErrandKind.CLOSE, "", day(65)),
                        new Errand(ErrandKind.FORWARD_TRAVEL, Taken.FIRST.toString(), day(20)));
        assertThat(of(claimedWithTravel(), DECIDED, PAID, ARRIVED, travel))
                .containsExactly(new Errand(ErrandKind.SEND_NOTICE, "travel", day(25)));
        assertThat(awaited(54, claimedWithTravel(), DECIDED, PAID, ARRIVED, travel, notice))
                .extracting(Trigger::kind)
                .containsExactly(Trigger.Kind.MESSAGE);
        assertThat(awaited(55, claimedWithTravel(), DECIDED, PAID, ARRIVED, travel, notice))
                .contains(Trigger.person("ask Pasientreiser again", "NO-TRAVEL"));
        assertThat(kinds(claimedWithTravel(), DECIDED, PAID, ARRIVED, travel, notice, answered))
                .containsExactly(ErrandKind.CLOSE);
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

    private static CaseEvent granted(@Nullable LocalDate until) {
        return granted(Stage.TREATMENT, until);
    }

    private static CaseEvent granted(Stage stage, @Nullable LocalDate until) {
        var grant = Taken.first(ChosenLaw.granting("900").proposal(), 20)
                .with(List.of(new StageGrant(stage, Outcome.GRANTED, Money.of("900", "NOK"), until)));
        return new NotificationDecided(CASE, day(20), grant);
    }

    private static LetterSent sent(LetterKind kind, int on, @Nullable DecisionId decision) {
        return new LetterSent(
                CASE,
                day(on),
                LetterId.derived(CASE, kind, "a test"),
                kind,
                decision,
                new Language("nb"),
                Dispatch.DIGITAL,
                "0",
                1);
    }

    private static List<Trigger> awaited(int today, CaseEvent... events) {
        return Awaited.of(file(events), Chosen.EVERYTHING, day(today));
    }

    private static List<Errand> of(CaseEvent... events) {
        return Errands.of(file(events), Chosen.EVERYTHING);
    }

    /** Without what is told of the application itself. */
    private static List<Errand> later(CaseEvent... events) {
        return of(events).stream()
                .filter(e -> e.kind() != ErrandKind.ACKNOWLEDGE && e.kind() != ErrandKind.INTERIM_REPLY)
                .toList();
    }

    private static List<ErrandKind> kinds(CaseEvent... events) {
        return of(events).stream().map(Errand::kind).toList();
    }

    private static CaseFile file(CaseEvent... events) {
        return CaseFile.of(List.of(events)).orElseThrow();
    }
}

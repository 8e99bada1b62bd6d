package org.caretrail.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.claimed;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.Cases.notified;
import static org.caretrail.domain.carecase.Cases.said;
import static org.caretrail.domain.carecase.Papers.REFERRAL;
import static org.caretrail.domain.carecase.Papers.incomplete;
import static org.caretrail.domain.carecase.Papers.lackingReferral;
import static org.caretrail.domain.carecase.Papers.received;
import static org.caretrail.domain.s2.Forwarded.LAW;

import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.carecase.ChosenLaw;
import org.caretrail.domain.carecase.Taken;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.clock.CaseClock.State;
import org.caretrail.domain.decision.LegalClock;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.decision.StageGrant;
import org.caretrail.domain.dossier.Completeness;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.event.AuthorisationEvent.S2Issued;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.ClaimEvent.ClaimDecided;
import org.caretrail.domain.event.ClaimEvent.PaymentOrdered;
import org.caretrail.domain.event.CourseEvent.CaseResumed;
import org.caretrail.domain.event.CourseEvent.CaseSuspended;
import org.caretrail.domain.event.CourseEvent.CaseWithdrawn;
import org.caretrail.domain.event.CourseEvent.TermRecounted;
import org.caretrail.domain.event.DecisionEvent.DecisionNotified;
import org.caretrail.domain.event.DecisionEvent.DecisionReconsidered;
import org.caretrail.domain.event.DossierEvent.DocumentsRequested;
import org.caretrail.domain.event.DossierEvent.DossierCompleted;
import org.caretrail.domain.event.DossierEvent.TranslationRequested;
import org.caretrail.domain.event.LetterEvent.LetterFailed;
import org.caretrail.domain.event.LetterEvent.LetterSent;
import org.caretrail.domain.event.NotificationEvent.NotificationDecided;
import org.caretrail.domain.event.RemedyEvent.ComplaintLodged;
import org.caretrail.domain.letter.Dispatch;
import org.caretrail.domain.letter.LetterId;
import org.caretrail.domain.letter.LetterKind;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.Language;
import org.caretrail.domain.shared.Money;
import org.junit.jupiter.api.Test;

/** A claim to Helfo received on Tuesday 2 April 2024, and a notification; each clock running, met and over. */
class ClockLedgerTest {

    private static final CaseEvent DECIDED = new ClaimDecided(
            CASE, day(20), Taken.first(ChosenLaw.granting("900").proposal(), 20));

    @Test
    void NO_CLOCK_6_the_applicant_is_to_be_told_within_two_working_days() {
        var file = file(claimed());

        assertThat(clock(ClockKind.ACKNOWLEDGEMENT, file, 2)).isEqualTo(new Seen("NO-CLOCK-6", day(2), State.RUNNING));
        assertThat(clock(ClockKind.ACKNOWLEDGEMENT, file, 3)).isEqualTo(new Seen("NO-CLOCK-6", day(2), State.EXPIRED));
    }

    @Test
    void NO_CLOCK_6_the_letter_meets_the_term_unless_it_came_back() {
        var letter = new LetterId(CASE.value());
        var sent = new LetterSent(
                CASE, day(2), letter, LetterKind.ACKNOWLEDGEMENT, null, new Language("nb"), Dispatch.DIGITAL, "0", 1);
        var failed = new LetterFailed(CASE, day(3), letter, said("moved"));

        assertThat(clock(ClockKind.ACKNOWLEDGEMENT, file(claimed(), sent), 9).state())
                .isEqualTo(State.MET);
        assertThat(clock(ClockKind.ACKNOWLEDGEMENT, file(claimed(), sent, failed), 9)
                        .state())
                .isEqualTo(State.EXPIRED);
        assertThat(clock(ClockKind.INTERIM_REPLY, file(claimed(), sent), 9).state())
                .isEqualTo(State.RUNNING);
    }

    @Test
    void NO_CLOCK_7_an_interim_reply_is_due_within_a_month_and_a_decision_by_then_does_instead() {
        assertThat(clock(ClockKind.INTERIM_REPLY, file(claimed()), 30))
                .isEqualTo(new Seen("NO-CLOCK-7", LocalDate.of(2024, 5, 2), State.RUNNING));
        assertThat(clock(ClockKind.INTERIM_REPLY, file(claimed(), DECIDED), 60).state())
                .isEqualTo(State.MET);
        assertThat(clock(ClockKind.INTERIM_REPLY, file(claimed()), 31).state()).isEqualTo(State.EXPIRED);
    }

    @Test
    void NO_CLOCK_6_and_7_run_on_while_the_case_rests() {
        var file = file(claimed(), new CaseSuspended(CASE, day(1), said("in hospital"), null));

        assertThat(clock(ClockKind.ACKNOWLEDGEMENT, file, 2).state()).isEqualTo(State.RUNNING);
        assertThat(clock(ClockKind.INTERIM_REPLY, file, 2).state()).isEqualTo(State.RUNNING);
    }

    @Test
    void NO_CLOCK_5_the_term_for_the_decision_names_its_calendar_its_rests_and_the_last_days_that_it_had() {
        var begun = new LegalClock("NO-CLOCK-5", "1", day(1), day(85), "no jollyday");
        var file = file(
                claimed(),
                new DossierCompleted(CASE, day(1), Completeness.NOTHING_NEEDED, begun),
                new CaseSuspended(CASE, day(3), said("in hospital"), null),
                new CaseResumed(CASE, day(9), said("back home")),
                new TermRecounted(CASE, day(9), begun, begun.until(day(91))),
                new CaseSuspended(CASE, day(20), said("in hospital again"), null));

        var clock = whole(ClockKind.DECISION, file, 200);
        assertThat(clock.state()).isEqualTo(State.SUSPENDED);
        assertThat(clock.term()).isEqualTo(begun.until(day(91)));
        assertThat(clock.earlier()).containsExactly(day(85));
        assertThat(clock.rests())
                .extracting(r -> r.reasons().clear())
                .containsExactly("in hospital", "in hospital again");
        assertThat(ClockLedger.dueOn(file)).isEmpty();
    }

    @Test
    void documents_asked_for_are_awaited_until_they_are_there_or_the_term_given_is_over() {
        var asked = new DocumentsRequested(CASE, day(2), List.of(DocumentKind.REFERRAL), day(23), List.of("NO-DOC-2"));
        var lacking = incomplete(2, lackingReferral());

        var waiting = file(claimed(), lacking, asked);
        assertThat(clock(ClockKind.DOCUMENTS, waiting, 23)).isEqualTo(new Seen("NO-DOC-2", day(23), State.RUNNING));
        assertThat(clock(ClockKind.DOCUMENTS, waiting, 24).state()).isEqualTo(State.EXPIRED);
        assertThat(whole(ClockKind.DOCUMENTS, waiting, 2).about()).isEqualTo("REFERRAL");
        var there = new DossierCompleted(CASE, day(9), Completeness.NOTHING_NEEDED, null);
        assertThat(clock(ClockKind.DOCUMENTS, file(claimed(), lacking, asked, there), 24)
                        .state())
                .isEqualTo(State.MET);
        assertThat(clock(ClockKind.DOCUMENTS, file(claimed(), lacking, asked, DECIDED), 24)
                        .state())
                .isEqualTo(State.MET);
    }

    @Test
    void NO_LANG_a_translation_asked_for_is_awaited_until_the_term_given_is_over() {
        var asked = new TranslationRequested(CASE, day(2), List.of(REFERRAL), day(23), "NO-LANG");
        var file = file(claimed(), received("de"), asked);

        assertThat(clock(ClockKind.TRANSLATION, file, 23)).isEqualTo(new Seen("NO-LANG", day(23), State.RUNNING));
        assertThat(clock(ClockKind.TRANSLATION, file, 24).state()).isEqualTo(State.EXPIRED);
    }

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
    void NO_CLOCK_11_costs_are_claimed_within_three_weeks_of_notice_of_the_changed_decision() {
        var changed = new DecisionReconsidered(
                CASE, day(60), Taken.again(ChosenLaw.granting("950").proposal(), 60), "C1");
        var file = file(claimed(), DECIDED, complaint(40), changed, delivered(Taken.SECOND, 62));

        assertThat(clock(ClockKind.COMPLAINT_COSTS, file, 83))
                .isEqualTo(new Seen("NO-CLOCK-11", day(83), State.RUNNING));
        assertThat(clock(ClockKind.DETRIMENT_NOTICE, file, 400).state()).isEqualTo(State.MET);
        assertThat(kinds(file(claimed(), DECIDED, delivered(Taken.FIRST, 22))))
                .doesNotContain(ClockKind.COMPLAINT_COSTS);
    }

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

    @Test
    void who_withdraws_waits_for_nothing() {
        var file = file(claimed(), new CaseWithdrawn(CASE, day(1), said("will not travel")));

        assertThat(ClockLedger.of(file, LAW, day(400)))
                .extracting(CaseClock::state)
                .containsOnly(State.MET);
    }

    /** What a test asks of a clock. */
    private record Seen(String rule, LocalDate dueOn, State state) {

        private static Seen of(CaseClock clock) {
            var term = clock.term();
            return new Seen(term.rule(), term.dueOn(), clock.state());
        }
    }

    private static Seen clock(ClockKind kind, CaseFile file, int today) {
        return Seen.of(whole(kind, file, today));
    }

    private static CaseClock whole(ClockKind kind, CaseFile file, int today) {
        return ClockLedger.of(file, LAW, day(today)).stream()
                .filter(c -> c.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static List<ClockKind> kinds(CaseFile file) {
        return ClockLedger.of(file, LAW, day(0)).stream().map(CaseClock::kind).toList();
    }

    private static CaseFile file(CaseEvent... events) {
        return CaseFile.of(List.of(events)).orElseThrow();
    }

    private static CaseEvent delivered(DecisionId decision, int on) {
        return new DecisionNotified(CASE, day(on), decision, "DIGITAL", null);
    }

    private static CaseEvent complaint(int on) {
        return new ComplaintLodged(CASE, day(on), "C1", Taken.FIRST, said("too little"), null, null, null);
    }
}

package org.caretrail.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.claimed;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.Cases.said;
import static org.caretrail.domain.carecase.Papers.REFERRAL;
import static org.caretrail.domain.carecase.Papers.incomplete;
import static org.caretrail.domain.carecase.Papers.lackingReferral;
import static org.caretrail.domain.carecase.Papers.received;
import static org.caretrail.domain.clock.Clocks.DECIDED;
import static org.caretrail.domain.clock.Clocks.clock;
import static org.caretrail.domain.clock.Clocks.file;
import static org.caretrail.domain.clock.Clocks.whole;
import static org.caretrail.domain.s2.Forwarded.LAW;

import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.clock.CaseClock.State;
import org.caretrail.domain.clock.Clocks.Seen;
import org.caretrail.domain.decision.LegalClock;
import org.caretrail.domain.dossier.Completeness;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.event.CourseEvent.CaseResumed;
import org.caretrail.domain.event.CourseEvent.CaseSuspended;
import org.caretrail.domain.event.CourseEvent.CaseWithdrawn;
import org.caretrail.domain.event.CourseEvent.TermRecounted;
import org.caretrail.domain.event.DossierEvent.DocumentsRequested;
import org.caretrail.domain.event.DossierEvent.DossierCompleted;
import org.caretrail.domain.event.DossierEvent.TranslationRequested;
import org.caretrail.domain.event.LetterEvent.LetterFailed;
import org.caretrail.domain.event.LetterEvent.LetterSent;
import org.caretrail.domain.letter.Dispatch;
import org.caretrail.domain.letter.LetterId;
import org.caretrail.domain.letter.LetterKind;
import org.caretrail.domain.shared.Language;
import org.junit.jupiter.api.Test;

/** What the office owes the applicant and awaits from the applicant; each clock running, met and over. */
class ClockLedgerTest {

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
    void NO_CLOCK_6_and_7_run_on_while_the_case_rests() {
        var file = file(claimed(), new CaseSuspended(CASE, day(1), said("in hospital"), null));

        assertThat(clock(ClockKind.ACKNOWLEDGEMENT, file, 2).state()).isEqualTo(State.RUNNING);
        assertThat(clock(ClockKind.INTERIM_REPLY, file, 2).state()).isEqualTo(State.RUNNING);
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
    void who_withdraws_waits_for_nothing() {
        var file = file(claimed(), new CaseWithdrawn(CASE, day(1), said("will not travel")));

        assertThat(ClockLedger.of(file, LAW, day(400)))
                .extracting(CaseClock::state)
                .containsOnly(State.MET);
    }
}

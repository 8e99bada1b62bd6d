package org.caretrail.domain.carecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.PERSON;
import static org.caretrail.domain.carecase.Cases.application;
import static org.caretrail.domain.carecase.Cases.authorised;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.Cases.on;
import static org.caretrail.domain.carecase.Cases.said;
import static org.caretrail.domain.s2.Forwarded.LAW;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.Complaint;
import org.caretrail.domain.clock.CaseClock;
import org.caretrail.domain.clock.ClockKind;
import org.caretrail.domain.clock.ClockLedger;
import org.caretrail.domain.decision.LegalClock;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.CourseEvent.TermRecounted;
import org.caretrail.domain.event.RemedyEvent.ComplaintAnswerProlonged;
import org.caretrail.domain.event.RemedyEvent.ComplaintLodged;
import org.caretrail.domain.remedy.LongerAnswer;
import org.junit.jupiter.api.Test;

/** Two objections of one day against decisions of the CAK, one of which goes before a committee. */
class AnswerTermsTest {

    private static final LegalClock SIX_WEEKS =
            LAW.remedies(Scheme.NL_CAK).answerTerm(day(40), LAW.book()).orElseThrow();
    private static final LegalClock TWELVE_WEEKS = SIX_WEEKS.until(day(40).plusWeeks(12));
    private static final CaseFile BOTH = CaseFile.of(List.of(
                    authorised(application(Scheme.NL_CAK, PERSON, day(30), day(34))),
                    objection("C1"),
                    objection("C2"),
                    new ComplaintAnswerProlonged(CASE, day(41), "C1", LongerAnswer.COMMITTEE, said("it advises"))))
            .orElseThrow();

    @Test
    void NL_CAK_7_each_keeps_its_own_term_and_counting_twice_moves_one_once() {
        var moved = anew(BOTH);

        assertThat(moved).containsExactly(new TermRecounted(CASE, day(45), SIX_WEEKS, TWELVE_WEEKS, "C1"));
        var then = BOTH.after(moved.getFirst());
        assertThat(then.remedies().complaints())
                .extracting(Complaint::answerBy)
                .containsExactly(TWELVE_WEEKS, SIX_WEEKS);
        assertThat(anew(then)).isEmpty();
        assertThat(earlier(then, "C1")).containsExactly(SIX_WEEKS.dueOn());
        assertThat(earlier(then, "C2")).isEmpty();
    }

    @Test
    void NL_CAK_7_an_event_from_when_none_named_its_complaint_moved_both_and_the_other_is_put_right_once() {
        var then = BOTH.after(new TermRecounted(CASE, day(45), SIX_WEEKS, TWELVE_WEEKS));

        assertThat(then.remedies().complaints()).extracting(Complaint::answerBy).containsOnly(TWELVE_WEEKS);
        var back = anew(then);
        assertThat(back).containsExactly(new TermRecounted(CASE, day(45), TWELVE_WEEKS, SIX_WEEKS, "C2"));
        assertThat(anew(then.after(back.getFirst()))).isEmpty();
    }

    private static ComplaintLodged objection(String id) {
        return new ComplaintLodged(CASE, day(40), id, Taken.FIRST, said("too little"), null, null, SIX_WEEKS);
    }

    private static List<CaseEvent> anew(CaseFile file) {
        return Recounting.anew(on(45), new Setting(file, LAW, _ -> Optional.empty()));
    }

    private static List<LocalDate> earlier(CaseFile file, String complaint) {
        return ClockLedger.of(file, LAW, day(45)).stream()
                .filter(c -> c.kind() == ClockKind.RECONSIDERATION && c.about().equals(complaint))
                .map(CaseClock::earlier)
                .findFirst()
                .orElseThrow();
    }
}

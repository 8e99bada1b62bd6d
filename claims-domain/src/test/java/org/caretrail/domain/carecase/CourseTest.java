package org.caretrail.domain.carecase;

import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.claimed;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.Cases.ofEachType;
import static org.caretrail.domain.carecase.Cases.on;
import static org.caretrail.domain.carecase.Cases.said;
import static org.caretrail.domain.carecase.History.suspended;
import static org.caretrail.domain.carecase.History.withdrawn;
import static org.caretrail.domain.carecase.Papers.complete;

import java.util.List;
import org.caretrail.domain.carecase.CourseCommand.AssignCase;
import org.caretrail.domain.carecase.CourseCommand.ResumeCase;
import org.caretrail.domain.carecase.CourseCommand.SuspendCase;
import org.caretrail.domain.carecase.CourseCommand.WithdrawCase;
import org.caretrail.domain.decision.LegalClock;
import org.caretrail.domain.dossier.Completeness;
import org.caretrail.domain.event.ApplicationEvent;
import org.caretrail.domain.event.CourseEvent.CaseAssigned;
import org.caretrail.domain.event.CourseEvent.CaseResumed;
import org.caretrail.domain.event.CourseEvent.TermRecounted;
import org.caretrail.domain.event.DossierEvent.DossierCompleted;
import org.caretrail.domain.event.RemedyEvent.ComplaintLodged;
import org.caretrail.domain.event.RemedyEvent.ComplaintWithdrawn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CourseTest {

    private static final ChosenLaw LAW = ChosenLaw.granting("1000");

    static List<ApplicationEvent> applications() {
        return ofEachType();
    }

    @ParameterizedTest
    @MethodSource("applications")
    void a_case_is_put_on_a_desk(ApplicationEvent applied) {
        Given.events(LAW, applied)
                .when(new AssignCase(CASE, on(1), "handler-2"))
                .expectEvents(new CaseAssigned(CASE, day(1), "handler-2"));
    }

    @ParameterizedTest
    @MethodSource("applications")
    void a_case_is_taken_off_every_desk(ApplicationEvent applied) {
        Given.events(LAW, applied, new CaseAssigned(CASE, day(1), "handler-2"))
                .when(new AssignCase(CASE, on(2), null))
                .expectEvents(new CaseAssigned(CASE, day(2), null));
    }

    @ParameterizedTest
    @MethodSource("applications")
    void a_case_rests(ApplicationEvent applied) {
        Given.events(LAW, applied)
                .when(new SuspendCase(CASE, on(3), said("in hospital"), null))
                .expectEvents(suspended(3));
    }

    @ParameterizedTest
    @MethodSource("applications")
    void a_case_that_rests_goes_on(ApplicationEvent applied) {
        Given.events(LAW, applied, suspended(3))
                .when(new ResumeCase(CASE, on(9), said("back home")))
                .expectEvents(new CaseResumed(CASE, day(9), said("back home")));
    }

    @Test
    void a_term_for_the_decision_is_longer_by_the_days_for_which_the_case_rested() {
        var begun = ChosenLaw.processing(day(1));
        var once =
                new TermRecounted(CASE, day(9), begun, begun.until(begun.dueOn().plusDays(6)));
        Given.events(
                        LAW,
                        claimed(),
                        complete(1),
                        suspended(3),
                        new CaseResumed(CASE, day(9), said("")),
                        once,
                        suspended(20))
                .when(new ResumeCase(CASE, on(25), said("back home")))
                .expectEvents(
                        new CaseResumed(CASE, day(25), said("back home")),
                        new TermRecounted(
                                CASE,
                                day(25),
                                once.is(),
                                begun.until(begun.dueOn().plusDays(11))));
    }

    @Test
    void a_rest_before_the_term_began_does_not_lengthen_it_and_one_that_lasts_counts_from_its_first_day() {
        var begun = ChosenLaw.processing(day(5));
        Given.events(LAW, claimed(), suspended(1), new CaseResumed(CASE, day(2), said("")), suspended(3), complete(5))
                .when(new ResumeCase(CASE, on(9), said("back home")))
                .expectEvents(
                        new CaseResumed(CASE, day(9), said("back home")),
                        new TermRecounted(
                                CASE, day(9), begun, begun.until(begun.dueOn().plusDays(4))));
    }

    @Test
    void a_rest_that_began_after_the_last_day_is_in_vain() {
        Given.events(LAW, claimed(), complete(1), suspended(100))
                .when(new ResumeCase(CASE, on(120), said("back home")))
                .expectEvents(new CaseResumed(CASE, day(120), said("back home")));
    }

    @Test
    void terms_counted_anew_under_another_law_move_and_counted_twice_move_once() {
        var begun = new LegalClock("TEST-CLOCK", "1", day(1), day(30));
        var before = new DossierCompleted(CASE, day(1), Completeness.NOTHING_NEEDED, begun);
        var moved = new TermRecounted(CASE, day(7), begun, ChosenLaw.processing(day(1)));
        Given.events(LAW, claimed(), before)
                .when(new CountTermsAnew(CASE, on(7)))
                .expectEvents(moved);
        Given.events(LAW, claimed(), before, moved)
                .when(new CountTermsAnew(CASE, on(8)))
                .expectNoEvents();
    }

    @Test
    void the_term_for_the_answer_to_a_complaint_is_counted_anew_while_that_is_open() {
        var begun = new LegalClock("TEST-ANSWER", "1", day(40), day(50));
        var complaint = new ComplaintLodged(CASE, day(40), "C1", Taken.FIRST, said("too little"), null, null, begun);
        Given.events(LAW, claimed(), complaint)
                .when(new CountTermsAnew(CASE, on(45)))
                .expectEvents(new TermRecounted(CASE, day(45), begun, ChosenRegime.answerBy(day(40)), "C1"));
        Given.events(LAW, claimed(), complaint, new ComplaintWithdrawn(CASE, day(41), "C1", said("")))
                .when(new CountTermsAnew(CASE, on(45)))
                .expectNoEvents();
    }

    @Test
    void no_term_of_a_case_that_was_taken_back_is_counted() {
        var begun = new LegalClock("TEST-CLOCK", "1", day(1), day(30));
        var before = new DossierCompleted(CASE, day(1), Completeness.NOTHING_NEEDED, begun);
        Given.events(LAW, claimed(), before, withdrawn(2))
                .when(new CountTermsAnew(CASE, on(7)))
                .expectNoEvents();
    }

    @ParameterizedTest
    @MethodSource("applications")
    void a_case_is_withdrawn(ApplicationEvent applied) {
        Given.events(LAW, applied)
                .when(new WithdrawCase(CASE, on(4), said("will not travel")))
                .expectEvents(withdrawn(4));
    }
}

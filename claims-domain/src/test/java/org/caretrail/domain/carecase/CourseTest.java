package org.caretrail.domain.carecase;

import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.Cases.ofEachType;
import static org.caretrail.domain.carecase.Cases.on;
import static org.caretrail.domain.carecase.Cases.said;
import static org.caretrail.domain.carecase.History.suspended;
import static org.caretrail.domain.carecase.History.withdrawn;

import java.util.List;
import org.caretrail.domain.carecase.CourseCommand.AssignCase;
import org.caretrail.domain.carecase.CourseCommand.ResumeCase;
import org.caretrail.domain.carecase.CourseCommand.SuspendCase;
import org.caretrail.domain.carecase.CourseCommand.WithdrawCase;
import org.caretrail.domain.event.ApplicationEvent;
import org.caretrail.domain.event.CourseEvent.CaseAssigned;
import org.caretrail.domain.event.CourseEvent.CaseResumed;
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

    @ParameterizedTest
    @MethodSource("applications")
    void a_case_is_withdrawn(ApplicationEvent applied) {
        Given.events(LAW, applied)
                .when(new WithdrawCase(CASE, on(4), said("will not travel")))
                .expectEvents(withdrawn(4));
    }
}

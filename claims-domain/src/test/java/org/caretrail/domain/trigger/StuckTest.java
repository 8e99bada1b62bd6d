package org.caretrail.domain.trigger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.carecase.Cases.claimed;
import static org.caretrail.domain.carecase.Cases.day;

import java.util.List;
import java.util.Set;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.Status;
import org.caretrail.domain.errand.Awaited;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.s2.Forwarded;
import org.caretrail.domain.trigger.Trigger.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A case that was forgotten is found, wherever it stands. */
class StuckTest {

    private static final Set<Status> OVER = Set.of(Status.WITHDRAWN, Status.REFERRED_ON, Status.CLOSED);

    /** The party knows where it stands: nothing is left to do but to close the case, where the institution has that done. */
    private static final Set<String> SETTLED =
            Set.of("a complaint was withdrawn", "upheld", "upheld on appeal", "granted on our behalf");

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("org.caretrail.domain.casefile.StatusTest#rows")
    void a_case_of_which_nothing_is_awaited_is_found_in_every_state(
            Status status, String when, List<CaseEvent> events) {
        var why = Stuck.why(file(events), List.of(), day(0));

        if (OVER.contains(status) || SETTLED.contains(when)) {
            assertThat(why).as(when).isEmpty();
        } else {
            assertThat(why).as(when).contains("nothing is awaited");
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("org.caretrail.domain.casefile.StatusTest#rows")
    void no_state_is_one_in_which_nothing_is_awaited_however_late(Status status, String when, List<CaseEvent> events) {
        var file = file(events);
        var late = day(5000);

        assertThat(Stuck.why(file, Awaited.of(file, Forwarded.LAW, late), late))
                .as("%s, %s", status, when)
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"DOCUMENT", "MESSAGE"})
    void what_others_owe_moves_a_case_until_its_last_day_only(Kind kind) {
        var awaited = List.of(new Trigger(kind, "word", null, day(10)));

        assertThat(Stuck.why(file(List.of(claimed())), awaited, day(10))).isEmpty();
        assertThat(Stuck.why(file(List.of(claimed())), awaited, day(11))).contains("what is awaited is overdue");
    }

    @Test
    void a_person_moves_a_case_however_late() {
        var task = new Trigger(Kind.PERSON, "decide", null, day(10));

        assertThat(Stuck.why(file(List.of(claimed())), List.of(task), day(11))).isEmpty();
    }

    private static CaseFile file(List<CaseEvent> events) {
        return CaseFile.of(events).orElseThrow();
    }
}

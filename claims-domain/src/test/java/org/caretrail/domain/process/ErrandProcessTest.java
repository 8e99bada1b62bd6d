package org.caretrail.domain.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.claimed;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.Cases.said;

import java.util.ArrayList;
import java.util.List;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.CaseTimer;
import org.caretrail.domain.errand.Chosen;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.CourseEvent.CaseWithdrawn;
import org.caretrail.domain.event.FilingEvent.NoteAdded;
import org.caretrail.domain.regime.Regimes;
import org.caretrail.domain.s2.Forwarded;
import org.junit.jupiter.api.Test;

/** After an event the timers of its case are those that its errands want. */
class ErrandProcessTest {

    private final List<List<CaseTimer>> kept = new ArrayList<>();

    @Test
    void a_new_application_has_the_timers_of_what_it_waits_for() {
        heard(Chosen.EVERYTHING, claimed());

        assertThat(kept)
                .singleElement()
                .satisfies(timers ->
                        assertThat(timers).extracting(CaseTimer::name).containsExactly("acknowledge", "interim-reply"));
    }

    @Test
    void a_case_that_was_taken_back_has_none() {
        heard(Chosen.EVERYTHING, claimed(), new CaseWithdrawn(CASE, day(1), said("will not travel")));

        assertThat(kept).containsExactly(List.of());
    }

    @Test
    void what_asks_for_nothing_is_passed_over() {
        heard(Chosen.EVERYTHING, claimed(), new NoteAdded(CASE, day(1), said("rang")));
        heard(Forwarded.LAW, claimed());

        assertThat(kept).isEmpty();
    }

    /** The last of these events is heard. */
    private void heard(Regimes law, CaseEvent... events) {
        var history = List.of(events);
        new ErrandProcess().on(history.getLast(), _ -> CaseFile.of(history), law, (_, timers) -> kept.add(timers));
    }
}

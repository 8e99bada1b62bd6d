package org.caretrail.app.web.view;

import java.time.LocalDate;
import org.caretrail.domain.casefile.CaseClock;

/** A term of the law and how it stands. */
public record ClockView(String rule, String version, LocalDate startedOn, LocalDate dueOn, CaseClock.State state) {

    static ClockView of(CaseClock clock) {
        var term = clock.term();
        return new ClockView(term.rule(), term.version(), term.startedOn(), term.dueOn(), clock.state());
    }
}

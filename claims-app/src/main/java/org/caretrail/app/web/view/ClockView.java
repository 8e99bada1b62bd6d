package org.caretrail.app.web.view;

import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.Rest;
import org.caretrail.domain.clock.CaseClock;
import org.caretrail.domain.clock.ClockKind;
import org.caretrail.domain.clock.ClockLedger;
import org.caretrail.domain.regime.Regimes;
import org.jspecify.annotations.Nullable;

/**
 * A term of the law and how it stands.
 *
 * @param of         whose term it is
 * @param about      the decision, complaint or documents that it is about; empty: the case
 * @param startsWith the fact that started it
 * @param calendar   the working days by which its last day was found, with their version; null: it counts days as they come
 * @param rests      for which it stood still
 * @param earlier    last days that it had before it was counted again
 */
public record ClockView(
        ClockKind kind,
        ClockKind.Owner of,
        String about,
        String rule,
        String version,
        @Nullable String calendar,
        String startsWith,
        LocalDate startedOn,
        LocalDate dueOn,
        List<Rest> rests,
        List<LocalDate> earlier,
        CaseClock.State state) {

    /** Every term of a case. */
    public static List<ClockView> all(CaseFile file, Regimes law, LocalDate today) {
        return ClockLedger.of(file, law, today).stream().map(ClockView::of).toList();
    }

    private static ClockView of(CaseClock clock) {
        var term = clock.term();
        return new ClockView(
                clock.kind(),
                clock.kind().owner(),
                clock.about(),
                term.rule(),
                term.version(),
                term.calendar(),
                clock.kind().startsWith(),
                term.startedOn(),
                term.dueOn(),
                clock.rests(),
                clock.earlier(),
                clock.state());
    }
}

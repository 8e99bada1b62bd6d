package org.caretrail.domain.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.clock.CaseClock.State;
import org.caretrail.domain.regime.Regimes;

/**
 * Every term of a case, from its events and the law alone: those that an event holds as that holds them, the others as the
 * law counts them from the fact that started them. Those for a decision stand first.
 */
public final class ClockLedger {

    private ClockLedger() {}

    public static List<CaseClock> of(CaseFile file, Regimes regimes, LocalDate today) {
        var law = new LawOfCase(file, regimes);
        return Stream.of(
                        recorded(file, today),
                        ApplicationClocks.of(law, today),
                        RequestClocks.of(file, today),
                        DecisionClocks.of(law, today),
                        RemedyClocks.of(law, today),
                        DisputeClocks.of(law, today))
                .flatMap(clocks -> clocks)
                .toList();
    }

    /** The first day on which a running term for a decision ends: all of these stand in events. */
    public static Optional<LocalDate> dueOn(CaseFile file) {
        return recorded(file, LocalDate.MIN)
                .filter(c -> c.state() == State.RUNNING)
                .map(c -> c.term().dueOn())
                .min(LocalDate::compareTo);
    }

    private static Stream<CaseClock> recorded(CaseFile file, LocalDate today) {
        return Stream.of(
                        ProcessingClock.of(file, today).stream(),
                        SilenceClock.of(file, today).stream(),
                        AnswerClocks.of(file, today))
                .flatMap(clocks -> clocks);
    }
}

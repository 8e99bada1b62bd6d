package org.caretrail.domain.trigger;

import java.util.List;
import java.util.stream.Stream;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.clock.CaseClock;
import org.caretrail.domain.clock.CaseClock.State;
import org.caretrail.domain.clock.ClockKind;

/**
 * What a case waits for, from its file and its clocks alone. An open case waits for something at any time: one that waits
 * for nothing has been forgotten, and one that waits for a step of the service's own for longer than moments as well.
 */
public final class Triggers {

    private Triggers() {}

    /** Whether something is still to happen in the case. */
    public static boolean open(CaseFile file) {
        return file.ended()
                ? AfterDecision.repayment(file).findAny().isPresent()
                : file.undecided() || awaitsMore(file);
    }

    /** Whether anything is awaited beside a decision. */
    public static boolean awaitsMore(CaseFile file) {
        return besides(file).findAny().isPresent() || answers(file).findAny().isPresent();
    }

    /** Whose word is awaited from outside: for how long is the institution's to say. */
    public static Stream<Answer> answers(CaseFile file) {
        return file.ended() ? Stream.of() : Answer.of(file);
    }

    /**
     * Whatever moves it on but the answers of others.
     *
     * @param clocks of the case, as they stand today
     */
    public static List<Trigger> of(CaseFile file, List<CaseClock> clocks) {
        if (file.ended()) {
            return AfterDecision.repayment(file).toList();
        }
        return Stream.of(
                        toBeAssessed(file) ? BeforeDecision.of(file, clocks).stream() : Stream.<Trigger>empty(),
                        besides(file),
                        Overdue.of(file, clocks),
                        silence(clocks))
                .flatMap(triggers -> triggers)
                .distinct()
                .toList();
    }

    /** Whether it can be worked on until it is decided: nothing halts it. */
    public static boolean toBeAssessed(CaseFile file) {
        return file.undecided() && Halted.of(file).findAny().isEmpty();
    }

    /** Beside what is undecided, and once everything is decided. */
    private static Stream<Trigger> besides(CaseFile file) {
        return Stream.of(Halted.of(file), AfterDecision.of(file), Contested.of(file), S2Duties.of(file))
                .flatMap(triggers -> triggers);
    }

    private static Stream<Trigger> silence(List<CaseClock> clocks) {
        return clocks.stream()
                .filter(c -> c.kind() == ClockKind.SILENCE && c.state() == State.RUNNING)
                .map(c -> new Trigger(
                        Trigger.Kind.CLOCK,
                        "silence becomes a grant",
                        c.term().rule(),
                        c.term().dueOn()));
    }
}

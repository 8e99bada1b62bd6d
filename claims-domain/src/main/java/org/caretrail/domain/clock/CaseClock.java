package org.caretrail.domain.clock;

import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.casefile.Rest;
import org.caretrail.domain.decision.LegalClock;
import org.jspecify.annotations.Nullable;

/**
 * A term of the law that was started in a case, and how it stands.
 *
 * @param about   what it is about: a decision, a complaint, documents; empty: the case
 * @param rests   for which it stood still
 * @param earlier last days that it had before it was counted again, the oldest first
 */
public record CaseClock(
        ClockKind kind, String about, LegalClock term, List<Rest> rests, List<LocalDate> earlier, State state) {

    public CaseClock {
        rests = List.copyOf(rests);
        earlier = List.copyOf(earlier);
    }

    /** Whether it still runs. It expires only when somebody looks: the last day belongs to the term. */
    public enum State {
        RUNNING,
        SUSPENDED,
        MET,
        EXPIRED
    }

    /** A term that does not stand still while the case rests. */
    static CaseClock of(ClockKind kind, String about, LegalClock term, State state) {
        return new CaseClock(kind, about, term, List.of(), List.of(), state);
    }

    /** @param metOn the day on which what it is for was done; null: not yet */
    static State state(LegalClock term, @Nullable LocalDate metOn, LocalDate today) {
        if (metOn != null) {
            return metOn.isAfter(term.dueOn()) ? State.EXPIRED : State.MET;
        }
        return today.isAfter(term.dueOn()) ? State.EXPIRED : State.RUNNING;
    }
}

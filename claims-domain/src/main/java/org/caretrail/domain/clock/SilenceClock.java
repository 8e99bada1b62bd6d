package org.caretrail.domain.clock;

import static org.caretrail.domain.clock.CaseClock.state;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.DeemedGrantTerm;
import org.caretrail.domain.clock.CaseClock.State;

/** EU-26-2: the term after which silence is a grant, as the events of the case moved it. */
final class SilenceClock {

    private SilenceClock() {}

    static Optional<CaseClock> of(CaseFile file, LocalDate today) {
        return Optional.ofNullable(file.silence())
                .filter(term -> !noLongerHolds(term, file))
                .map(term -> new CaseClock(
                        ClockKind.SILENCE,
                        "",
                        term.clock(),
                        ProcessingClock.rests(file, term.clock()),
                        List.of(),
                        stands(file, term, today)));
    }

    /** The application turned out to have come another way. */
    private static boolean noLongerHolds(DeemedGrantTerm term, CaseFile file) {
        return term.ended() && !file.ended() && file.decisions().taken().isEmpty();
    }

    /** A first answer ends it for good, whatever becomes of that answer later. */
    private static State stands(CaseFile file, DeemedGrantTerm term, LocalDate today) {
        if (!term.ended()) {
            return term.restsSince() == null ? state(term.clock(), null, today) : State.SUSPENDED;
        }
        var decided = DecidedOn.since(term.clock().startedOn(), file);
        return file.ended() || decided == null ? State.MET : state(term.clock(), decided, today);
    }
}

package org.caretrail.domain.clock;

import static org.caretrail.domain.clock.CaseClock.state;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.Dossier.Stopped;
import org.caretrail.domain.casefile.Rest;
import org.caretrail.domain.clock.CaseClock.State;
import org.caretrail.domain.decision.LegalClock;

/** The term for the decision that the complete application started (NO-CLOCK-4, -5). It stands still while the case rests. */
final class ProcessingClock {

    private ProcessingClock() {}

    static Optional<CaseClock> of(CaseFile file, LocalDate today) {
        return Optional.ofNullable(file.dossier().clock())
                .map(term -> clock(file, term, stands(file, term, today)))
                .or(() -> Optional.ofNullable(file.dossier().stopped())
                        .map(stopped -> clock(file, stopped.term(), stands(file, stopped))));
    }

    private static CaseClock clock(CaseFile file, LegalClock term, State state) {
        return new CaseClock(ClockKind.DECISION, "", term, rests(file, term), earlier(file, "", term), state);
    }

    /** What stopped only after its last day was over; what was decided or ended meanwhile waits for nothing. */
    private static State stands(CaseFile file, Stopped stopped) {
        if (file.ended() || !file.undecided()) {
            return State.MET;
        }
        return stopped.on().isAfter(stopped.term().dueOn()) ? State.EXPIRED : State.SUSPENDED;
    }

    private static State stands(CaseFile file, LegalClock term, LocalDate today) {
        if (file.ended()) {
            return State.MET;
        }
        if (file.undecided()) {
            return resting(file, term) ? State.SUSPENDED : state(term, null, today);
        }
        var decided = DecidedOn.since(term.startedOn(), file);
        return decided == null ? State.MET : state(term, decided, today);
    }

    /** A case suspended only after the last day rests in vain. */
    private static boolean resting(CaseFile file, LegalClock term) {
        var since = file.course().suspendedOn();
        return since != null && !since.isAfter(term.dueOn());
    }

    static List<Rest> rests(CaseFile file, LegalClock term) {
        return file.course().rests().stream()
                .filter(r -> !r.from().isAfter(term.dueOn()))
                .filter(r -> r.until() == null || r.until().isAfter(term.startedOn()))
                .toList();
    }

    static List<LocalDate> earlier(CaseFile file, String about, LegalClock term) {
        return file.course().recounted().stream()
                .filter(e -> e.mayBeOf(about))
                .filter(e ->
                        e.is().rule().equals(term.rule()) && e.is().startedOn().equals(term.startedOn()))
                .map(e -> e.was().dueOn())
                .toList();
    }
}

package org.caretrail.domain.clock;

import static org.caretrail.domain.clock.CaseClock.state;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.Rest;
import org.caretrail.domain.clock.CaseClock.State;
import org.caretrail.domain.decision.LegalClock;

/** The term for the decision that the complete application started (NO-CLOCK-4, -5). It stands still while the case rests. */
final class ProcessingClock {

    private ProcessingClock() {}

    static Optional<CaseClock> of(CaseFile file, LocalDate today) {
        return Optional.ofNullable(file.dossier().clock())
                .map(term -> new CaseClock(
                        ClockKind.DECISION,
                        "",
                        term,
                        rests(file, term),
                        earlier(file, term),
                        stands(file, term, today)));
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

    static List<LocalDate> earlier(CaseFile file, LegalClock term) {
        return file.course().recounted().stream()
                .filter(e ->
                        e.is().rule().equals(term.rule()) && e.is().startedOn().equals(term.startedOn()))
                .map(e -> e.was().dueOn())
                .toList();
    }
}

package org.caretrail.domain.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caretrail.domain.decision.LegalClock;

/** A term of the law that was started in a case, and how it stands. */
public record CaseClock(LegalClock term, State state) {

    /** Whether it still runs. It expires only when somebody looks: the last day belongs to the term. */
    public enum State {
        RUNNING,
        SUSPENDED,
        MET,
        EXPIRED
    }

    public static List<CaseClock> of(CaseFile file, LocalDate today) {
        var clocks = new ArrayList<CaseClock>();
        var processing = file.dossier().clock();
        if (processing != null) {
            clocks.add(new CaseClock(processing, processing(file, processing, today)));
        }
        var silence = file.silence();
        if (silence != null && !noLongerHolds(silence, file)) {
            clocks.add(new CaseClock(silence.clock(), silence(file, silence, today)));
        }
        for (var complaint : file.remedies().complaints()) {
            var answer = complaint.answerBy();
            if (answer != null) {
                clocks.add(new CaseClock(answer, complaint.open() ? running(answer, today) : State.MET));
            }
        }
        return List.copyOf(clocks);
    }

    /** The first day on which a running term ends. */
    public static Optional<LocalDate> dueOn(CaseFile file) {
        return of(file, LocalDate.MIN).stream()
                .filter(c -> c.state() == State.RUNNING)
                .map(c -> c.term().dueOn())
                .min(LocalDate::compareTo);
    }

    private static State processing(CaseFile file, LegalClock term, LocalDate today) {
        if (file.ended()) {
            return State.MET;
        }
        if (file.undecided()) {
            return file.course().suspendedOn() == null ? running(term, today) : State.SUSPENDED;
        }
        return decidedInTime(file, term) ? State.MET : State.EXPIRED;
    }

    /** The application turned out to have come another way. */
    private static boolean noLongerHolds(DeemedGrantTerm term, CaseFile file) {
        return term.ended() && !file.ended() && file.decisions().taken().isEmpty();
    }

    /** A first answer ends it for good, whatever becomes of that answer later. */
    private static State silence(CaseFile file, DeemedGrantTerm term, LocalDate today) {
        if (term.ended()) {
            return file.ended() || decidedInTime(file, term.clock()) ? State.MET : State.EXPIRED;
        }
        return term.restsSince() == null ? running(term.clock(), today) : State.SUSPENDED;
    }

    /** The first decision after the term began is the one that it was for. */
    private static boolean decidedInTime(CaseFile file, LegalClock term) {
        return file.decisions().taken().stream()
                .map(t -> t.decision().decidedOn())
                .filter(on -> !on.isBefore(term.startedOn()))
                .findFirst()
                .map(on -> !on.isAfter(term.dueOn()))
                .orElse(true);
    }

    private static State running(LegalClock term, LocalDate today) {
        return today.isAfter(term.dueOn()) ? State.EXPIRED : State.RUNNING;
    }
}

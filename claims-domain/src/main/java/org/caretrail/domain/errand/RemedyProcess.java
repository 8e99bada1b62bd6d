package org.caretrail.domain.errand;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.Complaint;
import org.caretrail.domain.casefile.Decisions.Taken;
import org.caretrail.domain.clock.CaseClock;
import org.caretrail.domain.clock.CaseClock.State;
import org.caretrail.domain.clock.ClockKind;
import org.caretrail.domain.clock.ClockLedger;
import org.caretrail.domain.clock.LawOfCase;
import org.caretrail.domain.decision.LegalClock;
import org.caretrail.domain.regime.ErrandKind;
import org.caretrail.domain.trigger.Triggers;

/**
 * From a decision to the end of its case: the letter goes out, the window to complain opens with its confirmed dispatch, and
 * the case closes when that has passed and nothing else is awaited. A decision that came back is a person's.
 */
public final class RemedyProcess {

    private static final String CHOSEN = "1";
    private static final Set<ClockKind> LAST = Set.of(ClockKind.MEDIATION, ClockKind.RULING, ClockKind.S2_VALIDITY);

    private RemedyProcess() {}

    static Stream<Errand> of(LawOfCase law) {
        var file = law.file();
        if (file.ended()) {
            return Stream.of();
        }
        var table = new ErrandTable(law);
        return Stream.concat(
                inForce(file)
                        .filter(t -> toBeSent(t, file))
                        .flatMap(t -> table.after(
                                ErrandKind.SEND_DECISION,
                                t.decision().decisionId().toString(),
                                t.decision().decidedOn())),
                lastTerm(law).stream()
                        .flatMap(last ->
                                table.after(ErrandKind.CLOSE, "", last.dueOn().plusDays(1))));
    }

    /**
     * The term that ends last, of a case that waits for nothing else: to complain, to turn to who mediates and who rules, to
     * use an S2.
     */
    public static Optional<LegalClock> lastTerm(LawOfCase law) {
        var file = law.file();
        var decisions = inForce(file).toList();
        var windows = decisions.stream().flatMap(t -> window(t, law).stream()).toList();
        return closed(file) || awaitsMore(law) || windows.size() < decisions.size()
                ? Optional.empty()
                : Stream.concat(windows.stream(), others(law)).max(Comparator.comparing(LegalClock::dueOn));
    }

    private static Stream<LegalClock> others(LawOfCase law) {
        return ClockLedger.of(law.file(), law.regimes(), LocalDate.MIN).stream()
                .filter(c -> LAST.contains(c.kind()) && c.state() == State.RUNNING)
                .map(CaseClock::term);
    }

    /** Complaints that were upheld and go on to the appeal body, which a person sends them to. */
    public static List<Complaint> toBeSentOn(LawOfCase law) {
        return law.remedies().sendsOnTo().isEmpty()
                ? List.of()
                : law.file().remedies().complaints().stream()
                        .filter(c -> c.state() == Complaint.State.UPHELD)
                        .toList();
    }

    private static boolean closed(CaseFile file) {
        return file.course().closedOn() != null;
    }

    private static boolean awaitsMore(LawOfCase law) {
        var file = law.file();
        return file.undecided()
                || file.decisions().pending() != null
                || Triggers.awaitsMore(file)
                || !toBeSentOn(law).isEmpty()
                || StagedNotificationProcess.usable(file);
    }

    /** Where the law sets no term to complain, the institution says how long it waits for one. */
    private static Optional<LegalClock> window(Taken taken, LawOfCase law) {
        var remedies = law.remedies();
        return remedies.notice(taken.delivery())
                .flatMap(start -> remedies.complaintTerm(start, law.book())
                        .or(() -> remedies.complaintWithoutTerm()
                                .flatMap(rule -> new ErrandTable(law)
                                        .term(ErrandKind.CLOSE, start)
                                        .map(days -> new LegalClock(rule, CHOSEN, start, start.plusDays(days))))));
    }

    private static boolean toBeSent(Taken taken, CaseFile file) {
        return taken.delivery() == null
                && taken.failedOn() == null
                && file.letters().of(taken.decision().decisionId()).isEmpty();
    }

    private static Stream<Taken> inForce(CaseFile file) {
        return file.decisions().taken().stream().filter(Taken::inForce);
    }
}

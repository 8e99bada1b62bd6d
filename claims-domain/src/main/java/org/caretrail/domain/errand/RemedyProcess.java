package org.caretrail.domain.errand;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.Complaint;
import org.caretrail.domain.casefile.Decisions.Taken;
import org.caretrail.domain.clock.LawOfCase;
import org.caretrail.domain.decision.LegalClock;
import org.caretrail.domain.regime.ErrandKind;
import org.caretrail.domain.trigger.AfterDecision;

/**
 * From a decision to the end of its case: the letter goes out, the window to complain opens with its confirmed dispatch, and
 * the case closes when that has passed and nothing else is awaited. A decision that came back is a person's.
 */
public final class RemedyProcess {

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
                lastWindow(law).stream()
                        .flatMap(window ->
                                table.after(ErrandKind.CLOSE, "", window.dueOn().plusDays(1))));
    }

    /** The window that closes last, of a case that waits for nothing else. */
    public static Optional<LegalClock> lastWindow(LawOfCase law) {
        var file = law.file();
        var decisions = inForce(file).toList();
        var windows = decisions.stream().flatMap(t -> window(t, law).stream()).toList();
        return closed(file) || awaitsMore(law) || windows.size() < decisions.size()
                ? Optional.empty()
                : windows.stream().max(Comparator.comparing(LegalClock::dueOn));
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
                || !AfterDecision.of(file).isEmpty()
                || !toBeSentOn(law).isEmpty()
                || StagedNotificationProcess.usable(file);
    }

    private static Optional<LegalClock> window(Taken taken, LawOfCase law) {
        return Optional.ofNullable(taken.delivery())
                .map(law.remedies()::termStartsOn)
                .flatMap(start -> law.remedies().complaintTerm(start, law.book()));
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

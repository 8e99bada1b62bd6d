package org.caretrail.domain.errand;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.CaseTimer;
import org.caretrail.domain.clock.LawOfCase;
import org.caretrail.domain.regime.CommonTables;
import org.caretrail.domain.regime.ErrandKind;
import org.caretrail.domain.regime.Regimes;

/** Everything that the service has still to do in a case by itself, from the events of the case, the law and its tables alone. */
public final class Errands {

    private Errands() {}

    public static List<Errand> of(CaseFile file, Regimes regimes) {
        if (file.course().erased() != null) {
            return List.of();
        }
        var law = new LawOfCase(file, regimes);
        return Stream.of(
                        ApplicationProcess.of(law),
                        RemedyProcess.of(law),
                        StagedNotificationProcess.of(law),
                        TravelProcess.of(law))
                .flatMap(errands -> errands)
                .toList();
    }

    /** Whether any institution has ever chosen an errand before the decision. */
    public static boolean anyBeforeDecision(Regimes regimes) {
        return regimes.book().table(CommonTables.ERRANDS).rows().stream()
                .anyMatch(row -> ApplicationProcess.KINDS.stream()
                        .anyMatch(kind -> row.key().endsWith("/" + kind)));
    }

    /** How many days the applicant has for what the service asks for; empty: it asks for nothing. */
    public static Optional<Long> term(CaseFile file, Regimes regimes) {
        return new ErrandTable(new LawOfCase(file, regimes)).term(ErrandKind.ASK, file.openSince());
    }

    /** The timers that a case should have for them: those of one kind that fall on one day share one. */
    public static List<CaseTimer> timers(CaseFile file, Regimes regimes) {
        var zone = file.application().scheme().zone();
        return of(file, regimes).stream()
                .map(e -> new CaseTimer(
                        file.caseId(),
                        e.kind().timer(),
                        e.on().atStartOfDay(zone).toInstant()))
                .distinct()
                .toList();
    }
}

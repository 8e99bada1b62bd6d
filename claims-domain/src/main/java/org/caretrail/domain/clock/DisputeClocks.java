package org.caretrail.domain.clock;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.caretrail.domain.casefile.Appeal;
import org.caretrail.domain.casefile.Complaint;
import org.caretrail.domain.decision.LegalClock;
import org.caretrail.domain.remedy.AppealBody;

/** Until when the party may turn to those outside the institution that mediate and rule (NL-REMEDY-2, -3). */
final class DisputeClocks {

    private DisputeClocks() {}

    static Stream<CaseClock> of(LawOfCase law, LocalDate today) {
        var mediation = law.file().remedies().complaints().stream()
                .filter(c -> c.state() == Complaint.State.UPHELD || c.state() == Complaint.State.CHANGED)
                .flatMap(c ->
                        Optional.ofNullable(c.endedOn())
                                .flatMap(on -> law.remedies().mediation(on, law.book()))
                                .stream()
                                .map(t -> clock(
                                        ClockKind.MEDIATION,
                                        c.complaintId(),
                                        AppealBody.SKGZ_OMBUDSMAN,
                                        t,
                                        law,
                                        today)));
        var ruling = law.file().remedies().appeals().stream()
                .filter(a -> a.body() == AppealBody.SKGZ_OMBUDSMAN)
                .flatMap(a -> a
                        .concludedOn()
                        .flatMap(on -> law.remedies().ruling(on, law.book()))
                        .map(t -> clock(ClockKind.RULING, a.appealId(), AppealBody.GCZ, t, law, today))
                        .stream());
        return Stream.concat(mediation, ruling);
    }

    private static CaseClock clock(
            ClockKind kind, String about, AppealBody body, LegalClock term, LawOfCase law, LocalDate today) {
        var turnedTo = law.file().remedies().appeals().stream()
                .filter(a -> a.body() == body)
                .map(Appeal::lodgedOn)
                .filter(on -> !on.isBefore(term.startedOn()))
                .min(LocalDate::compareTo)
                .orElse(null);
        return CaseClock.of(kind, about, term, CaseClock.state(term, turnedTo, today));
    }
}

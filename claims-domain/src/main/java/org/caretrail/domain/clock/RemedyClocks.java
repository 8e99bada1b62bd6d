package org.caretrail.domain.clock;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.caretrail.domain.casefile.Complaint;
import org.caretrail.domain.casefile.Decisions.Taken;
import org.caretrail.domain.clock.CaseClock.State;
import org.caretrail.domain.decision.LegalClock;
import org.caretrail.domain.shared.DecisionId;
import org.jspecify.annotations.Nullable;

/**
 * The terms of contesting a decision (NO-CLOCK-8 to -11). Those that run from the day on which a decision reached the party
 * do not run before that is confirmed.
 */
final class RemedyClocks {

    private RemedyClocks() {}

    static Stream<CaseClock> of(LawOfCase law, LocalDate today) {
        return Stream.concat(
                law.file().decisions().taken().stream().flatMap(taken -> decision(taken, law, today)),
                law.file().remedies().complaints().stream().flatMap(complaint -> complaint(complaint, law, today)));
    }

    private static Stream<CaseClock> decision(Taken taken, LawOfCase law, LocalDate today) {
        var contestable = taken.inForce() ? contesting(taken, law, today) : Stream.<CaseClock>empty();
        return Stream.concat(contestable, costs(taken, law, today));
    }

    private static Stream<CaseClock> contesting(Taken taken, LawOfCase law, LocalDate today) {
        var complaint = law.complaintTerm(taken);
        var latest = law.remedies().latestComplaint(taken.decision().decidedOn(), law.book());
        return Stream.concat(
                complaint.map(term -> contesting(ClockKind.COMPLAINT, taken, term, law, today)).stream(),
                latest.map(term -> contesting(ClockKind.LATEST_COMPLAINT, taken, term, law, today)).stream());
    }

    private static CaseClock contesting(ClockKind kind, Taken taken, LegalClock term, LawOfCase law, LocalDate today) {
        var id = taken.decision().decisionId();
        return CaseClock.of(kind, id.toString(), term, CaseClock.state(term, complainedOn(id, law), today));
    }

    private static @Nullable LocalDate complainedOn(DecisionId decision, LawOfCase law) {
        return law.file().remedies().complaints().stream()
                .filter(c -> c.against().equals(decision))
                .map(Complaint::receivedOn)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** Who complained and had the decision changed may claim what that cost, once. */
    private static Stream<CaseClock> costs(Taken taken, LawOfCase law, LocalDate today) {
        var replaced = taken.decision().supersedes();
        return law.file().remedies().complaints().stream()
                .filter(c ->
                        law.file().remedies().changedDecision(c) && c.against().equals(replaced))
                .flatMap(c -> costs(c, taken, law, today).stream());
    }

    private static Optional<CaseClock> costs(Complaint complaint, Taken taken, LawOfCase law, LocalDate today) {
        var claimed = complaint.costs();
        return law.remedies()
                .notice(taken.delivery())
                .flatMap(on -> law.remedies().complaintCosts(on, law.book()))
                .map(term -> CaseClock.of(
                        ClockKind.COMPLAINT_COSTS,
                        taken.decision().decisionId().toString(),
                        term,
                        CaseClock.state(term, claimed == null ? null : claimed.happenedOn(), today)));
    }

    private static Stream<CaseClock> complaint(Complaint complaint, LawOfCase law, LocalDate today) {
        return law.remedies().detrimentNotice(complaint.receivedOn(), law.book()).stream()
                .map(term -> CaseClock.of(
                        ClockKind.DETRIMENT_NOTICE,
                        complaint.complaintId(),
                        term,
                        complaint.open() ? CaseClock.state(term, complaint.detrimentTold(), today) : State.MET));
    }
}

package org.caretrail.domain.clock;

import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.Cases.said;
import static org.caretrail.domain.s2.Forwarded.LAW;

import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.carecase.ChosenLaw;
import org.caretrail.domain.carecase.Taken;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.clock.CaseClock.State;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.ClaimEvent.ClaimDecided;
import org.caretrail.domain.event.DecisionEvent.DecisionNotified;
import org.caretrail.domain.event.RemedyEvent.ComplaintLodged;
import org.caretrail.domain.shared.DecisionId;

/** The clocks of a claim to Helfo that was received on Tuesday 2 April 2024 and decided on day 20. */
final class Clocks {

    static final CaseEvent DECIDED = new ClaimDecided(
            CASE, day(20), Taken.first(ChosenLaw.granting("900").proposal(), 20));

    private Clocks() {}

    static CaseEvent delivered(DecisionId decision, int on) {
        return new DecisionNotified(CASE, day(on), decision, "DIGITAL", null);
    }

    static CaseEvent complaint(int on) {
        return new ComplaintLodged(CASE, day(on), "C1", Taken.FIRST, said("too little"), null, null, null);
    }

    static CaseFile file(CaseEvent... events) {
        return CaseFile.of(List.of(events)).orElseThrow();
    }

    static Seen clock(ClockKind kind, CaseFile file, int today) {
        return Seen.of(whole(kind, file, today));
    }

    static CaseClock whole(ClockKind kind, CaseFile file, int today) {
        return all(kind, file, today).getFirst();
    }

    static List<ClockKind> kinds(CaseFile file) {
        return ClockLedger.of(file, LAW, day(0)).stream().map(CaseClock::kind).toList();
    }

    static LocalDate dueOn(ClockKind kind, CaseEvent... events) {
        return one(kind, events).term().dueOn();
    }

    static CaseClock one(ClockKind kind, CaseEvent... events) {
        return all(kind, events).getFirst();
    }

    /** As they stand on day 130. */
    static List<CaseClock> all(ClockKind kind, CaseEvent... events) {
        return all(kind, file(events), 130);
    }

    private static List<CaseClock> all(ClockKind kind, CaseFile file, int today) {
        return ClockLedger.of(file, LAW, day(today)).stream()
                .filter(c -> c.kind() == kind)
                .toList();
    }

    /** What a test asks of a clock. */
    record Seen(String rule, LocalDate dueOn, State state) {

        private static Seen of(CaseClock clock) {
            var term = clock.term();
            return new Seen(term.rule(), term.dueOn(), clock.state());
        }
    }
}

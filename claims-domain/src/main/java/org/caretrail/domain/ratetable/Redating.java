package org.caretrail.domain.ratetable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.caretrail.domain.carecase.Recounting;
import org.caretrail.domain.carecase.Setting;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.OtherCases;
import org.caretrail.domain.clock.CaseClock;
import org.caretrail.domain.clock.ClockKind;
import org.caretrail.domain.clock.ClockLedger;
import org.caretrail.domain.regime.Regimes;
import org.caretrail.domain.shared.Act;
import org.caretrail.domain.shared.Actor;

/** Which terms of a case end on another day by one law than by another: by other figures, or with another holiday. */
public record Redating(Regimes before, Regimes after, OtherCases others) {

    /**
     * A term whose last day is another.
     *
     * @param about what it is about; empty: the case
     */
    public record Redated(ClockKind kind, String about, String rule, LocalDate was, LocalDate is) {}

    /** The terms that are not over, in the order of the ledger. */
    public List<Redated> of(CaseFile file, LocalDate today) {
        var then = ledger(file, before, today);
        var now = ledger(file, after, today);
        return then.entrySet().stream()
                .flatMap(entry -> Stream.ofNullable(now.get(entry.getKey()))
                        .filter(is -> moved(entry.getValue(), is))
                        .map(is -> new Redated(
                                is.kind(),
                                is.about(),
                                is.term().rule(),
                                entry.getValue().term().dueOn(),
                                is.term().dueOn())))
                .toList();
    }

    private static boolean moved(CaseClock was, CaseClock is) {
        return is.state() != CaseClock.State.MET
                && !was.term().dueOn().equals(is.term().dueOn());
    }

    /** The terms as they would stand, had they always been counted by this law. */
    private Map<String, CaseClock> ledger(CaseFile file, Regimes law, LocalDate today) {
        var act = new Act(Actor.SYSTEM, today, today);
        var counted = Recounting.anew(act, new Setting(file, law, others)).stream()
                .reduce(file, CaseFile::after, (_, last) -> last);
        var clocks = new TreeMap<String, CaseClock>();
        ClockLedger.of(counted, law, today)
                .forEach(c -> clocks.putIfAbsent(
                        c.kind() + "/" + c.about() + "/" + c.term().startedOn(), c));
        return clocks;
    }
}

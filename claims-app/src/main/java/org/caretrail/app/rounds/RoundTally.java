package org.caretrail.app.rounds;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.caretrail.app.store.RoundFinding;
import org.caretrail.app.store.RoundFinding.Kind;
import org.caretrail.app.store.RoundReport;

/** What a round has found so far. */
final class RoundTally {

    /** A round that finds more than this has found one cause: the rest is counted. */
    private static final int TOLD = 100;

    private final Instant startedAt;
    private final List<RoundFinding> all = new ArrayList<>();
    private int cases;
    private int later;
    private boolean whole = true;

    RoundTally(Instant startedAt) {
        this.startedAt = startedAt;
    }

    void looked(int looked, int leftForLater) {
        cases += looked;
        later += leftForLater;
    }

    /** What failed at the moment. */
    void left(int forLater) {
        later += forLater;
        whole = false;
    }

    /** Whether every case was looked at that could be. */
    boolean isWhole() {
        return whole;
    }

    void found(Collection<RoundFinding> findings) {
        all.addAll(findings);
    }

    RoundReport report(Instant finishedAt) {
        return new RoundReport(
                UUID.randomUUID(),
                startedAt,
                finishedAt,
                cases,
                later,
                count(Kind.TIMER_SET),
                count(Kind.TIMER_REMOVED),
                count(Kind.TERMS_MOVED),
                count(Kind.STUCK),
                count(Kind.FAILED),
                all.stream().limit(TOLD).toList());
    }

    private int count(Kind kind) {
        return Math.toIntExact(all.stream().filter(f -> f.kind() == kind).count());
    }
}

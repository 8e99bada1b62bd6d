package org.caretrail.app.store;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a round over all cases found.
 *
 * @param startedAt in real time, as is the end
 * @param cases     that it looked at
 * @param later     cases of which a process was still to hear something: the next round looks at them
 * @param findings  the first of them; {@link #more} says how many there were beside
 */
public record RoundReport(
        UUID roundId,
        Instant startedAt,
        Instant finishedAt,
        int cases,
        int later,
        int timersSet,
        int timersRemoved,
        int termsMoved,
        int stuck,
        int failed,
        List<RoundFinding> findings) {

    public RoundReport {
        findings = List.copyOf(findings);
    }

    /** How many findings there were beside those that stand here. */
    @JsonProperty
    public int more() {
        return timersSet + timersRemoved + termsMoved + stuck + failed - findings.size();
    }
}

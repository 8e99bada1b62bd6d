package org.caretrail.domain.casefile;

import java.util.List;
import java.util.stream.Stream;
import org.caretrail.domain.application.Request.ClaimRequest;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.regime.TwinLine;

/** Finds lines of a claim that stand in another claim of the same person as well: one of both may be paid already. */
final class Twins {

    private Twins() {}

    /** A claim that was taken back asks for nothing any more. */
    static List<TwinLine> of(CaseFile claim, OtherCases others) {
        return others.claimsOf(claim.personId()).stream()
                .filter(other -> !other.caseId().equals(claim.caseId()) && !other.ended())
                .flatMap(other -> common(claim, other))
                .toList();
    }

    private static Stream<TwinLine> common(CaseFile claim, CaseFile other) {
        var outcome = other.decisions().standing().map(Decision::outcome).orElse(null);
        return lines(claim)
                .flatMap(mine -> lines(other)
                        .filter(theirs -> theirs.key().equals(mine.key()))
                        .map(theirs -> new TwinLine(mine.lineId(), other.caseNumber(), theirs.lineId(), outcome)));
    }

    private static Stream<Keyed> lines(CaseFile claim) {
        return claim.request() instanceof ClaimRequest request
                ? request.invoices().stream()
                        .flatMap(i -> i.lines().stream().map(l -> new Keyed(l.lineId(), i.keyOf(l))))
                : Stream.of();
    }

    private record Keyed(String lineId, String key) {}
}

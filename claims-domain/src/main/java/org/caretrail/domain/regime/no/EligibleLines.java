package org.caretrail.domain.regime.no;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caretrail.domain.assessment.LineReason;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.regime.Worksheet;
import org.caretrail.domain.shared.Money;

/**
 * NO-EQUIV: which invoice lines count, and by which rule one does not.
 *
 * @param leftOut lines that do not count, or not yet
 */
record EligibleLines(List<ClaimLine> counted, List<ClaimLine> leftOut) {

    /** @param clocks what NO-CLOCK-1 found: a line whose treatment date is late does not count */
    static EligibleLines of(Worksheet sheet, List<ClaimLine> lines, Collection<Finding> clocks) {
        var late = clocks.stream()
                .filter(f -> f.failed() && f.rule().equals(AppliedInTime.RULE))
                .collect(Collectors.toMap(Finding::point, Finding::version, (one, _) -> one));
        var against = new AgainstLine(sheet);
        var split = lines.stream().collect(Collectors.partitioningBy(line -> {
            var version = late.get(AppliedInTime.point(line, lines));
            var reason = version == null ? against.reason(line) : Optional.of(LineReason.LATE);
            reason.ifPresent(why -> leaveOut(sheet, line, why, version == null ? Versions.REGULATION : version));
            return reason.isEmpty();
        }));
        return new EligibleLines(split.getOrDefault(true, List.of()), split.getOrDefault(false, List.of()));
    }

    private static void leaveOut(Worksheet sheet, ClaimLine line, LineReason reason, String version) {
        sheet.step(
                AgainstLine.rule(reason),
                version,
                line.name(),
                Money.zero(sheet.facts().scheme().currency()),
                Fact.of("amount", line.line().amount()),
                Fact.of("left out for", reason));
    }
}

package org.caretrail.domain.regime.nl;

import java.util.Optional;
import org.caretrail.domain.application.InvoiceLine;
import org.caretrail.domain.assessment.LineJudgement;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.regime.CaseFacts;

/** The lines that do not count, each with its coded reason: a letter says what is not covered and why. */
final class LeftOutLines {

    private LeftOutLines() {}

    static void show(Desk desk) {
        ClaimedInvoice.all(desk.facts())
                .flatMap(invoice -> invoice.invoice().lines().stream())
                .forEach(line -> reason(line, desk.facts())
                        .ifPresent(why -> desk.sheet()
                                .step(
                                        "NL-POLICY-12",
                                        "2020-01-01",
                                        "line " + line.lineId(),
                                        Euro.ZERO,
                                        Fact.of("amount", line.amount()),
                                        Fact.of("left out for", why))));
    }

    private static Optional<String> reason(InvoiceLine line, CaseFacts facts) {
        var judged = facts.assessment()
                .line(line.lineId())
                .filter(j -> !j.eligible())
                .map(LeftOutLines::reason);
        return judged.or(() -> Optional.ofNullable(line.category())
                        .filter(_ -> BesideTreatment.neverCounts(line) || BesideTreatment.settledAgainst(line, facts))
                        .map(Enum::name))
                .or(() -> ClaimedOnce.elsewhere(line.lineId(), facts) ? Optional.of("SAME_INVOICE") : Optional.empty());
    }

    private static String reason(LineJudgement judgement) {
        return judgement.reason() == null ? "JUDGED_NOT_ELIGIBLE" : judgement.reason();
    }
}

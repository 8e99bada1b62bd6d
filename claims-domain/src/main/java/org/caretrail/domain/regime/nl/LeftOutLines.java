package org.caretrail.domain.regime.nl;

import java.util.Optional;
import org.caretrail.domain.application.InvoiceLine;
import org.caretrail.domain.assessment.LineJudgement;
import org.caretrail.domain.assessment.LineReason;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.regime.CaseFacts;

/** The lines that do not count, each with its code under the rule of that code: a letter says what is not covered and why. */
final class LeftOutLines {

    private LeftOutLines() {}

    static void show(Desk desk) {
        ClaimedInvoice.all(desk.facts())
                .flatMap(invoice -> invoice.invoice().lines().stream())
                .forEach(line -> reason(line, desk.facts())
                        .ifPresent(why -> desk.sheet()
                                .step(
                                        rule(why, desk.facts()),
                                        "2020-01-01",
                                        "line " + line.lineId(),
                                        Euro.ZERO,
                                        Fact.of("amount", line.amount()),
                                        Fact.of("left out for", why))));
    }

    private static Optional<LineReason> reason(InvoiceLine line, CaseFacts facts) {
        if (BesideTreatment.neverCounts(line)) {
            return Optional.of(LineReason.TRANSLATION);
        }
        var judged = facts.assessment().line(line.lineId()).filter(j -> !j.eligible());
        if (judged.isPresent()) {
            return judged.map(LineJudgement::code);
        }
        if (BesideTreatment.settledAgainst(line, facts)) {
            return Optional.ofNullable(line.category()).map(of -> LineReason.valueOf(of.name()));
        }
        return ClaimedOnce.elsewhere(line.lineId(), facts) ? Optional.of(LineReason.SAME_INVOICE) : Optional.empty();
    }

    private static String rule(LineReason why, CaseFacts facts) {
        return switch (why) {
            case TRANSLATION -> DutchLanguages.RULE;
            case LODGING, COMPANION, OTHER_TRANSPORT -> BesideTreatment.TRAVEL;
            case SAME_INVOICE -> ClaimedOnce.rule(facts);
            default -> BesideTreatment.DEARER_CARE;
        };
    }
}

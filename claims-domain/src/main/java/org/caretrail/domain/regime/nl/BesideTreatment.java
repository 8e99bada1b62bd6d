package org.caretrail.domain.regime.nl;

import java.util.Set;
import java.util.stream.Stream;
import org.caretrail.domain.application.Basis;
import org.caretrail.domain.application.InvoiceLine;
import org.caretrail.domain.application.LineCategory;
import org.caretrail.domain.assessment.SettledPoint;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.regime.CaseFacts;

/**
 * Invoice lines beside the treatment: no basic insurance pays them by itself, so that a person says of each whether it
 * counts, by judging the line or by settling its point. What supplementary cover pays of them it asks itself. The cost of a
 * translation is the insured's (NL-POLICY-6), whoever is asked.
 */
final class BesideTreatment {

    static final String TRAVEL = "EU-26-8";

    static final String DEARER_CARE = "NL-POLICY-9";

    /** EU-26-8: paid only where national law pays them. */
    private static final Set<LineCategory> TRAVEL_AND_STAY =
            Set.of(LineCategory.LODGING, LineCategory.COMPANION, LineCategory.OTHER_TRANSPORT);

    /** NL-POLICY-9: a stay is medically necessary and in the lowest class. */
    private static final Set<LineCategory> DEARER =
            Set.of(LineCategory.ROOM_UPGRADE, LineCategory.WAITING_STAY, LineCategory.OTHER);

    private BesideTreatment() {}

    /** Asks of every line that nobody has judged yet. */
    static void ask(Desk desk) {
        ClaimedInvoice.all(desk.facts()).forEach(invoice -> {
            var bases = Bases.of(invoice, desk);
            invoice.judgedEligible()
                    .filter(line -> bases.stream().anyMatch(basis -> asks(basis, line)))
                    .filter(line ->
                            desk.facts().assessment().line(line.lineId()).isEmpty())
                    .forEach(line -> desk.once(asked(line)));
        });
    }

    static boolean neverCounts(InvoiceLine line) {
        return line.category() == LineCategory.TRANSLATION;
    }

    /** Whether a person settled that the basic insurance does not pay it. */
    static boolean settledAgainst(InvoiceLine line, CaseFacts facts) {
        return any(line)
                && facts.assessment()
                        .settled(rule(line), point(line))
                        .filter(s -> s.as() == SettledPoint.Verdict.NOT_MET)
                        .isPresent();
    }

    static boolean travelOrStay(InvoiceLine line) {
        return line.category() != null && TRAVEL_AND_STAY.contains(line.category());
    }

    /** Under an S2 travel and stay are asked for as a whole. */
    private static boolean asks(Basis basis, InvoiceLine line) {
        return switch (basis) {
            case SUPPLEMENTARY -> false;
            case ART_26 -> any(line) && !travelOrStay(line);
            case DIRECTIVE, ART_25, POLICY -> any(line);
        };
    }

    private static boolean any(InvoiceLine line) {
        return line.category() != null
                && Stream.of(TRAVEL_AND_STAY, DEARER).anyMatch(of -> of.contains(line.category()));
    }

    private static Finding asked(InvoiceLine line) {
        return Finding.open(
                rule(line),
                "2020-01-01",
                point(line),
                "The line is of category " + line.category()
                        + ": whether Dutch law or the policy pays it beside the treatment. With a no it does not count, and"
                        + " nothing else is refused for it.",
                Fact.of("amount", line.amount()));
    }

    private static String rule(InvoiceLine line) {
        return travelOrStay(line) ? TRAVEL : DEARER_CARE;
    }

    private static String point(InvoiceLine line) {
        return "LINE_" + line.lineId();
    }
}

package org.caretrail.domain.regime.no;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.S2Terms;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.Rule;

/**
 * What a claim may hold that NO-ROUTE-1 does not price by itself. Each such point waits for a person, so that no sum is
 * worked out under the wrong rules in silence; care within an S2 in force is paid under it (NO-S2-3, EU-26-1).
 */
final class AskedUnderTheDirective implements Rule {

    private static final String BASIS = "basis";

    @Override
    public List<Finding> examine(CaseFacts facts, RateBook book) {
        var invoices = facts.claim().invoices().isEmpty()
                ? Stream.of(open("NO-AMOUNT", "invoices", "no invoice is registered, so there is nothing to reimburse"))
                : Stream.<Finding>of();
        return Stream.concat(basis(facts), invoices).toList();
    }

    private static Stream<Finding> basis(CaseFacts facts) {
        if (!SameCareAbroad.onAnotherBasis(facts)) {
            return Stream.of();
        }
        if (!SameCareAbroad.underS2(facts)) {
            return Stream.of(open(
                    Routes.S2,
                    BASIS,
                    "asked for on another basis than the directive, and not all of it under an S2: that the rates of the"
                            + " directive hold all the same"));
        }
        return Stream.of(
                inForce(facts)
                        .orElseGet(
                                () -> open(
                                        Routes.S2,
                                        BASIS,
                                        "asked for under an S2, and none in force covers all days of the care: that it is paid under one")));
    }

    private static Optional<Finding> inForce(CaseFacts facts) {
        return Optional.ofNullable(facts.s2())
                .filter(s2 -> s2.outcome().favourable())
                .flatMap(s2 -> Optional.ofNullable(s2.s2()).map(terms -> until(s2, terms, facts)))
                .filter(terms -> covered(terms, CareDays.of(facts)))
                .map(terms -> Finding.of(
                        "NO-S2-3",
                        Versions.UNDATED,
                        BASIS,
                        true,
                        "The care lies within an S2 in force, which may be used after the patient paid (EU-26-1).",
                        Fact.of("S2 from", terms.validFrom()),
                        Fact.of("S2 until", terms.validUntil())));
    }

    private static S2Terms until(Decision s2, S2Terms terms, CaseFacts facts) {
        var until = facts.heard().extendedUntil(s2.decisionId()).orElse(terms.validUntil());
        return new S2Terms(terms.validFrom(), until, null);
    }

    private static boolean covered(S2Terms terms, List<LocalDate> days) {
        return !days.isEmpty()
                && !days.getFirst().isBefore(terms.validFrom())
                && !days.getLast().isAfter(terms.validUntil());
    }

    private static Finding open(String rule, String point, String why) {
        return Finding.open(rule, Versions.REGULATION, point, why);
    }
}

package org.caretrail.domain.regime.no;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.caretrail.domain.decision.LegalClock;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.RateBook;

/**
 * The terms to apply within, as clocks. Where a claim is late by NO-CLOCK-1, the longest extension that a person may give
 * (NO-CLOCK-3) runs beside it.
 */
final class ApplicationTerms {

    private static final String TRAVEL = "travel";

    private ApplicationTerms() {}

    /** NO-CLOCK-1 for each treatment date, NO-CLOCK-3 beside a late one, NO-CLOCK-12 for travel. */
    static Map<String, LegalClock> ofClaim(CaseFacts facts, RateBook book) {
        var received = facts.application().receivedOn();
        var lines = ClaimLine.of(facts);
        var terms = new LinkedHashMap<String, LegalClock>();
        lines.stream()
                .filter(line -> line.careOn() != null)
                .forEach(line -> Term.of(AppliedInTime.RULE, received, book)
                        .map(term -> ClaimTerm.of(term, AppliedInTime.point(line, lines), line, facts))
                        .ifPresent(term -> terms.putIfAbsent(term.point(), term.clock())));
        extended(received, book, terms);
        Travel.journey(facts)
                .flatMap(_ -> CareDays.last(facts))
                .flatMap(home -> clock(Travel.TERM, home, received, book))
                .ifPresent(clock -> terms.put(TRAVEL, clock));
        return terms;
    }

    /** NO-CLOCK-2, where the S2 is applied for after the care. */
    static Map<String, LegalClock> ofAuthorisation(CaseFacts facts, RateBook book) {
        var received = facts.application().receivedOn();
        return CareDays.first(facts)
                .filter(received::isAfter)
                .flatMap(care -> clock(AppliedAfterwardsInTime.RULE, care, received, book))
                .map(clock -> Map.of("", clock))
                .orElse(Map.of());
    }

    private static void extended(LocalDate received, RateBook book, Map<String, LegalClock> terms) {
        Map.copyOf(terms).forEach((point, clock) -> {
            if (received.isAfter(clock.dueOn())) {
                clock(ClaimTerm.EXTENSION, clock.startedOn(), received, book)
                        .ifPresent(longest -> terms.put(point + " extended", longest));
            }
        });
    }

    /** By the row of the day on which the application came in. */
    private static Optional<LegalClock> clock(String rule, LocalDate start, LocalDate received, RateBook book) {
        return Term.of(rule, received, book).map(term -> term.clock(start));
    }
}

package org.caretrail.domain.regime.no;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caretrail.domain.decision.LegalClock;
import org.caretrail.domain.regime.ApplicationTerm;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.RateBook;

/**
 * The terms to apply within, as clocks. Where a bill is late by NO-CLOCK-1, the longest extension that a person may give
 * (NO-CLOCK-3) runs beside it.
 */
final class ApplicationTerms {

    private static final String TRAVEL = "travel";

    private ApplicationTerms() {}

    /** NO-CLOCK-1 for each treatment date, NO-CLOCK-3 beside a late one, NO-CLOCK-12 for travel. */
    static List<ApplicationTerm> ofClaim(CaseFacts facts, RateBook book) {
        var lines = ClaimLine.of(facts);
        var bills = new LinkedHashMap<String, ApplicationTerm>();
        lines.stream().filter(line -> line.careOn() != null).forEach(line -> {
            var point = AppliedInTime.point(line, lines);
            bill(point, line, facts, book).ifPresent(term -> bills.putIfAbsent(point, term));
        });
        return Stream.concat(
                        bills.values().stream()
                                .flatMap(term -> Stream.concat(Stream.of(term), extended(term, book).stream())),
                        travel(facts, book).stream())
                .toList();
    }

    /** NO-CLOCK-2, where the S2 is applied for after the care. */
    static List<ApplicationTerm> ofAuthorisation(CaseFacts facts, RateBook book) {
        var received = facts.application().receivedOn();
        return CareDays.first(facts)
                .filter(received::isAfter)
                .flatMap(care -> clock(AppliedAfterwardsInTime.RULE, care, received, book))
                .map(clock -> new ApplicationTerm("", clock, received))
                .stream()
                .toList();
    }

    /** As {@link AppliedInTime} finds it. */
    private static Optional<ApplicationTerm> bill(String point, ClaimLine line, CaseFacts facts, RateBook book) {
        var claimed = facts.claimedOn(line.invoice());
        return Term.of(AppliedInTime.RULE, claimed, book)
                .map(term -> ClaimTerm.of(term, point, line, facts))
                .map(term -> new ApplicationTerm(point, term.clock(), claimed));
    }

    private static Optional<ApplicationTerm> extended(ApplicationTerm term, RateBook book) {
        return Optional.of(term)
                .filter(ApplicationTerm::late)
                .flatMap(late -> clock(ClaimTerm.EXTENSION, late.clock().startedOn(), late.appliedOn(), book))
                .map(longest -> new ApplicationTerm(term.about() + " extended", longest, term.appliedOn()));
    }

    private static Optional<ApplicationTerm> travel(CaseFacts facts, RateBook book) {
        var claimed = facts.travelClaimedOn();
        return Travel.journey(facts)
                .flatMap(_ -> CareDays.last(facts))
                .flatMap(home -> clock(Travel.TERM, home, claimed, book))
                .map(clock -> new ApplicationTerm(TRAVEL, clock, claimed));
    }

    /** By the row of the day on which it was applied for. */
    private static Optional<LegalClock> clock(String rule, LocalDate start, LocalDate applied, RateBook book) {
        return Term.of(rule, applied, book).map(term -> term.clock(start));
    }
}

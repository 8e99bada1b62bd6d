package org.caretrail.domain.regime.nl;

import java.time.LocalDate;
import java.util.Optional;
import org.caretrail.domain.decision.LegalClock;
import org.caretrail.domain.regime.RateBook;

/** Terms of Dutch law in weeks, by the table {@code nl-terms}. */
final class Terms {

    private static final String UNVERIFIED = "unverified";

    private Terms() {}

    /** The clock that a day starts; its version says so where nobody verified the term. */
    static Optional<LegalClock> weeks(String rule, String term, LocalDate startedOn, RateBook book) {
        return book.find(NlTables.TERMS, startedOn, startedOn, term)
                .map(row -> new LegalClock(
                        rule,
                        row.unverified() ? UNVERIFIED : "1",
                        startedOn,
                        startedOn.plusWeeks(row.figure("weeks").longValueExact())));
    }
}

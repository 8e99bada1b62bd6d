package org.caretrail.domain.regime.no;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.caretrail.domain.decision.LegalClock;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.RateRow;
import org.caretrail.domain.shared.Country;
import org.caretrail.domain.shared.LegalCalendar;

/** A term of the table {@code no-terms}, counted as NO-COUNT says: months clipped, an end on a holiday moved on. */
record Term(String rule, String version, Period length, String countedFrom) {

    private static final LegalCalendar CALENDAR = LegalCalendar.of(new Country("NO"));

    /** The term as it stood on the day on which it is applied; empty where the table has none. */
    static Optional<Term> of(String rule, LocalDate day, RateBook book) {
        return book.find(NorwegianTables.TERMS, day, day, rule).map(Term::of);
    }

    LocalDate lastDay(LocalDate start) {
        return CALENDAR.lastDay(start, length);
    }

    LegalClock clock(LocalDate start) {
        return new LegalClock(rule, version, start, lastDay(start));
    }

    private static Term of(RateRow row) {
        var length = Integer.parseInt(row.text("length"));
        var period = switch (row.text("unit")) {
            case "WEEKS" -> Period.ofWeeks(length);
            case "MONTHS" -> Period.ofMonths(length);
            case "YEARS" -> Period.ofYears(length);
            default -> throw new IllegalArgumentException(row.key() + " counts in " + row.text("unit"));
        };
        return new Term(row.key(), Versions.of(row), period, row.has("countedFrom") ? row.text("countedFrom") : "");
    }
}

package org.caretrail.domain.regime.no;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.LegalClock;
import org.caretrail.domain.regime.Holidays;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.RateRow;
import org.caretrail.domain.shared.Country;
import org.caretrail.domain.shared.LegalCalendar;

/** A term of the table {@code no-terms}, counted as NO-COUNT says: months clipped, an end on a holiday moved on. */
record Term(
        String rule, String version, int length, Unit unit, String countedFrom, RateRow row, LegalCalendar calendar) {

    private static final Country NORWAY = new Country("NO");

    /** What a term counts in. */
    enum Unit {
        WORKING_DAYS,
        WEEKS,
        MONTHS,
        YEARS
    }

    /** The term as it stood on the day on which it is applied; empty where the table has none. */
    static Optional<Term> of(String rule, LocalDate day, RateBook book) {
        return book.find(NorwegianTables.TERMS, day, day, rule).map(row -> of(row, calendar(book)));
    }

    /** The clock that a day starts; empty where the table has no such term on that day. */
    static Optional<LegalClock> clock(String rule, LocalDate start, RateBook book) {
        return of(rule, start, book).map(t -> t.clock(start));
    }

    LocalDate lastDay(LocalDate start) {
        return period().map(period -> calendar.lastDay(start, period))
                .orElseGet(() -> calendar.workingDaysAfter(start, length));
    }

    /** Empty for a term of working days, which has no length of its own. */
    Optional<Period> period() {
        return switch (unit) {
            case WORKING_DAYS -> Optional.empty();
            case WEEKS -> Optional.of(Period.ofWeeks(length));
            case MONTHS -> Optional.of(Period.ofMonths(length));
            case YEARS -> Optional.of(Period.ofYears(length));
        };
    }

    /** The working days by which terms end. */
    static LegalCalendar calendar(RateBook book) {
        return Holidays.calendar(NORWAY, book);
    }

    /** The clock that a day starts. */
    LegalClock clock(LocalDate start) {
        return new LegalClock(rule, version, start, lastDay(start), calendar.version());
    }

    /** A term that nobody verified runs all the same, and the finding names its row. */
    Stream<Fact> unverified() {
        return Stream.of(row)
                .filter(RateRow::unverified)
                .map(r -> Fact.of("unverified row", r.table() + " " + r.key() + ": " + r.source()));
    }

    private static Term of(RateRow row, LegalCalendar calendar) {
        return new Term(
                row.key(),
                Versions.of(row),
                Integer.parseInt(row.text("length")),
                Unit.valueOf(row.text("unit")),
                row.has("countedFrom") ? row.text("countedFrom") : "",
                row,
                calendar);
    }
}

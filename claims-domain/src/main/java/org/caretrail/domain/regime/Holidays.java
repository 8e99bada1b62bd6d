package org.caretrail.domain.regime;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.caretrail.domain.shared.Country;
import org.caretrail.domain.shared.LegalCalendar;

/** The working days of a country, with what a table says of single days that its calendar lacks or has wrongly. */
public final class Holidays {

    private static final Map<Country, LegalCalendar> SHIPPED = new ConcurrentHashMap<>();

    private Holidays() {}

    /** @throws IllegalStateException for a country whose holidays nobody has written down */
    public static LegalCalendar calendar(Country country, RateBook book) {
        var shipped = SHIPPED.computeIfAbsent(country, LegalCalendar::of);
        return book.table(CommonTables.PUBLIC_HOLIDAYS).rows().stream()
                .filter(row -> row.key().equals(country.code()))
                .map(RateRow::version)
                .max(Integer::compareTo)
                .map(newest -> shipped.except(
                        CommonTables.PUBLIC_HOLIDAYS + "@" + newest, day -> workingDay(day, country, book)))
                .orElse(shipped);
    }

    private static Optional<Boolean> workingDay(LocalDate day, Country country, RateBook book) {
        return book.find(CommonTables.PUBLIC_HOLIDAYS, day, day, country.code())
                .map(row -> row.text("day").equals("WORKING_DAY"));
    }
}

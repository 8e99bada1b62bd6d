package org.caretrail.domain.regime;

import java.util.List;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.decision.Outcome;

/**
 * Tables that belong to no country: the institutions' own limits and errands, the rates between currencies, and days put right in the
 * calendars of countries. They are shipped under
 * {@code resources/regime/common} and are in every rate book.
 */
public final class CommonTables {

    /** Up to what a handler decides alone, in the scheme's currency; an empty limit: any amount. */
    public static final String AUTHORITY_LIMITS = "authority-limits";

    /** One {@code base} is {@code rate} {@code quote}. */
    public static final String EXCHANGE_RATES = "exchange-rates";

    /** Single days that are public holidays, or are not, whatever the calendar of the country says. */
    public static final String PUBLIC_HOLIDAYS = "public-holidays";

    /** What an institution has the service do by itself: after how many days, and with which term for who is asked. */
    public static final String ERRANDS = "errands";

    static final TableFolder FOLDER = new TableFolder(
            "regime/common",
            List.of(
                    new TableShape(AUTHORITY_LIMITS, Validity.RANGE, List.of("scheme", "outcome"), List.of("limit"))
                            .holding(Cell.oneOf(Scheme.class), "scheme")
                            .holding(Cell.oneOf(Outcome.class), "outcome")
                            .holding(Cell.orEmpty(Cell.FIGURE), "limit"),
                    new TableShape(EXCHANGE_RATES, Validity.DAY, List.of("base", "quote"), List.of("rate"))
                            .holding(Cell.CURRENCY, "base", "quote")
                            .holding(Cell.ABOVE_ZERO, "rate"),
                    new TableShape(PUBLIC_HOLIDAYS, Validity.DAY, List.of("country"), List.of("day"))
                            .holding(Cell.oneOf("HOLIDAY", "WORKING_DAY"), "day"),
                    new TableShape(ERRANDS, Validity.RANGE, List.of("scheme", "errand"), List.of("days", "term"))
                            .holding(Cell.oneOf(Scheme.class), "scheme")
                            .holding(Cell.oneOf(ErrandKind.class), "errand")
                            .holding(Cell.FIGURE, "days")
                            .holding(Cell.orEmpty(Cell.ABOVE_ZERO), "term")));

    private CommonTables() {}

    /** Whether last days rest on a table: public holidays, errands, and whatever a country or the Union calls its terms. */
    public static boolean setsTerms(String table) {
        return table.equals(PUBLIC_HOLIDAYS) || table.equals(ERRANDS) || table.endsWith("-terms");
    }
}

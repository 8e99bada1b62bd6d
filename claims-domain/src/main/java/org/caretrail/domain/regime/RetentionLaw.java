package org.caretrail.domain.regime;

import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.application.Scheme;

/**
 * What a country's law says of how long the file of a case is kept.
 *
 * @param rule     by which it is kept
 * @param table    of the terms in years, by scheme; without a row there no term ends by itself
 * @param byPermit whether erasing needs a regulation or a permit besides
 */
public record RetentionLaw(String rule, String table, boolean byPermit) {

    /** The columns of such a table. */
    public static TableShape terms(String table) {
        return new TableShape(table, Validity.RANGE, List.of("scheme"), List.of("years"))
                .holding(Cell.oneOf(Scheme.class), "scheme")
                .holding(Cell.WHOLE, "years");
    }

    /**
     * How long a case is kept, by the terms that are known today.
     *
     * @param lastFactOn the day of the last fact in the case
     */
    public Retention of(Scheme scheme, LocalDate lastFactOn, LocalDate today, RateBook book) {
        return book.find(table, today, today, scheme.name())
                .map(row -> new Retention(
                        rule,
                        byPermit,
                        lastFactOn,
                        lastFactOn.plusYears(row.figure("years").longValueExact()),
                        row.reference()))
                .orElseGet(() -> new Retention(rule, byPermit, lastFactOn, null, null));
    }
}

package org.caretrail.domain.regime.no;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.Worksheet;

/**
 * NO-AMOUNT: what the care would have cost the Norwegian public, NOK: DRG weight × ISF unit price × percentage, or the
 * refund rate of a procedure outside the diagnosis related groups. Exact; nothing is rounded here.
 * What share of it the state pays the hospitals (NO-AMOUNT-4) never enters.
 */
record Cap(Worksheet sheet, RateBook book) {

    private static final String WEIGHT = "NO-AMOUNT-3";
    private static final String UNIT_PRICE = "NO-AMOUNT-2";
    private static final String PERCENTAGE = "NO-AMOUNT-1";
    private static final String PROCEDURE = "NO-AMOUNT-6";

    /** @param care what the care is called in steps and points, such as its day */
    Optional<BigDecimal> ofGroup(String care, LocalDate from, LocalDate until, String code) {
        var weight = sheet.read(WEIGHT, "weight " + care, NorwegianTables.DRG_WEIGHTS, "weight", from, code);
        var price = oneYear(care, from, until)
                ? sheet.read(UNIT_PRICE, "unit price " + care, NorwegianTables.UNIT_PRICES, "price", from)
                : Optional.<BigDecimal>empty();
        var percentage = percentage("percentage " + care, from, until);
        return weight.flatMap(w -> price.flatMap(p -> percentage.map(share -> sheet.step(
                "NO-AMOUNT",
                Versions.REGULATION,
                "cap " + care,
                w.multiply(p).multiply(share),
                null,
                Fact.of("weight", w.toPlainString()),
                Fact.of("unit price", p.toPlainString()),
                Fact.of("percentage", share.toPlainString())))));
    }

    Optional<BigDecimal> ofProcedure(String care, LocalDate day, String code) {
        return sheet.read(PROCEDURE, "rate " + care, NorwegianTables.PROCEDURE_RATES, "rate", day, code);
    }

    /** Weights and unit prices are those of a year; a stay over new year has two. */
    private boolean oneYear(String care, LocalDate from, LocalDate until) {
        return from.getYear() == until.getYear()
                || sheet.confirmed(Finding.open(
                        UNIT_PRICE,
                        Versions.UNDATED,
                        "year " + care,
                        "the stay runs over new year: that the prices of the year of admission hold",
                        Fact.of("from", from),
                        Fact.of("until", until)));
    }

    /** Which side of a change counts when treatment and decision lie on different ones is unsettled. */
    private Optional<BigDecimal> percentage(String name, LocalDate from, LocalDate until) {
        var decidedOn = sheet.facts().decidedOn();
        var sides = Stream.of(from, until, decidedOn)
                .map(this::percentageRow)
                .distinct()
                .count();
        if (sides > 1) {
            var given = sheet.given(PERCENTAGE, name);
            if (given.isPresent() || !sheet.confirmed(unsettledSide(name, from, decidedOn))) {
                return given;
            }
        }
        return sheet.read(PERCENTAGE, name, NorwegianTables.PERCENTAGES, "percentage", from);
    }

    private static Finding unsettledSide(String name, LocalDate treatment, LocalDate decision) {
        return Finding.open(
                PERCENTAGE,
                Versions.GUIDE,
                name,
                "treatment and decision lie on different sides of a change of the percentage: that the percentage of the day"
                        + " of treatment holds",
                Fact.of("treatment", treatment),
                Fact.of("decision", decision));
    }

    private Optional<?> percentageRow(LocalDate day) {
        var decidedOn = sheet.facts().decidedOn();
        return book.find(NorwegianTables.PERCENTAGES, day, day.isAfter(decidedOn) ? day : decidedOn);
    }
}

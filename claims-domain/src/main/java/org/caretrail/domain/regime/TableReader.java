package org.caretrail.domain.regime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.caretrail.domain.regime.RowReader.Numbered;
import org.jspecify.annotations.Nullable;

/**
 * Turns a sheet into the rows of a table: all of them, or none and everything that is wrong.
 *
 * @param given  what is said of the version as a whole
 * @param madeUp whether a row that was made up for a demonstration is taken
 */
public record TableReader(TableShape shape, Publication given, boolean madeUp) {

    private static final List<String> SAID_OF_A_VERSION = List.of("announced", "mark", "source");

    /**
     * What came of a sheet.
     *
     * @param rows   empty while there are errors
     * @param errors in the order of the lines
     */
    public record Reading(List<RateRow> rows, List<SheetError> errors) {

        public Reading {
            rows = List.copyOf(rows);
            errors = List.copyOf(errors);
        }
    }

    /** @param version which version of the table the rows are of */
    public Reading read(Sheet sheet, int version) {
        return reading(sheet, version, (_, _) -> List.of());
    }

    /** Reads what an administrator hands in: no two lines of it may speak of the same key and the same day. */
    public Reading readWhole(Sheet sheet, int version) {
        return reading(sheet, version, Overlaps::in);
    }

    private Reading reading(
            Sheet sheet, int version, BiFunction<TableShape, List<Numbered>, List<SheetError>> contradictions) {
        var errors = new ArrayList<>(ofTheVersion());
        var unreadable = heading(sheet);
        errors.addAll(unreadable);
        if (!unreadable.isEmpty()) {
            return new Reading(List.of(), errors);
        }
        var rows = new RowReader(this, sheet.columns(), version, errors).all(sheet.lines());
        errors.addAll(contradictions.apply(shape, rows));
        errors.sort(Comparator.comparingInt(SheetError::line));
        return new Reading(errors.isEmpty() ? rows.stream().map(Numbered::row).toList() : List.of(), errors);
    }

    private List<SheetError> ofTheVersion() {
        var errors = new ArrayList<SheetError>();
        if (given.mark() != null && !Mark.known(given.mark())) {
            errors.add(new SheetError(0, "mark", RowReader.UNKNOWN_MARK));
        }
        if (Mark.SYNTHETIC.equals(given.mark()) && !madeUp) {
            errors.add(new SheetError(0, "mark", RowReader.MADE_UP));
        }
        if (given.source() != null && !RowReader.writable(given.source())) {
            errors.add(new SheetError(0, "source", RowReader.UNWRITABLE));
        }
        errors.addAll(day("effectiveFrom", given.effectiveFrom()));
        errors.addAll(day("announcedOn", given.announcedOn()));
        return errors;
    }

    /** What is loaded is written down and read again. */
    private static List<SheetError> day(String name, @Nullable LocalDate day) {
        return day == null || RowReader.readable(day)
                ? List.of()
                : List.of(new SheetError(0, name, "is no day such as 2024-03-11"));
    }

    private List<SheetError> heading(Sheet sheet) {
        var seen = new HashSet<String>();
        var twice = sheet.columns().stream()
                .filter(c -> !seen.add(c))
                .map(c -> error(sheet, c, "the table names this column twice"));
        var unknown = sheet.columns().stream()
                .filter(c -> !shape.columns().contains(c) && !SAID_OF_A_VERSION.contains(c))
                .map(c -> error(sheet, c, "the table has no such column"));
        var missing = shape.columns().stream()
                .filter(c -> !sheet.columns().contains(c))
                .map(c -> error(sheet, c, "the column is missing; columns are separated by commas"));
        return Stream.of(twice, unknown, missing).flatMap(s -> s).toList();
    }

    private static SheetError error(Sheet sheet, String column, String message) {
        return new SheetError(sheet.heading(), column, message);
    }
}

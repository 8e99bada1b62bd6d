package org.caretrail.domain.regime;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/**
 * A table of the law as a lawyer reads it: one line a validity period, comments behind {@code #}, in each line its mark and
 * its source. What is shipped and what was loaded are files of this one form.
 */
public final class TableFile {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

    private TableFile() {}

    /** @throws IllegalArgumentException naming table, line and column of the first cell that cannot be read */
    public static List<RateRow> read(TableShape shape, int version, Reader text) {
        var reading = new TableReader(shape, Publication.NONE, true).read(Sheet.ofCsv(text), version);
        if (!reading.errors().isEmpty()) {
            throw new IllegalArgumentException(
                    shape.name() + ", " + reading.errors().getFirst());
        }
        return reading.rows();
    }

    /** Writes rows so that reading them again gives the same. */
    public static String write(TableShape shape, List<RateRow> rows) {
        var text = new StringBuilder();
        try (var csv = FORMAT.print(text)) {
            csv.printRecord(Stream.concat(shape.columns().stream(), Stream.of("announced", "mark", "source")));
            for (var row : rows) {
                csv.printRecord(cells(shape, row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static Stream<String> cells(TableShape shape, RateRow row) {
        return Stream.of(days(shape, row), said(shape, row), Stream.of(text(row.announced()), row.mark(), row.source()))
                .flatMap(s -> s);
    }

    private static Stream<String> days(TableShape shape, RateRow row) {
        return switch (shape.validity()) {
            case RANGE -> Stream.of(text(row.from()), text(row.until()));
            case YEAR ->
                Stream.of(String.valueOf(Objects.requireNonNull(row.from()).getYear()));
            case DAY -> Stream.of(text(row.from()));
        };
    }

    private static Stream<String> said(TableShape shape, RateRow row) {
        Map<String, String> values = row.values();
        return Stream.concat(shape.keys().stream(), shape.values().stream()).map(c -> values.getOrDefault(c, ""));
    }

    private static String text(@Nullable Object day) {
        return Objects.toString(day, "");
    }
}

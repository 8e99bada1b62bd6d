package org.caretrail.domain.regime;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table of the law as a lawyer reads it: one line a validity period, comments behind {@code #}. A line without a
 * source is refused.
 */
public final class TableFile {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .setIgnoreSurroundingSpaces(true)
            .get();

    private TableFile() {}

    /** @throws IllegalArgumentException naming table and line of the first row that cannot be read */
    public static List<RateRow> read(TableShape shape, int version, Reader text) {
        try (var csv = FORMAT.parse(text)) {
            return csv.stream().map(line -> row(shape, version, line)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RateRow row(TableShape shape, int version, CSVRecord line) {
        try {
            var source = line.get("source");
            if (source.isEmpty()) {
                throw new IllegalArgumentException("cites no source");
            }
            var year = shape.validity() == Validity.YEAR ? Year.parse(line.get("year")) : null;
            return new RateRow(
                    shape.name(),
                    version,
                    shape.keys().stream().map(line::get).collect(Collectors.joining("/")),
                    year != null ? year.atDay(1) : day(line, shape.validity() == Validity.DAY ? "date" : "from"),
                    year != null
                            ? year.atDay(year.length())
                            : day(line, shape.validity() == Validity.DAY ? "date" : "until"),
                    day(line, "announced"),
                    line.get("mark"),
                    source,
                    values(shape, line));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(
                    shape.name() + ", line " + line.getRecordNumber() + ": " + e.getMessage(), e);
        }
    }

    private static Map<String, String> values(TableShape shape, CSVRecord line) {
        var values = new LinkedHashMap<String, String>();
        shape.keys().forEach(c -> values.put(c, line.get(c)));
        shape.values().forEach(c -> values.put(c, line.get(c)));
        return values;
    }

    private static @Nullable LocalDate day(CSVRecord line, String column) {
        var text = line.get(column);
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}

package org.caretrail.domain.regime;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table as somebody hands it in: its heading and its lines, each cell a text that nobody has looked at yet.
 *
 * @param heading the line on which the columns are named
 */
public record Sheet(int heading, List<String> columns, List<Line> lines) {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setCommentMarker('#')
            .setIgnoreSurroundingSpaces(true)
            .get();

    /** What some programs put before the first letter of a text. */
    private static final String BYTE_ORDER_MARK = "\ufeff";

    /** A line by its number in the file, from 1. */
    public record Line(int number, List<String> cells) {}

    public Sheet {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /**
     * Reads comma-separated values as RFC 4180 has them; a line that begins with {@code #} is a comment.
     *
     * @throws UnreadableSheet naming the line at which the text is no such file
     */
    public static Sheet ofCsv(Reader text) {
        var lines = new ArrayList<Line>();
        try (var csv = FORMAT.parse(text)) {
            read(csv, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (lines.isEmpty()) {
            return new Sheet(1, List.of(), lines);
        }
        var heading = lines.removeFirst();
        var columns = heading.cells().stream()
                .map(name -> name.replace(BYTE_ORDER_MARK, ""))
                .toList();
        return new Sheet(heading.number(), columns, lines);
    }

    private static void read(CSVParser csv, List<Line> lines) {
        try {
            for (var line : csv) {
                lines.add(new Line(number(line, csv), line.toList()));
            }
        } catch (UncheckedIOException e) {
            throw new UnreadableSheet((int) csv.getCurrentLineNumber(), "the line is not written as CSV has it");
        }
    }

    /** The parser knows on which line a record ends; one with line breaks inside began earlier. */
    private static int number(CSVRecord line, CSVParser csv) {
        var breaks = line.stream()
                .mapToLong(c -> c.lines().count() - 1)
                .filter(n -> n > 0)
                .sum();
        return (int) (csv.getCurrentLineNumber() - breaks);
    }
}

package org.caretrail.domain.regime;

import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caretrail.domain.regime.Sheet.Line;
import org.jspecify.annotations.Nullable;

/** Reads the lines of one sheet, each cell as its column has it, and notes everything that is wrong. */
final class RowReader {

    static final String UNKNOWN_MARK = "is none of S, F, D, R, - and SYNTHETIC";
    static final String MADE_UP = "is that of a made-up row: such a figure decides no real case";

    static final String UNWRITABLE = "holds a control character, or more than 1000 characters";

    private static final int LONGEST = 1000;
    private static final int ISO_DATE = 10;

    private final TableShape shape;
    private final Publication given;
    private final boolean madeUp;
    private final Map<String, Integer> places = new HashMap<>();
    private final int version;
    private final List<SheetError> errors;

    RowReader(TableReader reader, List<String> columns, int version, List<SheetError> errors) {
        this.shape = reader.shape();
        this.given = reader.given();
        this.madeUp = reader.madeUp();
        this.version = version;
        this.errors = errors;
        columns.forEach(column -> places.put(column, places.size()));
    }

    static boolean writable(String text) {
        return text.length() <= LONGEST && text.chars().noneMatch(Character::isISOControl);
    }

    /** A row and the line that it came from. */
    record Numbered(int line, RateRow row) {}

    List<Numbered> all(List<Line> lines) {
        return lines.stream().map(this::row).filter(Objects::nonNull).toList();
    }

    private @Nullable Numbered row(Line line) {
        var before = errors.size();
        if (line.cells().size() != places.size()) {
            object(line, "", "has " + line.cells().size() + " cells where the heading has " + places.size());
            return null;
        }
        places.keySet().stream().filter(c -> !writable(text(line, c))).forEach(c -> object(line, c, UNWRITABLE));
        var values = values(line);
        var span = span(line);
        if (span.from() != null && span.until() != null && span.until().isBefore(span.from())) {
            object(line, "until", "is before the first day");
        }
        var announced = day(line, "announced", given.announced());
        var mark = mark(line);
        var source = source(line);
        if (errors.size() > before) {
            return null;
        }
        var key = shape.keys().stream().map(c -> text(line, c)).collect(Collectors.joining("/"));
        return new Numbered(
                line.number(),
                new RateRow(shape.name(), version, key, span.from(), span.until(), announced, mark, source, values));
    }

    private Map<String, String> values(Line line) {
        var values = new LinkedHashMap<String, String>();
        Stream.concat(shape.keys().stream(), shape.values().stream()).forEach(column -> {
            var text = text(line, column);
            var objection = shape.cell(column).objection(text);
            if (objection != null) {
                object(line, column, objection);
            }
            values.put(column, text);
        });
        return values;
    }

    /** The days on which a row holds; null: without end on that side. */
    private record Span(@Nullable LocalDate from, @Nullable LocalDate until) {}

    private Span span(Line line) {
        return switch (shape.validity()) {
            case RANGE -> new Span(day(line, "from", given.effectiveFrom()), day(line, "until", null));
            case YEAR -> year(line);
            case DAY -> oneDay(line);
        };
    }

    private Span year(Line line) {
        var text = text(line, "year");
        if (!text.matches("[12]\\d{3}")) {
            object(line, "year", "is no year of four digits");
            return new Span(null, null);
        }
        var year = Year.parse(text);
        return new Span(year.atDay(1), year.atDay(year.length()));
    }

    private Span oneDay(Line line) {
        if (text(line, "date").isEmpty()) {
            object(line, "date", "is empty");
        }
        var day = day(line, "date", null);
        return new Span(day, day);
    }

    /** Whether a day can be read again once it is written down. */
    static boolean readable(LocalDate day) {
        return day.toString().length() == ISO_DATE;
    }

    private @Nullable LocalDate day(Line line, String column, @Nullable LocalDate otherwise) {
        var text = text(line, column);
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            if (text.length() == ISO_DATE) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException e) {
            // said below, as of any text that is no date
        }
        object(line, column, "is no date such as 2024-03-11");
        return null;
    }

    /** That of the version was looked at with the version, once and not in each line. */
    private String mark(Line line) {
        var own = text(line, "mark");
        if (own.isEmpty() && given.mark() != null) {
            return given.mark();
        }
        if (own.isEmpty()) {
            object(line, "mark", "says nowhere how sure the row is: neither in the line nor for the whole version");
        } else if (!Mark.known(own)) {
            object(line, "mark", UNKNOWN_MARK);
        } else if (!madeUp && own.equals(Mark.SYNTHETIC)) {
            object(line, "mark", MADE_UP);
        }
        return own;
    }

    private String source(Line line) {
        var own = text(line, "source");
        var source = own.isEmpty() && given.source() != null ? given.source().strip() : own;
        if (source.isEmpty()) {
            object(line, "source", "cites no source: neither in the line nor for the whole version");
        }
        return source;
    }

    private void object(Line line, String column, String message) {
        errors.add(new SheetError(line.number(), column, message));
    }

    /** Nothing where the sheet has no such column: only those that may be said of a whole version are missing by now. */
    private String text(Line line, String column) {
        var place = places.get(column);
        return place == null ? "" : line.cells().get(place);
    }
}

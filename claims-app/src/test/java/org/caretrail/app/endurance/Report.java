package org.caretrail.app.endurance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was done to the service and what was left of it.
 *
 * @param figures words and numbers, in the order in which they are read
 * @param checks  what must not be
 */
record Report(List<Figure> figures, List<Check> checks) {

    private static final int EXAMPLES = 5;

    /** Also shown where the test was started. */
    Report written(Path file) throws IOException {
        Files.writeString(file, text());
        System.out.println(text());
        return this;
    }

    /** What was found although it must not be, in words. */
    List<String> broken() {
        return checks.stream().filter(c -> !c.isKept()).map(Report::line).toList();
    }

    private String text() {
        return Stream.of(
                        Stream.of("# Killed, and what was left", "", "| what | figure |", "|---|---|"),
                        figures.stream().map(f -> "| " + f.what() + " | " + f.figure() + " |"),
                        Stream.of("", "| what must not be | looked at | found |", "|---|---|---|"),
                        checks.stream().map(Report::line))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(Check check) {
        var examples = check.found().stream().limit(EXAMPLES).collect(Collectors.joining(", "));
        return "| " + check.question() + " | " + check.looked() + " | "
                + check.found().size() + (check.isKept() ? "" : ": " + examples) + " |";
    }

    /** One line of the first table. */
    record Figure(String what, String figure) {

        static Figure of(String what, Object figure) {
            return new Figure(what, figure.toString());
        }

        static Figure of(String what, Duration time) {
            return new Figure(what, "%.1f s".formatted(time.toMillis() / 1000.0));
        }
    }
}

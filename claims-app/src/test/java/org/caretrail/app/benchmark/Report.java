package org.caretrail.app.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** The figures as Markdown, to be pasted into {@code docs/performance.md}. */
final class Report {

    private final List<String> lines = new ArrayList<>();
    private final List<Double> ratios = new ArrayList<>();
    private final Consumer<String> reader;

    /** @param reader sees each line as soon as it is known */
    Report(Consumer<String> reader) {
        this.reader = reader;
    }

    static String figure(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    void machine(Machine machine) {
        machine.described().forEach(line -> add("- " + line));
    }

    void table(String title) {
        add("");
        add("| %s | a second | beside it | a second | ratio | half of the rounds |".formatted(title));
        add("|---|---|---|---|---|---|");
    }

    void row(String what, Turns turns, String name, String yardstick) {
        double ratio = turns.ratio(name, yardstick);
        ratios.add(ratio);
        add(String.format(
                Locale.ROOT,
                "| %s | %,.0f | %s | %,.0f | %.2f | %s |",
                what,
                turns.perSecond(name),
                yardstick,
                turns.perSecond(yardstick),
                ratio,
                turns.middleHalf(name, yardstick)));
    }

    void memory(Machine machine) {
        add("");
        add("Memory of the process: %s at most, %s of heap in use after collection."
                .formatted(machine.peak(), machine.heap()));
    }

    List<Double> ratios() {
        return List.copyOf(ratios);
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }

    void write(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        lines.add(line);
        reader.accept(line);
    }
}

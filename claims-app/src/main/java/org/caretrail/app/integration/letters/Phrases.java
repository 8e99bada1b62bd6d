package org.caretrail.app.integration.letters;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts the names that steps and points bear into words: a known beginning, such as {@code unit price}, and what follows it,
 * such as a day and a kind of care.
 */
final class Phrases {

    private static final Currency NO_CURRENCY = Currency.getInstance("XXX");

    private final Words words;
    private final Figures figures;

    Phrases(Words words, Figures figures) {
        this.words = words;
        this.figures = figures;
    }

    /** What a step of an amount is called, and in what its result is. */
    record Phrase(String label, String unit) {}

    Phrase step(String name, String fallback) {
        for (var end = name.length(); end > 0; end = name.lastIndexOf(' ', end - 1)) {
            var known = words.find("step." + Words.key(name.substring(0, end)));
            if (known.isPresent()) {
                return phrase(known.get(), name.substring(end).strip());
            }
        }
        return new Phrase(fallback, "");
    }

    /** A fact that a rule rests on: an amount, a day, or words. */
    String value(String value) {
        var figure = Figure.of(value, "", NO_CURRENCY, figures);
        return figure.digits().equals(value) ? tail(value) : figure.before() + figure.digits() + figure.after();
    }

    /** Days as the language writes them, names of the domain in words, all else as it is. */
    String tail(String text) {
        return Arrays.stream(text.split(" ", -1)).map(this::word).collect(Collectors.joining(" "));
    }

    private Phrase phrase(String known, String tail) {
        var parts = known.split("\\s*\\|\\s*", -1);
        var label = tail.isEmpty()
                ? parts[0].replaceAll("\\s*[(,]?\\s*\\{0\\}\\)?", "")
                : parts[0].replace("{0}", tail(tail));
        return new Phrase(label, parts.length > 1 ? parts[1] : "");
    }

    private String word(String token) {
        try {
            return figures.of(LocalDate.parse(token));
        } catch (DateTimeParseException e) {
            return words.find(token).orElseGet(() -> named(token));
        }
    }

    /** {@code ZILVEREN_KRUIS} as Zilveren Kruis; what is no such name stays as it is. */
    static String named(String token) {
        return token.matches("[A-Z]+(_[A-Z]+)+")
                ? Stream.of(token.split("_", -1))
                        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" "))
                : token;
    }
}

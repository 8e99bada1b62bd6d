package org.caretrail.projections.history;

import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.RowRef;
import org.caretrail.domain.shared.Country;
import org.jspecify.annotations.Nullable;

/** Pieces of sentences. */
final class Words {

    private Words() {}

    /** {@code ITEMISED_INVOICE} as "itemised invoice". */
    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ENGLISH).replace('_', ' ');
    }

    static String of(Country country) {
        return Locale.of("", country.code()).getDisplayCountry(Locale.ENGLISH);
    }

    /** A row of a table of the law, and whether somebody verified it. */
    static String of(RowRef row) {
        return "table " + row.table() + " " + row.key() + (row.unverified() ? ", not verified" : "");
    }

    static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ENGLISH) + words.substring(1);
    }

    static <T> String list(Collection<T> all, Function<T, String> word) {
        return all.stream().map(word).collect(Collectors.joining(", "));
    }

    /** The words with a lead before them, or nothing when there are none. */
    static String after(String lead, @Nullable Object words) {
        return words == null || words.toString().isEmpty() ? "" : lead + words;
    }

    /** What seems out of order beside a step, as an ending of its sentence. */
    static String outOfOrder(Collection<Finding> findings) {
        var failed = findings.stream().filter(f -> !f.met()).toList();
        return after("; out of order: ", list(failed, f -> f.text() + " (" + f.rule() + ")"));
    }
}

package org.caretrail.projections.history;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.caretrail.domain.decision.Amounts;
import org.caretrail.domain.shared.Money;
import org.caretrail.domain.shared.PersonalData;
import org.jspecify.annotations.Nullable;

/** An event in words, and what it changed. */
record Told(String words, Map<String, Object> changed) {

    static Told that(String words) {
        return new Told(words, Map.of());
    }

    /** The same with one more field; a field that the event left open is left out. */
    Told with(String field, @Nullable Object value) {
        var plain = plain(value);
        if (plain == null) {
            return this;
        }
        var more = new LinkedHashMap<>(changed);
        more.put(field, plain);
        return new Told(words, Collections.unmodifiableMap(more));
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Boolean b -> b;
            case Integer n -> n;
            case Money m ->
                Map.of(
                        "amount",
                        m.amount().toPlainString(),
                        "currency",
                        m.currency().getCurrencyCode());
            case Amounts a -> amounts(a);
            case PersonalData<?> d -> plain(d.clear());
            case Collection<?> all ->
                all.isEmpty() ? null : all.stream().map(Told::plain).toList();
            default -> value.toString();
        };
    }

    private static @Nullable Object amounts(Amounts amounts) {
        var all = new LinkedHashMap<String, @Nullable Object>();
        amounts.byKind().forEach((kind, amount) -> all.put(Words.of(kind), plain(amount)));
        return all.isEmpty() ? null : all;
    }
}

package org.caretrail.projections.support;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Rows turned into columns, for {@code unnest}: PostgreSQL casts each text to the type of its column. */
public final class Column {

    private Column() {}

    /** The value of each row as text; null stays null. */
    public static <R> @Nullable String[] of(List<R> rows, Function<R, @Nullable Object> value) {
        return rows.stream()
                .map(value)
                .map(v -> v == null ? null : v.toString())
                .toArray(String[]::new);
    }
}

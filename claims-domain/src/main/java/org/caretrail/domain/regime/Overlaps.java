package org.caretrail.domain.regime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.caretrail.domain.regime.RowReader.Numbered;
import org.jspecify.annotations.Nullable;

/** Two lines of one file that speak of the same key and the same day contradict each other: which counts, nobody said. */
final class Overlaps {

    private Overlaps() {}

    static List<SheetError> in(TableShape shape, List<Numbered> rows) {
        return rows.stream().collect(Collectors.groupingBy(n -> n.row().key())).values().stream()
                .flatMap(ofOneKey -> among(shape, ofOneKey).stream())
                .toList();
    }

    private static List<SheetError> among(TableShape shape, List<Numbered> ofOneKey) {
        var errors = new ArrayList<SheetError>();
        var inOrder = new ArrayList<>(ofOneKey);
        inOrder.sort(Comparator.comparing(n -> start(n.row())));
        @Nullable Numbered longest = null;
        for (var next : inOrder) {
            if (longest != null && !start(next.row()).isAfter(end(longest.row()))) {
                errors.add(contradiction(shape, longest, next));
            }
            if (longest == null || end(next.row()).isAfter(end(longest.row()))) {
                longest = next;
            }
        }
        return errors;
    }

    private static SheetError contradiction(TableShape shape, Numbered one, Numbered other) {
        var first = Math.min(one.line(), other.line());
        var second = Math.max(one.line(), other.line());
        return new SheetError(
                second,
                shape.validity().columns().getFirst(),
                "speaks of a day of which line " + first + " speaks already, for the same key");
    }

    private static LocalDate start(RateRow row) {
        return Objects.requireNonNullElse(row.from(), LocalDate.MIN);
    }

    private static LocalDate end(RateRow row) {
        return Objects.requireNonNullElse(row.until(), LocalDate.MAX);
    }
}

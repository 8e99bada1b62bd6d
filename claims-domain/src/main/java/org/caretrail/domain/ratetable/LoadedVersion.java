package org.caretrail.domain.ratetable;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.RateRow;

/** A version of a table with its rows. Withdrawn it counts no longer, and can still be read. */
public record LoadedVersion(String table, int version, List<RateRow> rows, boolean withdrawn) {

    public LoadedVersion {
        rows = List.copyOf(rows);
    }

    public LoadedVersion takenBack() {
        return new LoadedVersion(table, version, rows, true);
    }

    /** The book that decisions see: what is shipped, and over it every version that was not withdrawn, in their order. */
    public static RateBook over(RateBook shipped, Collection<LoadedVersion> loaded) {
        var byTable = loaded.stream()
                .filter(v -> !v.withdrawn())
                .sorted(Comparator.comparingInt(LoadedVersion::version))
                .collect(groupingBy(LoadedVersion::table, flatMapping(v -> v.rows().stream(), toList())));
        var book = shipped;
        for (var rows : byTable.entrySet()) {
            book = book.plus(rows.getKey(), rows.getValue());
        }
        return book;
    }
}

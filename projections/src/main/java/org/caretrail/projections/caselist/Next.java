package org.caretrail.projections.caselist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What came next in a case.
 *
 * @param before    the case before it; null: it begins
 * @param standings the case at each new version
 */
record Next(@Nullable Standing before, List<Standing> standings) {

    static Next after(@Nullable Standing before, List<Version> versions) {
        var all = new ArrayList<Standing>();
        var standing = before;
        for (var version : versions) {
            standing = standing == null ? Standing.begun(version) : standing.after(version);
            all.add(standing);
        }
        return new Next(before, List.copyOf(all));
    }

    /** One for each new version; the last still stands. */
    List<CaseListRow> rows() {
        return IntStream.range(0, standings.size())
                .mapToObj(i -> standings
                        .get(i)
                        .row(i + 1 < standings.size() ? standings.get(i + 1).since() : null))
                .toList();
    }

    /** The version that no longer stands. */
    Optional<Ended> ended() {
        return Optional.ofNullable(before)
                .map(b -> new Ended(
                        b.file().caseId(), b.version(), standings.getFirst().since()));
    }
}

package org.caretrail.domain.ratetable;

import java.util.Set;
import java.util.TreeSet;
import org.caretrail.domain.event.RateTableEvent;
import org.caretrail.domain.event.RateTableEvent.RateTablePublished;
import org.caretrail.domain.event.RateTableEvent.RateTableWithdrawn;
import org.caretrail.domain.regime.Tables;

/**
 * Which versions of a table there are.
 *
 * @param newest    the highest number ever given; withdrawing a version frees none
 * @param withdrawn the numbers of those that were taken back
 */
record VersionsGiven(int newest, Set<Integer> withdrawn) {

    static final VersionsGiven SHIPPED = new VersionsGiven(Tables.SHIPPED, Set.of());

    VersionsGiven {
        withdrawn = Set.copyOf(withdrawn);
    }

    VersionsGiven after(RateTableEvent event) {
        return switch (event) {
            case RateTablePublished e -> new VersionsGiven(e.version(), withdrawn);
            case RateTableWithdrawn e -> {
                var more = new TreeSet<>(withdrawn);
                more.add(e.version());
                yield new VersionsGiven(newest, more);
            }
        };
    }
}

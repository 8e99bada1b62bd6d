package org.caretrail.app.events;

import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.event.RateTableEvent;
import org.caretrail.domain.event.RateTableEvent.RateTablePublished;
import org.caretrail.domain.event.RateTableEvent.RateTableWithdrawn;

/** One event of each kind in the life of a table. */
public final class SampleRateTables {

    private static final String TABLE = "no-drg-weights";

    private SampleRateTables() {}

    public static List<RateTableEvent> all() {
        return List.of(
                new RateTablePublished(
                        TABLE,
                        LocalDate.of(2024, 1, 3),
                        2,
                        "b1946ac92492d2347c6235b4d2611184b1946ac92492d2347c6235b4d2611184",
                        913,
                        LocalDate.of(2024, 1, 1),
                        LocalDate.of(2023, 12, 20),
                        "F",
                        "Helsedirektoratet: ISF regulations 2024"),
                new RateTableWithdrawn(TABLE, LocalDate.of(2024, 1, 4), 2, "the list of another year"));
    }
}

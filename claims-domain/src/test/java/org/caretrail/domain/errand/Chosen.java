package org.caretrail.domain.errand;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.regime.CommonTables;
import org.caretrail.domain.regime.ErrandKind;
import org.caretrail.domain.regime.RateRow;
import org.caretrail.domain.regime.Regimes;
import org.caretrail.domain.s2.Forwarded;

/** The shipped law, and what an institution might have chosen to have done by itself from 2 April 2024 on. */
public final class Chosen {

    /** Day 0 of the cases of these tests. */
    public static final LocalDate SINCE = LocalDate.of(2024, 4, 2);

    private static final String TERM = "21";

    /** Everything at once, reminders five days and interim replies two days ahead, 21 days for who is asked. */
    public static final Regimes EVERYTHING = choosing(Map.of(
            ErrandKind.REMIND, 5,
            ErrandKind.INTERIM_REPLY, 2,
            ErrandKind.ASK, 1,
            ErrandKind.CHASE_TRAVEL, 30,
            ErrandKind.CHASE_RESULT, 60));

    private Chosen() {}

    private static Regimes choosing(Map<ErrandKind, Integer> days) {
        var law = Forwarded.LAW;
        var rows = Stream.of(ErrandKind.values())
                .map(kind -> row(kind, days.getOrDefault(kind, 0)))
                .toList();
        return law.with(law.book().plus(CommonTables.ERRANDS, rows));
    }

    private static RateRow row(ErrandKind kind, int days) {
        return new RateRow(
                CommonTables.ERRANDS,
                2,
                Scheme.NO_HELFO + "/" + kind,
                SINCE,
                null,
                SINCE,
                "-",
                "a test",
                Map.of("days", String.valueOf(days), "term", kind == ErrandKind.ASK ? TERM : ""));
    }
}

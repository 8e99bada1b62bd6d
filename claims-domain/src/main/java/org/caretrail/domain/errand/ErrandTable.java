package org.caretrail.domain.errand;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.clock.LawOfCase;
import org.caretrail.domain.regime.CommonTables;
import org.caretrail.domain.regime.ErrandKind;
import org.caretrail.domain.regime.RateRow;

/** What the institution of a case has chosen, in the table {@code errands}. */
record ErrandTable(LawOfCase law) {

    /** An errand so many days after a day, where the institution had chosen it by then. */
    Stream<Errand> after(ErrandKind kind, String about, LocalDate day) {
        return days(kind, day).map(days -> new Errand(kind, about, day.plusDays(days))).stream();
    }

    /** An errand so many days before the last day of a term that began on a day. */
    Stream<Errand> before(ErrandKind kind, String about, LocalDate began, LocalDate last) {
        return days(kind, began).map(days -> new Errand(kind, about, last.minusDays(days))).stream();
    }

    Optional<Long> days(ErrandKind kind, LocalDate day) {
        return row(kind, day).map(row -> row.figure("days").longValueExact());
    }

    /** How many days there are for it; empty: the institution has not said. */
    Optional<Long> term(ErrandKind kind, LocalDate day) {
        return row(kind, day)
                .filter(row -> row.has("term"))
                .map(row -> row.figure("term").longValueExact());
    }

    private Optional<RateRow> row(ErrandKind kind, LocalDate day) {
        Scheme scheme = law.file().application().scheme();
        return law.book().find(CommonTables.ERRANDS, day, day, scheme.name(), kind.name());
    }
}

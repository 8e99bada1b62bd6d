package org.caretrail.domain.regime.no;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.RateRow;
import org.caretrail.domain.regime.Rule;

/**
 * NO-COUNTRY: whether the state of treatment belongs to the scheme on the day of care. One that does not refuses the case
 * and names the right route; Norway itself, and the years of transition for the United Kingdom, wait for a person.
 *
 * @param route the column of {@code no-countries} that speaks of this scheme
 */
record CountryOfTreatment(String route) implements Rule {

    static final CountryOfTreatment REIMBURSEMENT = new CountryOfTreatment("reimbursement");
    static final CountryOfTreatment S2 = new CountryOfTreatment("s2");

    private static final String ANY_OTHER = "*";

    @Override
    public List<Finding> examine(CaseFacts facts, RateBook book) {
        var country = facts.application().care().country().code();
        var days = CareDays.of(facts);
        var rows = (days.isEmpty() ? Stream.of(facts.careDay()) : days.stream())
                .map(day -> row(country, day, facts.decidedOn(), book))
                .distinct()
                .toList();
        return rows.stream()
                .map(row -> row.map(r -> finding(r, country, rows.size() > 1)).orElseGet(() -> unknown(country)))
                .toList();
    }

    /** What a state belonged to is known at once, also of a later day than that of the decision. */
    private static Optional<RateRow> row(String country, LocalDate day, LocalDate decidedOn, RateBook book) {
        var known = day.isAfter(decidedOn) ? day : decidedOn;
        return book.find(NorwegianTables.COUNTRIES, day, known, country)
                .or(() -> book.find(NorwegianTables.COUNTRIES, day, known, ANY_OTHER));
    }

    private Finding finding(RateRow row, String country, boolean changesWithinTheCare) {
        var rule = row.text("rule");
        var answer = row.text(route);
        var known = Stream.concat(
                        Stream.of(Fact.of("country", country)),
                        Stream.of("rightRoute").filter(row::has).map(c -> Fact.of(RightRoute.FACT, row.text(c))))
                .toArray(Fact[]::new);
        if (answer.equals("YES")) {
            return Finding.of(rule, Versions.of(row), country, true, "The state of treatment is in the scheme.", known);
        }
        if (answer.equals("MANUAL") || changesWithinTheCare) {
            var why = "whether care in this state on this day is in the scheme: " + row.source();
            return Finding.open(rule, Versions.of(row), country, why, known);
        }
        return Finding.of(
                rule, Versions.of(row), country, false, "The state of treatment is not in the scheme.", known);
    }

    private static Finding unknown(String country) {
        return Finding.open("NO-COUNTRY", Versions.UNDATED, country, "no row for this state on the day of care");
    }
}

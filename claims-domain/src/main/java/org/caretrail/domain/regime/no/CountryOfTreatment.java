package org.caretrail.domain.regime.no;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.RateRow;
import org.caretrail.domain.regime.Rule;
import org.jspecify.annotations.Nullable;

/**
 * NO-COUNTRY: whether the state of treatment belongs to the scheme on the day of care. One that does not refuses the case
 * and names the right route; Norway itself waits for a person, and so does the United Kingdom in its years of transition
 * unless the care was applied for or begun before them.
 *
 * @param route the column of {@code no-countries} that speaks of this scheme
 */
record CountryOfTreatment(String route) implements Rule {

    static final CountryOfTreatment REIMBURSEMENT = new CountryOfTreatment("reimbursement");
    static final CountryOfTreatment S2 = new CountryOfTreatment("s2");

    private static final String HEALTH_CARD = "by the European Health Insurance Card";
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
                .map(row -> row.map(r -> finding(r, facts, rows.size() > 1)).orElseGet(() -> unknown(country)))
                .toList();
    }

    /** What a state belonged to is known at once, also of a later day than that of the decision. */
    private static Optional<RateRow> row(String country, LocalDate day, LocalDate decidedOn, RateBook book) {
        var known = day.isAfter(decidedOn) ? day : decidedOn;
        return book.find(NorwegianTables.COUNTRIES, day, known, country)
                .or(() -> book.find(NorwegianTables.COUNTRIES, day, known, ANY_OTHER));
    }

    private Finding finding(RateRow row, CaseFacts facts, boolean changesWithinTheCare) {
        var rule = row.text("rule");
        var country = facts.application().care().country().code();
        var answer = row.text(route);
        var known = Stream.of(
                        Stream.of(Fact.of("country", country)),
                        Stream.of("ehic").filter(row::has).map(c -> Fact.of(HEALTH_CARD, row.text(c))),
                        Stream.of("rightRoute").filter(row::has).map(c -> Fact.of(RightRoute.FACT, row.text(c))))
                .flatMap(s -> s)
                .toArray(Fact[]::new);
        if (answer.equals("YES") || (answer.equals("BEGUN_BEFORE") && begunBefore(row.from(), facts))) {
            return Finding.of(rule, Versions.of(row), country, true, "The state of treatment is in the scheme.", known);
        }
        if (!answer.equals("NO") || changesWithinTheCare) {
            var why = "whether care in this state on this day is in the scheme: " + row.source();
            return Finding.open(rule, Versions.of(row), country, why, known);
        }
        return Finding.of(
                rule, Versions.of(row), country, false, "The state of treatment is not in the scheme.", known);
    }

    /** Applied for, in this case or in the one that it rests on, or begun before a day: by what this case tells of it. */
    private static boolean begunBefore(@Nullable LocalDate day, CaseFacts facts) {
        return Stream.of(
                        Stream.of(facts.application().receivedOn()),
                        CareDays.first(facts).stream(),
                        Stream.of(facts.notification(), facts.s2())
                                .filter(Objects::nonNull)
                                .map(Decision::decidedOn))
                .flatMap(s -> s)
                .anyMatch(d -> day != null && d.isBefore(day));
    }

    private static Finding unknown(String country) {
        return Finding.open("NO-COUNTRY", Versions.UNDATED, country, "no row for this state on the day of care");
    }
}

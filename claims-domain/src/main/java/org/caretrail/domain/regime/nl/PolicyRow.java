package org.caretrail.domain.regime.nl;

import java.time.LocalDate;
import java.util.Optional;
import org.caretrail.domain.application.Person;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.RateRow;

/** Which insurer and policy a case is judged under: what the assessment says goes before the application. */
final class PolicyRow {

    private PolicyRow() {}

    static Optional<String> insurer(CaseFacts facts) {
        return Optional.ofNullable(facts.assessment().price())
                .flatMap(p -> Optional.ofNullable(p.insurer()))
                .or(() -> facts.person().map(Person::insurer));
    }

    static Optional<String> policy(CaseFacts facts) {
        return facts.person().map(Person::policy);
    }

    /** A day in the policy year: the year of care unless a person found another to apply. */
    static LocalDate day(CaseFacts facts, LocalDate careDay) {
        var price = facts.assessment().price();
        var year = price == null ? null : price.policyYear();
        return year == null ? careDay : LocalDate.of(year, 1, 1);
    }

    static Optional<RateRow> find(CaseFacts facts, LocalDate careDay, RateBook book) {
        return insurer(facts)
                .flatMap(insurer -> policy(facts)
                        .flatMap(policy ->
                                book.find(NlTables.POLICIES, day(facts, careDay), facts.decidedOn(), insurer, policy)));
    }
}

package org.caretrail.domain.regime.nl;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caretrail.domain.application.Person;
import org.caretrail.domain.correspondence.Insurance;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.RateRow;

/** Which insurer and policy a case is judged under: what the assessment says goes before the application. */
final class PolicyRow {

    private PolicyRow() {}

    /** The insurer on a day of care: who changed is judged by the new one from then on (NL-S2-5). */
    static Optional<String> insurer(CaseFacts facts, LocalDate careDay) {
        var changed = facts.heard().coverage().on(careDay);
        return Optional.ofNullable(facts.assessment().price())
                .flatMap(p -> Optional.ofNullable(p.insurer()))
                .or(() -> changed.map(Insurance::insurer))
                .or(() -> facts.person().map(Person::insurer));
    }

    static Optional<String> policy(CaseFacts facts, LocalDate careDay) {
        var changed = facts.heard().coverage().on(careDay);
        return changed.isPresent()
                ? changed.map(Insurance::policy)
                : facts.person().map(Person::policy);
    }

    /** The products of supplementary cover that the insured holds on a day of care. */
    static List<String> supplementary(CaseFacts facts, LocalDate careDay) {
        return facts.heard()
                .coverage()
                .on(careDay)
                .map(Insurance::supplementary)
                .or(() -> facts.person().map(Person::supplementary))
                .orElse(List.of());
    }

    /** A day in the policy year: the year of care unless a person found another to apply. */
    static LocalDate day(CaseFacts facts, LocalDate careDay) {
        var price = facts.assessment().price();
        var year = price == null ? null : price.policyYear();
        return year == null ? careDay : LocalDate.of(year, 1, 1);
    }

    static Optional<RateRow> find(CaseFacts facts, LocalDate careDay, RateBook book) {
        return insurer(facts, careDay)
                .flatMap(insurer -> policy(facts, careDay)
                        .flatMap(policy ->
                                book.find(NlTables.POLICIES, day(facts, careDay), facts.decidedOn(), insurer, policy)));
    }
}

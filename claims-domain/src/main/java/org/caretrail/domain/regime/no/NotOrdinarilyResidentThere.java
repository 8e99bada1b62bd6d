package org.caretrail.domain.regime.no;

import java.util.List;
import java.util.stream.Stream;
import org.caretrail.domain.application.Person;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.Rule;
import org.caretrail.domain.shared.Country;

/** NO-PERSON-1: no benefit for care in the state in which the person ordinarily lives. */
final class NotOrdinarilyResidentThere implements Rule {

    static final String RULE = "NO-PERSON-1";

    private static final String POINT = "residence";
    private static final Country NORWAY = new Country("NO");

    /** Neither in Norway nor in the state of treatment, which is not Norway either. */
    static boolean livesInAnotherState(CaseFacts facts) {
        var treated = facts.application().care().country();
        return !treated.equals(NORWAY)
                && facts.person()
                        .map(Person::residence)
                        .filter(lives -> !lives.equals(NORWAY) && !lives.equals(treated))
                        .isPresent();
    }

    /** Care in Norway itself is the business of NO-COUNTRY-6. */
    @Override
    public List<Finding> examine(CaseFacts facts, RateBook book) {
        var treated = facts.application().care().country();
        if (treated.equals(NORWAY)) {
            return List.of();
        }
        return List.of(facts.person()
                .map(Person::residence)
                .map(lives -> finding(lives, treated))
                .orElseGet(() -> Finding.open(
                        RULE, Versions.REGULATION, POINT, "it is not known in which state the person lives")));
    }

    /** Where the person lives stays in the person's envelope: the finding says only whether it is there. */
    private static Finding finding(Country lives, Country treated) {
        var elsewhere = !lives.equals(treated);
        var where = Stream.of(Fact.of("state of treatment", treated));
        var route = Fact.of(RightRoute.FACT, Routes.institutionOf(treated) + ", where the person lives");
        return Finding.of(
                RULE,
                Versions.REGULATION,
                POINT,
                elsewhere,
                "The person does not ordinarily live in the state of treatment.",
                (elsewhere ? where : Stream.concat(where, Stream.of(route))).toArray(Fact[]::new));
    }
}

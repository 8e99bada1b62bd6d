package org.caretrail.domain.regime.nl;

import java.util.List;
import java.util.Optional;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.Condition;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.Rule;
import org.caretrail.domain.regime.eu.StateGroup;
import org.caretrail.domain.shared.Country;

/**
 * NL-ROUTE-4, -10, -11, -12: an S2 is for planned care in another state of the EU or EEA, or in Switzerland; in the United
 * Kingdom while it counted as an EU state. Everywhere else there is reimbursement under the policy only.
 */
final class StateOfTreatment implements Rule {

    static final String HOME = "NL";
    static final Country NETHERLANDS = new Country(HOME);

    private static final String VERSION = "2010-05-01";
    private static final String POINT = "STATE_OF_TREATMENT";

    /** NL-ROUTE-11: of Cyprus only the Greek part is in the EU, and an address does not always tell. */
    static final Condition IN_GREEK_PART = Condition.askHandler(
                    "NL-ROUTE-11", VERSION, "IN_GREEK_PART", "The care is given in the Greek part of Cyprus.")
            .when(facts -> country(facts).code().equals("CY"));

    /** What is asked of the state of treatment: of Cyprus, which part of it. */
    static List<Condition> asked(CaseFacts facts) {
        return IN_GREEK_PART.applies().test(facts) ? List.of(IN_GREEK_PART) : List.of();
    }

    /** By which title the state of treatment takes part; the other part of Cyprus, once a person said so, by none. */
    static Optional<StateGroup> group(CaseFacts facts, RateBook book) {
        return IN_GREEK_PART.denied(facts) ? Optional.empty() : StateGroup.of(facts, book);
    }

    /** NL-ROUTE-8: whether care there may be had otherwise than under the policy: in an EU, EEA or treaty state. */
    static boolean offersChoice(CaseFacts facts, RateBook book) {
        return group(facts, book).filter(StateGroup::coordinated).isPresent()
                || TreatyDocument.of(country(facts), facts.careDay(), facts.decidedOn(), book)
                        .isPresent();
    }

    @Override
    public List<Finding> examine(CaseFacts facts, RateBook book) {
        var country = country(facts);
        var seen = new Fact[] {Fact.of("state", country), Fact.of("day", facts.careDay())};
        if (country.code().equals(HOME)) {
            return List.of(
                    Finding.of("NL-ROUTE-4", VERSION, POINT, false, "Care at home needs no authorisation.", seen));
        }
        return List.of(StateGroup.of(facts, book)
                .map(group -> group.coordinated() ? s2(seen) : agreement(seen))
                .orElseGet(() -> policyOnly(seen)));
    }

    private static Finding s2(Fact... seen) {
        return Finding.of(
                "NL-ROUTE-4", VERSION, POINT, true, "Planned care in the EU, EEA or Switzerland: an S2 exists.", seen);
    }

    private static Finding agreement(Fact... seen) {
        return Finding.open(
                "NL-ROUTE-10",
                "2021-01-01",
                POINT,
                "Whether an insurer gives an S2 for the United Kingdom under the agreement is not verified.",
                seen);
    }

    private static Finding policyOnly(Fact... seen) {
        return Finding.of(
                "NL-ROUTE-12",
                VERSION,
                POINT,
                false,
                "No S2 for planned care outside the EU, EEA and Switzerland: reimbursement under the policy only.",
                seen);
    }

    private static Country country(CaseFacts facts) {
        return facts.application().care().country();
    }
}

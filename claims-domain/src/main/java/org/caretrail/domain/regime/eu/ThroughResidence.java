package org.caretrail.domain.regime.eu;

import java.util.List;
import java.util.Optional;
import org.caretrail.domain.application.Person;
import org.caretrail.domain.application.Request.AuthorisationRequest;
import org.caretrail.domain.application.Through;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.Rule;
import org.caretrail.domain.shared.Country;

/**
 * EU-26-2: who lives outside the competent state applies through the institution of residence, which states whether the
 * conditions are met. Without its statement a person finds out.
 */
public record ThroughResidence(Country competent) implements Rule {

    private static final String ID = "EU-26-2";
    private static final String VERSION = "2010-05-01";
    private static final String POINT = "RESIDENCE_STATEMENT";

    @Override
    public List<Finding> examine(CaseFacts facts, RateBook book) {
        if (!(facts.request() instanceof AuthorisationRequest asked) || !concerned(asked, facts)) {
            return List.of();
        }
        var statement = asked.statement();
        var met = statement == null ? null : statement.conditionsMet();
        return List.of(
                met == null
                        ? Finding.open(
                                ID,
                                VERSION,
                                POINT,
                                "The person lives outside the competent state: what the institution of residence states of"
                                        + " the conditions is not known.")
                        : Finding.of(
                                ID,
                                VERSION,
                                POINT,
                                true,
                                "The institution of residence sent the application on with its statement.",
                                Fact.of("conditions met by its statement", met)));
    }

    /**
     * The point that a refusal leaves open where it rests on conditions that the institution of residence has a say in, and that
     * one does not state that they are not met: a person finds out whether it agrees.
     */
    public Optional<Finding> withoutAgreement(CaseFacts facts) {
        if (!(facts.request() instanceof AuthorisationRequest asked) || !concerned(asked, facts)) {
            return Optional.empty();
        }
        var statement = asked.statement();
        var met = statement == null ? null : statement.conditionsMet();
        return Boolean.FALSE.equals(met)
                ? Optional.empty()
                : Optional.of(Finding.open(
                        ID,
                        VERSION,
                        "RESIDENCE_INSTITUTION_AGREES",
                        "A refusal rests on the agreement of the institution of residence that the conditions are not met.",
                        Fact.of("conditions met by its statement", met == null ? "not stated" : met)));
    }

    private boolean concerned(AuthorisationRequest asked, CaseFacts facts) {
        return asked.through() == Through.RESIDENCE_FUND
                || facts.person()
                        .map(Person::residence)
                        .filter(lives -> !lives.equals(competent))
                        .isPresent();
    }
}

package org.caretrail.domain.regime.nl;

import java.util.List;
import java.util.Optional;
import org.caretrail.domain.application.Person;
import org.caretrail.domain.application.Request.AuthorisationRequest;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.dossier.Requirement;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.Condition;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.Rule;
import org.caretrail.domain.shared.Country;

/**
 * NL-CAK-1 and NL-CAK-2: the health fund of the state of residence. Applications come through it with its statement on
 * the conditions; in some states it decides itself.
 */
final class ResidenceFund implements Rule {

    static final String DECIDES = "NL-CAK-2";
    static final String STATEMENT = "NL-CAK-1";

    private static final String VERSION = "2010-05-01";

    /** NL-ROUTE-11: only in the Greek part of Cyprus does a fund decide; until a person says otherwise it does. */
    static final Condition IN_GREEK_PART = Condition.askHandler(
                    DECIDES, VERSION, "RESIDENCE_IN_GREEK_PART", "The person lives in the Greek part of Cyprus.")
            .when(facts -> facts.person()
                    .map(Person::residence)
                    .filter(lives -> lives.code().equals("CY"))
                    .isPresent());

    static List<Condition> asked(CaseFacts facts) {
        return IN_GREEK_PART.applies().test(facts) ? List.of(IN_GREEK_PART) : List.of();
    }

    /** Says so where the fund of the state of residence decides itself, so that the CAK does not. */
    @Override
    public List<Finding> examine(CaseFacts facts, RateBook book) {
        return facts.person()
                .map(Person::residence)
                .map(lives -> finding(lives, decidesItself(lives, facts, book)))
                .map(List::of)
                .orElse(List.of());
    }

    /** The fund states it in the application; a statement on paper must be in the dossier. */
    static List<Requirement> requirements(CaseFacts facts) {
        return statement(facts).isPresent()
                ? List.of()
                : List.of(Requirement.of(STATEMENT, DocumentKind.RESIDENCE_STATEMENT));
    }

    /** What it states of the conditions, where the application says so. */
    static Optional<Boolean> statement(CaseFacts facts) {
        return facts.request() instanceof AuthorisationRequest r && r.statement() != null
                ? Optional.ofNullable(r.statement().conditionsMet())
                : Optional.empty();
    }

    /** Whether the fund of the state in which the person lives decides itself. */
    static boolean decides(CaseFacts facts, RateBook book) {
        return facts.person()
                .map(Person::residence)
                .filter(lives -> decidesItself(lives, facts, book))
                .isPresent();
    }

    private static boolean decidesItself(Country residence, CaseFacts facts, RateBook book) {
        return !IN_GREEK_PART.denied(facts)
                && book.find(
                                NlTables.DECIDING_FUNDS,
                                facts.application().receivedOn(),
                                facts.decidedOn(),
                                residence.code())
                        .isPresent();
    }

    private static Finding finding(Country residence, boolean itself) {
        return Finding.of(
                DECIDES,
                VERSION,
                "CAK_DECIDES",
                !itself,
                "In a state of fixed amounts the health fund of residence is competent (EU-26-1, EU-20-F): it decides and"
                        + " tells the applicant, and the CAK records.",
                Fact.of("residence", residence));
    }
}

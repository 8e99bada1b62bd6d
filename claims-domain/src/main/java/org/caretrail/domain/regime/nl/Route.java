package org.caretrail.domain.regime.nl;

import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.eu.StateGroup;

/**
 * The way to care abroad that the facts lead to (NL-ROUTE-1 to -4, -10, -12): by state, and by whether the care was
 * planned. It says what the right way is; the insured may choose another (NL-ROUTE-8).
 *
 * @param words what an insured should turn to, in words
 */
record Route(String rule, String words) {

    private static final String VERSION = "2010-05-01";

    static final Route AT_HOME = new Route(
            "NL-ROUTE-9", "care at home under the Dutch insurance, for which no permission is needed (NL-ROUTE-9)");
    private static final Route CARD = new Route(
            "NL-ROUTE-1",
            "the EHIC: care on the terms of the state of stay; who had to pay claims under article 25 (NL-ROUTE-1)");
    private static final Route S2 = new Route(
            "NL-ROUTE-4",
            "an S2 authorisation, or reimbursement under the policy: the insured chooses (NL-ROUTE-4, NL-ROUTE-8)");
    private static final Route POLICY_ONLY =
            new Route("NL-ROUTE-12", "reimbursement under the policy only: no S2 exists for this state (NL-ROUTE-12)");
    private static final Route WORLDWIDE = new Route(
            "NL-ROUTE-3",
            "the worldwide cover: reimbursement under the policy, at most the Dutch rate, the deductible taken off;"
                    + " consent may be asked beforehand (NL-ROUTE-3)");

    /** The route of care that was planned before the journey, or was not. */
    static Route of(boolean planned, CaseFacts facts, RateBook book) {
        var country = facts.application().care().country();
        if (facts.scheme() == Scheme.NL_CAK) {
            return TreatyRoute.of(planned, facts, book);
        }
        if (country.code().equals(StateOfTreatment.HOME)) {
            return AT_HOME;
        }
        var coordinated = StateOfTreatment.group(facts, book)
                .filter(StateGroup::coordinated)
                .isPresent();
        if (planned) {
            return coordinated ? S2 : plannedElsewhere(facts, book);
        }
        return coordinated
                ? CARD
                : TreatyDocument.of(country, facts.careDay(), facts.decidedOn(), book)
                        .map(Route::byTreaty)
                        .orElse(WORLDWIDE);
    }

    Finding found(String point, boolean planned, CaseFacts facts) {
        return Finding.of(
                rule,
                VERSION,
                point,
                true,
                "The route of this care: " + words + ".",
                Fact.of("planned", planned),
                Fact.of("state", facts.application().care().country()));
    }

    private static Route plannedElsewhere(CaseFacts facts, RateBook book) {
        var agreement = StateOfTreatment.group(facts, book).isPresent();
        return agreement
                ? new Route(
                        "NL-ROUTE-10",
                        "reimbursement under the policy; whether an S2 exists is not verified (NL-ROUTE-10)")
                : POLICY_ONLY;
    }

    private static Route byTreaty(TreatyDocument document) {
        return new Route(
                document.rule(),
                document.kind().words()
                        + ": care with statutory providers on the terms of that state by treaty; who was"
                        + " not treated on it pays, and claims by the treaty or under the policy ("
                        + document.rule()
                        + ", NL-ROUTE-8)");
    }
}

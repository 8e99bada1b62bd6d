package org.caretrail.domain.regime.nl;

import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.RateBook;

/** The way to care abroad of a treaty-entitled person: no policy, an S2 of the CAK, else the directive. */
final class TreatyRoute {

    private static final Route AT_HOME = new Route(
            TreatyState.AT_HOME,
            "care in the Netherlands on the EHIC of the CAK: no permission is needed (NL-ROUTE-7)");
    private static final Route CARD = new Route(
            "NL-ROUTE-1",
            "the EHIC of the CAK: care on the terms of the state of stay; who had to pay claims under article 25 (NL-ROUTE-1)");
    private static final Route S2 = new Route(
            TreatyState.ELSEWHERE,
            "an S2 of the CAK, through the health fund of residence (NL-CAK-1); what was paid without one is judged under directive"
                    + " 2011/24 (NL-CAK-6)");
    private static final Route NONE = new Route(TreatyState.ELSEWHERE, "none: elsewhere the patient pays (NL-CAK-4)");

    private TreatyRoute() {}

    static Route of(boolean planned, CaseFacts facts, RateBook book) {
        var country = facts.application().care().country();
        if (country.code().equals(StateOfTreatment.HOME)) {
            return AT_HOME;
        }
        var group = StateOfTreatment.group(facts, book);
        if (group.isEmpty()) {
            return NONE;
        }
        return planned ? S2 : CARD;
    }
}

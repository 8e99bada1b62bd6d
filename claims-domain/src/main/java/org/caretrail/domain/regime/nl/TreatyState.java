package org.caretrail.domain.regime.nl;

import java.util.List;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.Rule;
import org.caretrail.domain.regime.eu.StateGroup;

/**
 * NL-CAK-4: in which states a treaty-entitled person may be treated on an S2: EU, EEA, Switzerland, and the United Kingdom
 * by its agreement too (NL-ROUTE-10). In the Netherlands no permission is needed (NL-ROUTE-7); elsewhere the patient pays.
 */
final class TreatyState implements Rule {

    static final String ELSEWHERE = "NL-CAK-4";
    static final String AT_HOME = "NL-ROUTE-7";

    private static final String VERSION = "2010-05-01";
    private static final String POINT = "STATE_OF_TREATMENT";

    @Override
    public List<Finding> examine(CaseFacts facts, RateBook book) {
        var country = facts.application().care().country();
        var seen = new Fact[] {Fact.of("state", country), Fact.of("day", facts.careDay())};
        if (country.code().equals(StateOfTreatment.HOME)) {
            return List.of(
                    Finding.of(AT_HOME, VERSION, POINT, false, "Care in the Netherlands needs no permission.", seen));
        }
        var group = StateGroup.of(facts, book);
        var served = Finding.of(
                ELSEWHERE,
                VERSION,
                POINT,
                group.isPresent(),
                "An S2 of the CAK is for the EU, the EEA, Switzerland and the United Kingdom; elsewhere the patient pays.",
                seen);
        return group.filter(g -> g == StateGroup.UK)
                .map(_ -> List.of(served, byAgreement(seen)))
                .orElse(List.of(served));
    }

    private static Finding byAgreement(Fact... seen) {
        return Finding.of(
                "NL-ROUTE-10",
                "2021-01-01",
                POINT,
                true,
                "The CAK gives an S2 for the United Kingdom under the agreement too.",
                seen);
    }
}

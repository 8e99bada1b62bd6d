package org.caretrail.domain.regime.nl;

import java.util.List;
import org.caretrail.domain.application.Care;
import org.caretrail.domain.application.NeedArose;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.Rule;

/**
 * NL-ROUTE-5: an appointment made, home in between, a planned admission is planned care even when it is urgent: article
 * 20, not article 19. What happened decides. Where the facts contradict each other a person says.
 */
final class PlannedCare implements Rule {

    static final PlannedCare RULE = new PlannedCare();

    private static final String ID = "NL-ROUTE-5";
    private static final String VERSION = "2010-05-01";
    private static final String POINT = "PLANNED";
    private static final String TEXT = "Care arranged before the journey is planned care, urgent or not.";

    private PlannedCare() {}

    @Override
    public List<Finding> examine(CaseFacts facts, RateBook book) {
        return List.of(of(facts));
    }

    static Finding of(CaseFacts facts) {
        var planned = signsOfPlan(facts);
        var unplanned = signsAgainst(facts.application().care());
        if (planned == unplanned) {
            return Finding.open(ID, VERSION, POINT, "The facts do not say whether the care was planned.", seen(facts));
        }
        return Finding.of(ID, VERSION, POINT, planned, TEXT, seen(facts));
    }

    private static boolean signsOfPlan(CaseFacts facts) {
        var care = facts.application().care();
        var from = care.from();
        return Boolean.TRUE.equals(care.planned())
                || care.needArose() == NeedArose.HOME
                || (from != null && from.isAfter(facts.application().receivedOn()));
    }

    private static boolean signsAgainst(Care care) {
        if (Boolean.TRUE.equals(care.planned())) {
            return false;
        }
        return Boolean.FALSE.equals(care.planned())
                || care.needArose() == NeedArose.ABROAD
                || care.needArose() == NeedArose.EMERGENCY;
    }

    private static Fact[] seen(CaseFacts facts) {
        var care = facts.application().care();
        return new Fact[] {
            Fact.of("planned", String.valueOf(care.planned())),
            Fact.of("need arose", String.valueOf(care.needArose())),
            Fact.of("urgent", String.valueOf(care.urgent())),
            Fact.of("first day of care", String.valueOf(care.from())),
            Fact.of("application received", facts.application().receivedOn())
        };
    }
}

package org.caretrail.domain.regime.nl;

import java.util.List;
import org.caretrail.domain.application.Person;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.Rule;

/** NL-ROUTE-9: who lives and is insured in the Netherlands is the insurer's, never the CAK's. */
final class LivesAbroad implements Rule {

    static final String ID = "NL-ROUTE-9";

    private static final String VERSION = "2010-05-01";

    @Override
    public List<Finding> examine(CaseFacts facts, RateBook book) {
        var residence = facts.person().map(Person::residence);
        if (residence.isEmpty()) {
            return List.of(Finding.open(
                    ID,
                    VERSION,
                    "LIVES_ABROAD",
                    "In which state the person lives is not known; the CAK decides for"
                            + " persons who live outside the Netherlands."));
        }
        return List.of(Finding.of(
                ID,
                VERSION,
                "LIVES_ABROAD",
                !residence.get().code().equals(StateOfTreatment.HOME),
                "For who lives and is insured in the Netherlands the insurer decides, never the CAK.",
                Fact.of("residence", residence.get())));
    }
}

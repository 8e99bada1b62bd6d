package org.caretrail.domain.regime.no;

import java.util.List;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.Condition;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.Rule;

/**
 * NO-EQUIV-2: outside hospital the specialist title of the provider is asked for. One that is missing or not proven never
 * refuses by itself (EFTA Court E-15/23): it leaves a point, which a person settles with reasons.
 */
final class SpecialistTitle implements Rule {

    static final Condition SHOWN = Condition.askHandler(
                    "NO-EQUIV-2",
                    "2024-12-05",
                    "SPECIALIST_TITLE_SHOWN",
                    "The provider outside hospital has the specialist title that the care would need in Norway, and it is"
                            + " shown. A no refuses nothing by itself.")
            .when(facts ->
                    Boolean.FALSE.equals(facts.application().care().inHospital()) && !CareInScope.fromPharmacy(facts));

    @Override
    public List<Finding> examine(CaseFacts facts, RateBook book) {
        return SHOWN.answeredNo(facts) && SHOWN.applies().test(facts)
                ? List.of(Finding.open(
                        SHOWN.question().rule(),
                        SHOWN.version(),
                        "without specialist title",
                        "a specialist title is missing or not proven, which alone refuses nothing (EFTA Court E-15/23 of"
                                + " 2024-12-05: the requirement may restrict free services): that the care counts all the"
                                + " same"))
                : SHOWN.examine(facts, book);
    }
}

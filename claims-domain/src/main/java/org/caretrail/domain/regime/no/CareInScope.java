package org.caretrail.domain.regime.no;

import java.util.List;
import java.util.stream.Stream;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.application.NeedArose;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.Rule;

/**
 * NO-SCOPE-2: NO-ROUTE-1 covers assessment and treatment, in hospital or outpatient clinic, planned before travel or needed
 * during a stay. Care in a hospital is; of other care a handler is asked, and of goods from a pharmacy NO-SCOPE-1 speaks.
 */
final class CareInScope implements Rule {

    static final String RULE = "NO-SCOPE-2";

    @Override
    public List<Finding> examine(CaseFacts facts, RateBook book) {
        return knownToBe(facts)
                ? List.of(Finding.of(
                        RULE,
                        Versions.REGULATION,
                        "care",
                        true,
                        "Assessment or treatment in hospital or outpatient clinic, planned before travel or needed during a"
                                + " stay.",
                        need(facts)))
                : List.of();
    }

    static boolean knownToBe(CaseFacts facts) {
        var care = facts.application().care();
        return care.kind() != CareKind.MEDICINE && Boolean.TRUE.equals(care.inHospital());
    }

    static boolean fromPharmacy(CaseFacts facts) {
        var care = facts.application().care();
        return care.kind() == CareKind.MEDICINE || Boolean.TRUE.equals(care.fromOnlinePharmacy());
    }

    private static Fact[] need(CaseFacts facts) {
        return Stream.ofNullable(facts.application().care().needArose())
                .map(arose -> arose == NeedArose.HOME ? "planned before travel" : "needed during a stay")
                .map(need -> Fact.of("need", need))
                .toArray(Fact[]::new);
    }
}

package org.caretrail.domain.regime.no;

import java.util.List;
import org.caretrail.domain.application.Basis;
import org.caretrail.domain.application.Invoice;
import org.caretrail.domain.application.Request.ClaimRequest;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.Rule;

/** NO-ROUTE-1: the same care as in Norway, elsewhere in the EU/EEA. What is asked on another basis finds NO-ROUTE-2. */
final class SameCareAbroad implements Rule {

    @Override
    public List<Finding> examine(CaseFacts facts, RateBook book) {
        return onAnotherBasis(facts)
                ? List.of()
                : List.of(Finding.of(
                        Routes.SAME_CARE_ABROAD,
                        Versions.REGULATION,
                        "route",
                        true,
                        "The same care as in Norway, asked for elsewhere in the EU/EEA: Helfo decides."));
    }

    /** Whether a claim rests on an S2, or names a basis that is not the directive. */
    static boolean onAnotherBasis(CaseFacts facts) {
        return facts.request() instanceof ClaimRequest claim
                && (claim.s2Authorisation() != null
                        || claim.invoices().stream()
                                .flatMap(i -> i.basis().stream())
                                .anyMatch(basis -> basis != Basis.DIRECTIVE));
    }

    /** Whether every bill is asked for under an S2 (regulation 987/2009 art. 26), or names nothing else in a claim on one. */
    static boolean underS2(CaseFacts facts) {
        return facts.request() instanceof ClaimRequest claim
                && onAnotherBasis(facts)
                && claim.invoices().stream()
                        .map(Invoice::basis)
                        .allMatch(asked -> asked.isEmpty()
                                ? claim.s2Authorisation() != null
                                : asked.stream().allMatch(basis -> basis == Basis.ART_26));
    }

    /** The basis that the payment rests on. */
    static Basis basis(CaseFacts facts) {
        return underS2(facts) ? Basis.ART_26 : Basis.DIRECTIVE;
    }
}

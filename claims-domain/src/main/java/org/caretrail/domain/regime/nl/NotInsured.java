package org.caretrail.domain.regime.nl;

import java.util.List;
import java.util.Optional;
import org.caretrail.domain.application.Basis;
import org.caretrail.domain.decision.Amounts;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.regime.Rule;

/**
 * NL-CAK-10: a treaty-entitled person has no Dutch insurance any more, so that neither a policy nor a supplementary cover
 * pays.
 */
record NotInsured(Basis basis) implements PartLaw {

    @Override
    public List<Rule> rules(ClaimedInvoice invoice, Desk desk) {
        return List.of((_, _) -> List.of(Finding.of(
                TreatyConditions.ENTITLEMENT,
                TreatyConditions.VERSION,
                "INSURED_UNDER_A_POLICY",
                false,
                "The Dutch insurance of a treaty-entitled person has ended: no policy pays.",
                Fact.of("basis", basis))));
    }

    @Override
    public Optional<Amounts> amounts(ClaimedInvoice invoice, Desk desk) {
        return Optional.empty();
    }
}

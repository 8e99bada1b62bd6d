package org.caretrail.domain.regime.no;

import java.util.List;
import org.caretrail.domain.application.Person;
import org.caretrail.domain.application.Request.AuthorisationRequest;
import org.caretrail.domain.application.Through;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.Rule;

/**
 * EU-26-2: who lives outside Norway applies through the institution of residence, and may be refused only where that
 * institution agrees or Norway can give the care in time. A person weighs its statement.
 */
final class ThroughResidenceFund implements Rule {

    private static final String AT_HOME = "NO";

    @Override
    public List<Finding> examine(CaseFacts facts, RateBook book) {
        var throughFund = facts.request() instanceof AuthorisationRequest r && r.through() == Through.RESIDENCE_FUND;
        var livesAbroad = facts.person()
                .map(Person::residence)
                .filter(lives -> !lives.code().equals(AT_HOME))
                .isPresent();
        return throughFund || livesAbroad
                ? List.of(Finding.open(
                        "EU-26-2",
                        Versions.UNDATED,
                        "residence statement",
                        "the person lives outside Norway: what the institution of residence states of the conditions"))
                : List.of();
    }
}

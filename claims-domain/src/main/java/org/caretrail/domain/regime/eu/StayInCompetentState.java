package org.caretrail.domain.regime.eu;

import java.util.List;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.Rule;
import org.caretrail.domain.shared.Country;

/**
 * EU-18-2: family of a frontier worker has care during a stay in the competent state; in a state of annex III only as
 * care that became necessary there. The annex is not held here, so a person says.
 */
public record StayInCompetentState(Country competent) implements Rule {

    @Override
    public List<Finding> examine(CaseFacts facts, RateBook book) {
        return facts.application().care().country().equals(competent)
                ? List.of(
                        Finding.open(
                                "EU-18-2",
                                CareDuringAStay.VERSION,
                                "CARE_IN_COMPETENT_STATE",
                                "The care was given in the competent state itself: whether the person is family of a frontier worker,"
                                        + " and whether the state stands in annex III, where only what article 19 covers is due."))
                : List.of();
    }
}

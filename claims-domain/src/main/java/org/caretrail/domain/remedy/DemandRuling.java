package org.caretrail.domain.remedy;

import org.caretrail.domain.shared.PersonalData;
import org.jspecify.annotations.Nullable;

/** What the body said of one demand. */
public record DemandRuling(
        String demandId, Award outcome, @Nullable PersonalData<String> reasons) {

    /** Awarded or not. */
    public enum Award {
        AWARDED,
        REJECTED
    }
}

package org.caretrail.app.web.view;

import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.casefile.Travel;
import org.caretrail.domain.fee.OwnShare;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/** Where the travel claim went, with which proposal, and what was answered. */
public record TravelView(
        String institution,
        @Nullable LocalDate forwardedOn,
        @Nullable Money proposed,
        @Nullable LocalDate answeredOn,
        @Nullable Money amount,
        List<OwnShare> ownShares) {

    static @Nullable TravelView of(Travel t) {
        return t.institution() == null
                ? null
                : new TravelView(
                        t.institution(), t.forwardedOn(), t.proposed(), t.settledOn(), t.settled(), t.ownShares());
    }
}

package org.caretrail.domain.casefile;

import java.time.LocalDate;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.ClaimEvent.TravelForwarded;
import org.caretrail.domain.event.ClaimEvent.TravelSettled;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/** What became of the travel costs of a claim, which another body pays. */
public record Travel(
        @Nullable String institution,
        @Nullable LocalDate forwardedOn,
        @Nullable Money proposed,
        @Nullable LocalDate settledOn,
        @Nullable Money settled) {

    static final Travel NONE = new Travel(null, null, null, null, null);

    Travel after(CaseEvent event) {
        return switch (event) {
            case TravelForwarded e -> new Travel(e.institution(), e.happenedOn(), e.proposed(), null, null);
            case TravelSettled e -> new Travel(e.institution(), forwardedOn, proposed, e.happenedOn(), e.amount());
            default -> this;
        };
    }
}

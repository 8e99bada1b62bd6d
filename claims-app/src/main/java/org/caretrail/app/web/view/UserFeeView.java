package org.caretrail.app.web.view;

import java.time.LocalDate;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.fee.FeeEntry;
import org.caretrail.domain.fee.FeeEntryId;
import org.caretrail.domain.fee.FeeOrigin;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the user-fee registry.
 *
 * @param counted    what counts towards the year's ceiling, unless it was reversed
 * @param returned   what went back to the person
 * @param reversedOn from when it no longer counts
 */
public record UserFeeView(
        FeeEntryId entryId,
        LocalDate careOn,
        @Nullable CareKind kind,
        FeeOrigin source,
        String reference,
        @Nullable DecisionId decisionId,
        Money amount,
        Money counted,
        Money returned,
        String rule,
        String why,
        @Nullable LocalDate reversedOn) {

    public static UserFeeView of(FeeEntry e) {
        return new UserFeeView(
                e.entryId(),
                e.careOn(),
                e.kind(),
                e.source().origin(),
                e.source().reference(),
                e.source().decision(),
                e.share().asked(),
                e.share().counted(),
                e.share().returned(),
                e.share().rule(),
                e.share().why(),
                e.reversedOn());
    }
}

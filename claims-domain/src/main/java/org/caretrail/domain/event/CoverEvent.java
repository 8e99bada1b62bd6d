package org.caretrail.domain.event;

import java.time.LocalDate;
import org.caretrail.domain.decision.Cover;
import org.caretrail.domain.draw.CoverAccountId;
import org.caretrail.domain.draw.DrawId;
import org.caretrail.domain.draw.DrawShare;
import org.caretrail.domain.draw.DrawSource;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.Money;
import org.caretrail.domain.shared.PersonalData;
import org.jspecify.annotations.Nullable;

/** A fact in a person's account of one calendar year's deductible and covers. A correction is a further fact. */
public sealed interface CoverEvent {

    CoverAccountId accountId();

    /** The day on which it happened in the world, in the institution's time zone. */
    LocalDate happenedOn();

    record CoverDrawn(
            CoverAccountId accountId,
            LocalDate happenedOn,
            DrawId entryId,
            Cover cover,
            LocalDate careOn,
            DrawSource source,
            DrawShare share)
            implements CoverEvent {}

    /**
     * An entry no longer counts. What it gave back to the person stays with the person.
     *
     * @param counted    what the year's sum is less by
     * @param reasons    of the person who reversed it
     * @param replacedBy the decision that took the place of the one that drew
     */
    record CoverDrawReversed(
            CoverAccountId accountId,
            LocalDate happenedOn,
            DrawId entryId,
            Money counted,
            @Nullable PersonalData<String> reasons,
            @Nullable DecisionId replacedBy)
            implements CoverEvent {}
}

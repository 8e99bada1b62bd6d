package org.caretrail.domain.event;

import java.time.LocalDate;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.decision.RowRef;
import org.caretrail.domain.fee.FeeEntryId;
import org.caretrail.domain.fee.FeeShare;
import org.caretrail.domain.fee.FeeSource;
import org.caretrail.domain.fee.UserFeeAccountId;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.Money;
import org.caretrail.domain.shared.PersonalData;
import org.jspecify.annotations.Nullable;

/** A fact in a person's user-fee account of one calendar year. Nothing is erased: a correction is a further fact (NO-FEE-7). */
public sealed interface UserFeeEvent {

    UserFeeAccountId accountId();

    /** The day on which it happened in the world, in the institution's time zone. */
    LocalDate happenedOn();

    /** @param reasons of the person who settled that it counts, where the law leaves that open (NO-FEE-9) */
    record UserFeeRegistered(
            UserFeeAccountId accountId,
            LocalDate happenedOn,
            FeeEntryId entryId,
            LocalDate careOn,
            @Nullable CareKind kind,
            FeeSource source,
            FeeShare share,
            @Nullable PersonalData<String> reasons)
            implements UserFeeEvent {}

    /**
     * An entry no longer counts. What it gave back to the person stays with the person.
     *
     * @param counted    what the year's sum is less by
     * @param reasons    of the person who reversed it
     * @param replacedBy the decision that took the place of the one that held the fee back
     */
    record UserFeeReversed(
            UserFeeAccountId accountId,
            LocalDate happenedOn,
            FeeEntryId entryId,
            Money counted,
            @Nullable PersonalData<String> reasons,
            @Nullable DecisionId replacedBy)
            implements UserFeeEvent {}

    /**
     * The year's counted fees reached the ceiling (NO-FEE-3).
     *
     * @param from        the day of care of the entry that reached it
     * @param reachedWith that entry
     * @param ceiling     the row that the ceiling was read from
     */
    record ExemptionCardIssued(
            UserFeeAccountId accountId,
            LocalDate happenedOn,
            LocalDate from,
            LocalDate until,
            FeeEntryId reachedWith,
            RowRef ceiling)
            implements UserFeeEvent {}

    /** The sum is below the ceiling again, or was reached by another entry. */
    record ExemptionCardWithdrawn(
            UserFeeAccountId accountId, LocalDate happenedOn, LocalDate from, FeeEntryId reachedWith)
            implements UserFeeEvent {}

    /** What was paid at home above the ceiling goes back to the person (NO-FEE-4). A claim's share goes out with its payment. */
    record OverpaidFeeRefunded(UserFeeAccountId accountId, LocalDate happenedOn, FeeEntryId entryId, Money amount)
            implements UserFeeEvent {}
}

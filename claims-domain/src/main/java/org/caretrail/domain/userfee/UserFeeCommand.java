package org.caretrail.domain.userfee;

import java.time.LocalDate;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.fee.FeeEntryId;
import org.caretrail.domain.fee.FeeSource;
import org.caretrail.domain.fee.UserFeeAccountId;
import org.caretrail.domain.shared.Act;
import org.caretrail.domain.shared.Command;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.Money;
import org.caretrail.domain.shared.PersonalData;
import org.jspecify.annotations.Nullable;

/** Something that somebody wants to happen to one user-fee account. */
public sealed interface UserFeeCommand extends Command {

    UserFeeAccountId accountId();

    /**
     * Answered with the entry as it stands, also when it stood already.
     *
     * @param reasons why it counts, where the law leaves that to a person (NO-FEE-9)
     */
    record RegisterUserFee(
            UserFeeAccountId accountId,
            Act act,
            LocalDate careOn,
            @Nullable CareKind kind,
            Money amount,
            FeeSource source,
            @Nullable PersonalData<String> reasons)
            implements UserFeeCommand {

        public FeeEntryId entryId() {
            return FeeEntryId.of(accountId.year(), source);
        }
    }

    /**
     * Answered with the entry as it stands.
     *
     * @param reasons    of the person who reverses it; null: the service does
     * @param replacedBy the decision that took the place of the one that held the fee back
     */
    record ReverseUserFee(
            UserFeeAccountId accountId,
            Act act,
            FeeEntryId entryId,
            @Nullable PersonalData<String> reasons,
            @Nullable DecisionId replacedBy)
            implements UserFeeCommand {}
}

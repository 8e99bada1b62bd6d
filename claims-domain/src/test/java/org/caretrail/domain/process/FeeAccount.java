package org.caretrail.domain.process;

import static org.caretrail.domain.carecase.Cases.crowns;

import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.fee.FeeEntry;
import org.caretrail.domain.fee.FeeEntryId;
import org.caretrail.domain.fee.FeeShare;
import org.caretrail.domain.userfee.UserFeeCommand.RegisterUserFee;

/** An account of user fees that has room for 203 crowns of each. */
final class FeeAccount {

    private FeeAccount() {}

    /** A case whose fees go to such accounts. */
    static FollowedCase followed(CaseEvent first) {
        return new FollowedCase(
                UserFeeProcess.class, (payload, _) -> payload instanceof RegisterUserFee c ? entry(c) : null, first);
    }

    /** What the account answers. */
    static FeeEntry entry(RegisterUserFee c) {
        var share = new FeeShare(c.amount(), crowns("203"), crowns("200"), "NO-FEE-4", "above the ceiling", null);
        var id = FeeEntryId.of(c.accountId().year(), c.source());
        return new FeeEntry(id, c.careOn(), c.kind(), c.source(), share, null);
    }
}

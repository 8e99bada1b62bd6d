package org.caretrail.app.events;

import static org.caretrail.app.events.SampleValues.CASE;
import static org.caretrail.app.events.SampleValues.DAY;
import static org.caretrail.app.events.SampleValues.PERSON;
import static org.caretrail.app.events.SampleValues.euro;
import static org.caretrail.app.events.SampleValues.said;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.decision.RowRef;
import org.caretrail.domain.event.UserFeeEvent;
import org.caretrail.domain.event.UserFeeEvent.ExemptionCardIssued;
import org.caretrail.domain.event.UserFeeEvent.ExemptionCardWithdrawn;
import org.caretrail.domain.event.UserFeeEvent.OverpaidFeeRefunded;
import org.caretrail.domain.event.UserFeeEvent.UserFeeRegistered;
import org.caretrail.domain.event.UserFeeEvent.UserFeeReversed;
import org.caretrail.domain.fee.FeeEntryId;
import org.caretrail.domain.fee.FeeOrigin;
import org.caretrail.domain.fee.FeeShare;
import org.caretrail.domain.fee.FeeSource;
import org.caretrail.domain.fee.UserFeeAccountId;
import org.caretrail.domain.shared.DecisionId;

/** One event of each kind in a user-fee account, with nothing left empty. */
public final class SampleUserFees {

    static final UserFeeAccountId ACCOUNT = UserFeeAccountId.of(PERSON, Year.of(2024));
    private static final RowRef CEILING = new RowRef(
            "no-exemption-ceilings", 1, "", DAY.withDayOfYear(1), LocalDate.of(2024, 12, 31), "F", "ceiling 2024");

    private SampleUserFees() {}

    public static List<UserFeeEvent> all() {
        var source = new FeeSource(FeeOrigin.S2, "R-881", DecisionId.of(CASE, 1));
        return List.of(
                new UserFeeRegistered(
                        ACCOUNT, DAY, entry(), DAY, CareKind.OUTPATIENT, source, share(), said("it counts")),
                new UserFeeReversed(ACCOUNT, DAY, entry(), euro("203"), said("a mistake"), DecisionId.of(CASE, 2)),
                new ExemptionCardIssued(ACCOUNT, DAY, DAY, LocalDate.of(2024, 12, 31), entry(), CEILING),
                new ExemptionCardWithdrawn(ACCOUNT, DAY, DAY, entry()),
                new OverpaidFeeRefunded(ACCOUNT, DAY, entry(), euro("200")));
    }

    static FeeEntryId entry() {
        return FeeEntryId.of(Year.of(2024), FeeSource.ofClaim(DecisionId.of(CASE, 1), 1));
    }

    static FeeShare share() {
        return new FeeShare(euro("403"), euro("203"), euro("200"), "NO-FEE-4", "above the ceiling", CEILING);
    }
}

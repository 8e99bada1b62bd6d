package org.caretrail.domain.userfee;

import static org.caretrail.domain.carecase.Cases.HANDLER;
import static org.caretrail.domain.carecase.Cases.PERSON;
import static org.caretrail.domain.carecase.Cases.crowns;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.carecase.Cases;
import org.caretrail.domain.fee.FeeOrigin;
import org.caretrail.domain.fee.FeeSource;
import org.caretrail.domain.fee.UserFeeAccountId;
import org.caretrail.domain.regime.Regimes;
import org.caretrail.domain.regime.Tables;
import org.caretrail.domain.regime.no.Norway;
import org.caretrail.domain.shared.Act;
import org.caretrail.domain.shared.Actor;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.PersonalData;
import org.caretrail.domain.userfee.UserFeeCommand.RegisterUserFee;
import org.caretrail.domain.userfee.UserFeeCommand.ReverseUserFee;

/** User fees of one person, as they are reported at home or held back by a decision. */
final class Fees {

    static final LocalDate TODAY = LocalDate.of(2028, 1, 1);
    static final Regimes LAW = new Regimes(List.of(new Norway()), Tables.of(List.of(new Norway()), ""));

    private Fees() {}

    static FixtureConfiguration<UserFeeAccount> account() {
        return new AggregateTestFixture<>(UserFeeAccount.class)
                .registerInjectableResource(LAW)
                .registerCommandTargetResolver(message ->
                        new VersionedAggregateIdentifier(((UserFeeCommand) message.getPayload()).accountId(), null));
    }

    static UserFeeAccountId of(int year) {
        return UserFeeAccountId.of(PERSON, Year.of(year));
    }

    /** Reported on the day of care. */
    static RegisterUserFee domestic(String reference, String careOn, String amount) {
        return reported(FeeOrigin.DOMESTIC, reference, careOn, amount);
    }

    static RegisterUserFee reported(FeeOrigin origin, String reference, String careOn, String amount) {
        var day = LocalDate.parse(careOn);
        return new RegisterUserFee(
                of(day.getYear()),
                new Act(HANDLER, day, TODAY),
                day,
                CareKind.OUTPATIENT,
                crowns(amount),
                FeeSource.reported(origin, reference),
                null);
    }

    static RegisterUserFee claimed(DecisionId decision, String careOn, String amount) {
        var day = LocalDate.parse(careOn);
        return new RegisterUserFee(
                of(day.getYear()),
                new Act(Actor.SYSTEM, day, TODAY),
                day,
                CareKind.OUTPATIENT,
                crowns(amount),
                FeeSource.ofClaim(decision, 1),
                null);
    }

    static RegisterUserFee ownShare(String journeyOn, String amount) {
        var day = LocalDate.parse(journeyOn);
        return new RegisterUserFee(
                of(day.getYear()),
                new Act(Actor.SYSTEM, day, TODAY),
                day,
                null,
                crowns(amount),
                FeeSource.ofTravel(Cases.CASE + "-T1", 1),
                null);
    }

    /** A person takes it back on a day. */
    static ReverseUserFee reversed(RegisterUserFee fee, String on) {
        var reasons = new PersonalData<>(PERSON, "reported by mistake");
        return new ReverseUserFee(
                fee.accountId(), new Act(HANDLER, LocalDate.parse(on), TODAY), fee.entryId(), reasons, null);
    }
}

package org.caretrail.domain.process;

import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.PERSON;
import static org.caretrail.domain.carecase.Cases.claimed;
import static org.caretrail.domain.carecase.Cases.crowns;
import static org.caretrail.domain.carecase.Cases.day;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import org.caretrail.domain.event.ClaimEvent.TravelSettled;
import org.caretrail.domain.fee.FeeSource;
import org.caretrail.domain.fee.OwnShare;
import org.caretrail.domain.fee.UserFeeAccountId;
import org.caretrail.domain.userfee.UserFeeCommand.RegisterUserFee;
import org.caretrail.domain.userfee.UserFeeCommand.ReverseUserFee;
import org.junit.jupiter.api.Test;

/** NO-TRAVEL: own shares of travel go to the accounts of the years of their journeys. */
class OwnShareProcessTest {

    private static final LocalDate DECEMBER = LocalDate.of(2023, 12, 28);
    private static final LocalDate JANUARY = LocalDate.of(2024, 1, 4);

    private final FollowedCase claim = FeeAccount.followed(claimed());

    @Test
    void NO_TRAVEL_own_shares_go_to_the_account_of_the_year_of_each_journey() {
        claim.publishes(claim.stored(travel(1, DECEMBER, JANUARY)))
                .expectDispatchedCommands(share(1, 1, DECEMBER), share(1, 2, JANUARY))
                .expectActiveSagas(0);
    }

    @Test
    void NO_TRAVEL_a_corrected_answer_takes_the_earlier_shares_back_first() {
        claim.stored(travel(1, DECEMBER, JANUARY));
        var old = List.of(share(1, 1, DECEMBER), share(1, 2, JANUARY));

        claim.publishes(claim.stored(travel(2, JANUARY)))
                .expectDispatchedCommands(takenBack(old.getFirst()), takenBack(old.getLast()), share(2, 1, JANUARY));
    }

    @Test
    void
            NO_TRAVEL_an_answer_corrected_before_its_turn_is_entered_all_the_same_and_taken_back_in_the_turn_of_the_other() {
        var first = claim.stored(travel(1, JANUARY));
        claim.stored(travel(2));

        claim.publishes(first).expectDispatchedCommands(share(1, 1, JANUARY));
    }

    private static TravelSettled travel(int number, LocalDate... journeys) {
        var shares =
                Stream.of(journeys).map(day -> new OwnShare(day, crowns("171"))).toList();
        return new TravelSettled(CASE, day(60), "Pasientreiser", null, CASE + "-T" + number, shares);
    }

    private RegisterUserFee share(int answer, int number, LocalDate journeyOn) {
        var account = UserFeeAccountId.of(PERSON, Year.from(journeyOn));
        var source = FeeSource.ofTravel(CASE + "-T" + answer, number);
        return new RegisterUserFee(account, claim.act(60), journeyOn, null, crowns("171"), source, null);
    }

    private ReverseUserFee takenBack(RegisterUserFee share) {
        return new ReverseUserFee(share.accountId(), claim.act(60), share.entryId(), null, null);
    }
}

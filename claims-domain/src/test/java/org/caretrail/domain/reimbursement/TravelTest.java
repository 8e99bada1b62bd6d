package org.caretrail.domain.reimbursement;

import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.claimedWithTravel;
import static org.caretrail.domain.carecase.Cases.crowns;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.Cases.on;
import static org.caretrail.domain.carecase.Papers.REFERRAL;
import static org.caretrail.domain.carecase.Papers.complete;
import static org.caretrail.domain.carecase.Papers.received;
import static org.caretrail.domain.carecase.Taken.first;

import java.util.List;
import org.caretrail.domain.carecase.ChosenLaw;
import org.caretrail.domain.carecase.Given;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.decision.Proposal;
import org.caretrail.domain.event.ClaimEvent.ClaimDecided;
import org.caretrail.domain.event.ClaimEvent.TravelForwarded;
import org.caretrail.domain.event.ClaimEvent.TravelSettled;
import org.caretrail.domain.reimbursement.ClaimCommand.ForwardTravel;
import org.caretrail.domain.reimbursement.ClaimCommand.RecordTravelAnswer;
import org.junit.jupiter.api.Test;

class TravelTest {

    private static final ChosenLaw LAW = ChosenLaw.granting("1000");
    private static final ClaimDecided GRANTED = new ClaimDecided(CASE, day(10), first(withTravel("300"), 10));

    @Test
    void travel_goes_on_with_the_notional_journey_as_a_proposal() {
        Given.events(LAW, claimedWithTravel(), complete(0), received("nb"), GRANTED)
                .when(new ForwardTravel(CASE, on(12), "Pasientreiser", List.of(REFERRAL)))
                .expectEvents(new TravelForwarded(CASE, day(12), "Pasientreiser", crowns("300"), List.of(REFERRAL)));
    }

    @Test
    void the_body_that_pays_journeys_answers() {
        var forwarded = new TravelForwarded(CASE, day(12), "Pasientreiser", crowns("300"), List.of());
        Given.events(LAW, claimedWithTravel(), complete(0), GRANTED, forwarded)
                .when(new RecordTravelAnswer(CASE, on(30), "Pasientreiser", crowns("280")))
                .expectEvents(new TravelSettled(CASE, day(30), "Pasientreiser", crowns("280")));
    }

    private static Proposal withTravel(String sum) {
        var p = LAW.proposal();
        var amounts = p.amounts().with(AmountKind.TRAVEL, crowns(sum));
        return new Proposal(
                p.outcome(),
                amounts,
                p.fees(),
                p.uses(),
                p.parts(),
                p.stages(),
                p.rightRoute(),
                p.findings(),
                p.steps());
    }
}

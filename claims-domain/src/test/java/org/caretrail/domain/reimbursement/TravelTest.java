package org.caretrail.domain.reimbursement;

import static org.axonframework.test.matchers.Matchers.predicate;
import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.PERSON;
import static org.caretrail.domain.carecase.Cases.application;
import static org.caretrail.domain.carecase.Cases.claimedWithTravel;
import static org.caretrail.domain.carecase.Cases.crowns;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.Cases.on;
import static org.caretrail.domain.carecase.Papers.REFERRAL;
import static org.caretrail.domain.carecase.Papers.complete;
import static org.caretrail.domain.carecase.Papers.received;
import static org.caretrail.domain.carecase.Taken.first;

import java.util.List;
import java.util.stream.Stream;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.carecase.ChosenLaw;
import org.caretrail.domain.carecase.Given;
import org.caretrail.domain.carecase.Reason;
import org.caretrail.domain.carecase.Refusal;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.decision.Proposal;
import org.caretrail.domain.event.ApplicationEvent.ClaimSubmitted;
import org.caretrail.domain.event.ClaimEvent.ClaimDecided;
import org.caretrail.domain.event.ClaimEvent.TravelForwarded;
import org.caretrail.domain.event.ClaimEvent.TravelSettled;
import org.caretrail.domain.fee.OwnShare;
import org.caretrail.domain.reimbursement.ClaimCommand.ForwardTravel;
import org.caretrail.domain.reimbursement.ClaimCommand.RecordTravelAnswer;
import org.caretrail.domain.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TravelTest {

    private static final ChosenLaw LAW = ChosenLaw.granting("1000");
    private static final ClaimDecided GRANTED = new ClaimDecided(CASE, day(10), first(withTravel("300"), 10));
    private static final TravelForwarded FORWARDED =
            new TravelForwarded(CASE, day(12), "Pasientreiser", crowns("300"), List.of());

    @Test
    void travel_goes_on_with_the_notional_journey_as_a_proposal() {
        Given.events(LAW, claimedWithTravel(), complete(0), received("nb"), GRANTED)
                .when(new ForwardTravel(CASE, on(12), "Pasientreiser", List.of(REFERRAL)))
                .expectEvents(new TravelForwarded(CASE, day(12), "Pasientreiser", crowns("300"), List.of(REFERRAL)));
    }

    @Test
    void the_body_that_pays_journeys_answers() {
        Given.events(LAW, claimedWithTravel(), GRANTED, FORWARDED)
                .when(answered(30))
                .expectEvents(settled(30, 1));
    }

    @Test
    void NO_TRAVEL_each_answer_tells_what_the_patient_bears_of_each_journey() {
        var there = new OwnShare(day(-3), crowns("171"));
        var back = new OwnShare(day(1), crowns("171"));

        Given.events(LAW, claimedWithTravel(), GRANTED, FORWARDED, settled(30, 1, there))
                .when(answered(40, there, back))
                .expectEvents(settled(40, 2, there, back));
    }

    static Stream<Arguments> amiss() {
        var good = new OwnShare(day(1), crowns("171"));
        return Stream.of(
                Arguments.of(
                        Reason.WRONG_CURRENCY,
                        "/ownShares/1/amount",
                        Scheme.NO_HELFO,
                        new OwnShare(day(1), Money.of("15", "EUR"))),
                Arguments.of(
                        Reason.DATED_AHEAD,
                        "/ownShares/1/journeyOn",
                        Scheme.NO_HELFO,
                        new OwnShare(day(31), crowns("171"))),
                Arguments.of(
                        Reason.ABOVE_AUTHORITY, "/ownShares", Scheme.NO_HELFO, new OwnShare(day(1), crowns("900000"))),
                Arguments.of(Reason.NO_FEE_REGISTRY, "/ownShares/0", Scheme.NL_ZVW, good));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("amiss")
    void NO_TRAVEL_an_own_share_that_no_account_could_take_is_refused_with_its_field(
            Reason reason, String pointer, Scheme scheme, OwnShare share) {
        var claim = claimedWithTravel();
        var of = new ClaimSubmitted(
                CASE, day(0), claim.caseNumber(), application(scheme, PERSON, null, null), claim.request());

        Given.events(LAW, of, GRANTED, FORWARDED)
                .when(answered(30, new OwnShare(day(30), crowns("171")), share))
                .expectNoEvents()
                .expectException(predicate((Refusal r) ->
                        r.reason() == reason && "NO-TRAVEL".equals(r.rule()) && pointer.equals(r.pointer())));
    }

    private static RecordTravelAnswer answered(int on, OwnShare... shares) {
        return new RecordTravelAnswer(CASE, on(on), "Pasientreiser", crowns("280"), List.of(shares));
    }

    private static TravelSettled settled(int on, int number, OwnShare... shares) {
        return new TravelSettled(CASE, day(on), "Pasientreiser", crowns("280"), CASE + "-T" + number, List.of(shares));
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

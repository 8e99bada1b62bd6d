package org.caretrail.domain.carecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.SENIOR;
import static org.caretrail.domain.carecase.Cases.by;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.Cases.on;
import static org.caretrail.domain.carecase.Cases.said;
import static org.caretrail.domain.carecase.History.PAY_ALL;
import static org.caretrail.domain.carecase.History.REFUSING;
import static org.caretrail.domain.carecase.History.after;
import static org.caretrail.domain.carecase.History.appeal;
import static org.caretrail.domain.carecase.History.appealed;
import static org.caretrail.domain.carecase.History.delivered;
import static org.caretrail.domain.carecase.Taken.FIRST;
import static org.caretrail.domain.carecase.Taken.again;
import static org.caretrail.domain.carecase.Taken.verdict;

import java.util.List;
import org.caretrail.domain.carecase.DecisionCommand.DecideCase;
import org.caretrail.domain.carecase.RemedyCommand.AddDemand;
import org.caretrail.domain.carecase.RemedyCommand.LodgeAppeal;
import org.caretrail.domain.carecase.RemedyCommand.RecordRuling;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.event.ClaimEvent.ClaimDecided;
import org.caretrail.domain.event.ProcedureEvent.Details;
import org.caretrail.domain.event.ProcedureEvent.HearingOffered;
import org.caretrail.domain.event.RemedyEvent.AppealLodged;
import org.caretrail.domain.event.RemedyEvent.AppealRuled;
import org.caretrail.domain.event.RemedyEvent.DemandAdded;
import org.caretrail.domain.event.RemedyEvent.DemandLeftOut;
import org.caretrail.domain.remedy.AppealBody;
import org.caretrail.domain.remedy.AppealOutcome;
import org.caretrail.domain.remedy.Demand;
import org.caretrail.domain.remedy.DemandRuling;
import org.caretrail.domain.remedy.DemandRuling.Award;
import org.caretrail.domain.remedy.Party;
import org.junit.jupiter.api.Test;

class AppealTest {

    private static final Demand INTEREST = new Demand("D2", said("and interest"));

    @Test
    void an_appeal_is_lodged_against_a_decision_with_numbered_demands() {
        var demands = List.of(PAY_ALL.text(), INTEREST.text());
        Given.events(REFUSING, delivered())
                .when(new LodgeAppeal(CASE, on(40), AppealBody.GCZ, List.of(FIRST), demands))
                .expectEvents(new AppealLodged(
                        CASE, day(40), "A1", AppealBody.GCZ, List.of(FIRST), List.of(PAY_ALL, INTEREST), List.of()));
    }

    @Test
    void an_appeal_dated_before_the_decision_is_recorded_with_a_finding() {
        var finding = Finding.of(
                "DATE-ORDER",
                "1",
                "the decision",
                false,
                "dated before the decision, as it was told to us",
                Fact.of("dated", day(9)),
                Fact.of("the decision", day(10)));
        Given.events(REFUSING, delivered())
                .when(new LodgeAppeal(CASE, on(9), AppealBody.COURT, List.of(FIRST), List.of(PAY_ALL.text())))
                .expectEvents(new AppealLodged(
                        CASE, day(9), "A1", AppealBody.COURT, List.of(FIRST), List.of(PAY_ALL), List.of(finding)));
    }

    @Test
    void a_demand_is_added() {
        Given.events(REFUSING, appealed())
                .when(new AddDemand(CASE, on(45), "A1", INTEREST.text()))
                .expectEvents(new DemandAdded(CASE, day(45), "A1", INTEREST));
    }

    @Test
    void a_demand_after_the_question_about_a_hearing_is_left_out_with_the_finding_why() {
        var details = new Details(Party.BODY, null, List.of(), List.of());
        Given.events(REFUSING, after(appealed(), new HearingOffered(CASE, day(44), "A1", details)))
                .when(new AddDemand(CASE, on(45), "A1", INTEREST.text()))
                .expectEvents(new DemandLeftOut(CASE, day(45), "A1", INTEREST, ChosenRegime.TOO_LATE));
    }

    @Test
    void a_ruling_answers_each_demand() {
        var ruled = List.of(new DemandRuling("D1", Award.REJECTED, said("unfounded")));
        Given.events(REFUSING, appealed())
                .when(new RecordRuling(CASE, on(60), "A1", AppealOutcome.UPHELD, ruled, said("the ruling")))
                .expectEvents(new AppealRuled(
                        CASE, day(60), "A1", AppealOutcome.UPHELD, ruled, said("the ruling"), List.of()))
                .expectState(c -> assertThat(c.file().decisions().inForce()).hasSize(1));
    }

    @Test
    void an_overturned_decision_is_no_longer_in_force() {
        Given.events(REFUSING, appealed())
                .when(new RecordRuling(CASE, on(60), "A1", AppealOutcome.OVERTURNED, List.of(), null))
                .expectEvents(
                        new AppealRuled(CASE, day(60), "A1", AppealOutcome.OVERTURNED, List.of(), null, List.of()))
                .expectState(c -> assertThat(c.file().undecided()).isTrue());
    }

    @Test
    void after_a_decision_was_overturned_the_case_is_decided_anew_in_its_place() {
        var law = ChosenLaw.granting("1000");
        var ruled = new AppealRuled(CASE, day(60), "A1", AppealOutcome.OVERTURNED, List.of(), null, List.of());
        Given.events(law, after(delivered(), appeal(), ruled))
                .when(new DecideCase(CASE, by(SENIOR, 70), verdict(Outcome.GRANTED)))
                .expectEvents(new ClaimDecided(CASE, day(70), again(law.proposal(), 70)));
    }

    @Test
    void what_was_overturned_is_not_decided_anew_before_the_ruling() {
        var law = ChosenLaw.granting("1000");
        var ruled = new AppealRuled(CASE, day(60), "A1", AppealOutcome.OVERTURNED, List.of(), null, List.of());
        Given.events(law, after(delivered(), appeal(), ruled))
                .when(new DecideCase(CASE, on(59), verdict(Outcome.GRANTED)))
                .expectNoEvents()
                .expectException(RefusedFor.reason(Reason.DATED_BEFORE_CAUSE));
    }
}

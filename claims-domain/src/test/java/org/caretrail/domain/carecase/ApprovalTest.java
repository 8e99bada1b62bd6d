package org.caretrail.domain.carecase;

import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.HANDLER;
import static org.caretrail.domain.carecase.Cases.NUMBER;
import static org.caretrail.domain.carecase.Cases.SENIOR;
import static org.caretrail.domain.carecase.Cases.authorised;
import static org.caretrail.domain.carecase.Cases.by;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.Cases.notified;
import static org.caretrail.domain.carecase.Cases.on;
import static org.caretrail.domain.carecase.Cases.said;
import static org.caretrail.domain.carecase.History.ABOVE;
import static org.caretrail.domain.carecase.History.after;
import static org.caretrail.domain.carecase.History.proposed;
import static org.caretrail.domain.carecase.Papers.complete;
import static org.caretrail.domain.carecase.Taken.FIRST;
import static org.caretrail.domain.carecase.Taken.digest;
import static org.caretrail.domain.carecase.Taken.first;
import static org.caretrail.domain.carecase.Taken.firstWithS2;
import static org.caretrail.domain.carecase.Taken.verdict;

import org.caretrail.domain.application.Stage;
import org.caretrail.domain.carecase.DecisionCommand.ApproveProposal;
import org.caretrail.domain.carecase.DecisionCommand.DecideCase;
import org.caretrail.domain.carecase.DecisionCommand.ReturnProposal;
import org.caretrail.domain.carecase.DecisionCommand.WithdrawProposal;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.decision.S2Terms;
import org.caretrail.domain.event.AuthorisationEvent.AuthorisationDecided;
import org.caretrail.domain.event.AuthorisationEvent.S2Issued;
import org.caretrail.domain.event.ClaimEvent.ClaimDecided;
import org.caretrail.domain.event.DecisionEvent.DecisionProposed;
import org.caretrail.domain.event.DecisionEvent.ProposalApproved;
import org.caretrail.domain.event.DecisionEvent.ProposalReturned;
import org.caretrail.domain.event.DecisionEvent.ProposalWithdrawn;
import org.caretrail.domain.event.NotificationEvent.NotificationDecided;
import org.junit.jupiter.api.Test;

class ApprovalTest {

    private static final String DIGEST = digest(first(ABOVE.proposal(), 10));

    @Test
    void a_second_person_approves_and_the_decision_is_taken_on_that_day() {
        Given.events(ABOVE, proposed())
                .when(new ApproveProposal(CASE, by(SENIOR, 15), DIGEST, said("agreed")))
                .expectEvents(
                        new ProposalApproved(CASE, day(15), DIGEST, SENIOR, said("agreed")),
                        new ClaimDecided(
                                CASE, day(15), first(ABOVE.proposal(), 10).approved(SENIOR, day(15))));
    }

    @Test
    void an_approved_notification_is_decided() {
        var proposal = ABOVE.proposal(Stage.TREATMENT);
        var decision = first(proposal, 10);
        Given.events(ABOVE, notified(Stage.TREATMENT), complete(0), new DecisionProposed(CASE, day(10), decision, null))
                .when(new ApproveProposal(CASE, by(SENIOR, 15), digest(decision), null))
                .expectEvents(
                        new ProposalApproved(CASE, day(15), digest(decision), SENIOR, null),
                        new NotificationDecided(CASE, day(15), decision.approved(SENIOR, day(15))));
    }

    @Test
    void an_approved_authorisation_issues_its_s2() {
        var decision = firstWithS2(ABOVE.proposal(), 10, new S2Terms(day(30), day(34), null));
        Given.events(ABOVE, authorised(), complete(0), new DecisionProposed(CASE, day(10), decision, null))
                .when(new ApproveProposal(CASE, by(SENIOR, 15), digest(decision), null))
                .expectEvents(
                        new ProposalApproved(CASE, day(15), digest(decision), SENIOR, null),
                        new AuthorisationDecided(CASE, day(15), decision.approved(SENIOR, day(15))),
                        new S2Issued(CASE, day(15), FIRST, NUMBER + "/1", day(30), day(34)));
    }

    @Test
    void what_the_law_says_otherwise_by_now_is_not_approved() {
        Given.events(ChosenLaw.granting("8000"), proposed())
                .when(new ApproveProposal(CASE, by(SENIOR, 15), DIGEST, null))
                .expectException(RefusedFor.reason(Reason.PROPOSAL_CHANGED))
                .expectNoEvents();
    }

    @Test
    void not_even_who_looked_again_approves_what_was_not_proposed() {
        var now = ChosenLaw.granting("8000");
        Given.events(now, proposed())
                .when(new ApproveProposal(CASE, by(SENIOR, 15), digest(first(now.proposal(), 10)), null))
                .expectException(RefusedFor.reason(Reason.PROPOSAL_CHANGED))
                .expectNoEvents();
    }

    @Test
    void a_second_person_returns_a_proposal() {
        Given.events(ABOVE, proposed())
                .when(new ReturnProposal(CASE, by(SENIOR, 15), said("look again")))
                .expectEvents(new ProposalReturned(CASE, day(15), SENIOR, said("look again")));
    }

    @Test
    void after_a_return_the_case_is_proposed_again() {
        Given.events(ABOVE, after(proposed(), new ProposalReturned(CASE, day(15), SENIOR, said("look again"))))
                .when(new DecideCase(CASE, on(16), verdict(Outcome.GRANTED)))
                .expectEvents(new DecisionProposed(CASE, day(16), first(ABOVE.proposal(), 16), null));
    }

    @Test
    void who_made_a_proposal_takes_it_back() {
        Given.events(ABOVE, proposed())
                .when(new WithdrawProposal(CASE, on(15), said("a mistake")))
                .expectEvents(new ProposalWithdrawn(CASE, day(15), HANDLER, said("a mistake")));
    }

    @Test
    void nobody_takes_back_what_another_proposed() {
        Given.events(ABOVE, proposed())
                .when(new WithdrawProposal(CASE, by(SENIOR, 15), said("a mistake")))
                .expectException(RefusedFor.reason(Reason.OWN_PROPOSAL))
                .expectNoEvents();
    }
}

package org.caretrail.domain.carecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.HANDLER;
import static org.caretrail.domain.carecase.Cases.NUMBER;
import static org.caretrail.domain.carecase.Cases.SENIOR;
import static org.caretrail.domain.carecase.Cases.authorised;
import static org.caretrail.domain.carecase.Cases.by;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.Cases.said;
import static org.caretrail.domain.carecase.History.ABOVE;
import static org.caretrail.domain.carecase.History.REFUSING;
import static org.caretrail.domain.carecase.History.after;
import static org.caretrail.domain.carecase.History.complained;
import static org.caretrail.domain.carecase.History.complaint;
import static org.caretrail.domain.carecase.History.delivered;
import static org.caretrail.domain.carecase.Papers.complete;
import static org.caretrail.domain.carecase.Taken.FIRST;
import static org.caretrail.domain.carecase.Taken.SECOND;
import static org.caretrail.domain.carecase.Taken.again;
import static org.caretrail.domain.carecase.Taken.first;
import static org.caretrail.domain.carecase.Taken.verdict;

import org.caretrail.domain.carecase.DecisionCommand.ApproveProposal;
import org.caretrail.domain.carecase.DecisionCommand.ReconsiderDecision;
import org.caretrail.domain.carecase.DecisionCommand.UpholdDecision;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.Complaint;
import org.caretrail.domain.decision.Digest;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.event.AuthorisationEvent.AuthorisationDecided;
import org.caretrail.domain.event.AuthorisationEvent.S2Issued;
import org.caretrail.domain.event.DecisionEvent.DecisionProposed;
import org.caretrail.domain.event.DecisionEvent.DecisionReconsidered;
import org.caretrail.domain.event.DecisionEvent.DecisionUpheld;
import org.caretrail.domain.event.DecisionEvent.ProposalApproved;
import org.caretrail.domain.shared.DecisionId;
import org.junit.jupiter.api.Test;

class ReconsiderationTest {

    private static final ChosenLaw GRANTING = ChosenLaw.granting("1000");

    @Test
    void on_a_complaint_a_new_decision_takes_the_place_of_the_contested_one() {
        Given.events(GRANTING, complained())
                .when(new ReconsiderDecision(CASE, by(SENIOR, 25), verdict(Outcome.GRANTED), "C1"))
                .expectEvents(new DecisionReconsidered(CASE, day(25), again(GRANTING.proposal(), 25), "C1"))
                .expectState(c -> {
                    var file = c.file();
                    assertInForce(file, SECOND);
                    assertComplaint(file, Complaint.State.CHANGED);
                });
    }

    @Test
    void without_a_complaint_the_institution_looks_again_at_the_newest_decision() {
        Given.events(GRANTING, delivered())
                .when(new ReconsiderDecision(CASE, by(SENIOR, 25), verdict(Outcome.GRANTED), null))
                .expectEvents(new DecisionReconsidered(CASE, day(25), again(GRANTING.proposal(), 25), null));
    }

    @Test
    void NO_CLOCK_10_a_complaint_that_is_open_is_answered_though_nobody_names_it() {
        Given.events(GRANTING, after(complained(), complaint("C2")))
                .when(new ReconsiderDecision(CASE, by(SENIOR, 25), verdict(Outcome.GRANTED), null))
                .expectEvents(new DecisionReconsidered(CASE, day(25), again(GRANTING.proposal(), 25), "C1"))
                .expectState(c -> {
                    assertComplaint(c.file(), "C1", Complaint.State.CHANGED);
                    assertComplaint(c.file(), "C2", Complaint.State.CHANGED);
                });
    }

    @Test
    void NO_CLOCK_10_a_complaint_that_came_while_the_proposal_waited_is_answered_with_its_approval() {
        var decision = again(ABOVE.proposal(), 15);
        var digest = Digest.of(decision, null);
        var proposed = new DecisionProposed(CASE, day(15), decision, null);
        Given.events(ABOVE, after(delivered(), proposed, complaint("C1")))
                .when(new ApproveProposal(CASE, by(HANDLER, 26), digest, null))
                .expectEvents(
                        new ProposalApproved(CASE, day(26), digest, HANDLER, null),
                        new DecisionReconsidered(CASE, day(26), decision.approved(HANDLER, day(26)), "C1"));
    }

    @Test
    void a_new_decision_above_the_authority_waits_for_a_second_person() {
        Given.events(ABOVE, complained())
                .when(new ReconsiderDecision(CASE, by(SENIOR, 25), verdict(Outcome.GRANTED), "C1"))
                .expectEvents(new DecisionProposed(CASE, day(25), again(ABOVE.proposal(), 25), "C1"));
    }

    @Test
    void an_approved_reconsideration_answers_the_complaint() {
        var decision = again(ABOVE.proposal(), 25);
        var digest = Digest.of(decision, "C1");
        Given.events(ABOVE, after(complained(), new DecisionProposed(CASE, day(25), decision, "C1")))
                .when(new ApproveProposal(CASE, by(HANDLER, 26), digest, null))
                .expectEvents(
                        new ProposalApproved(CASE, day(26), digest, HANDLER, null),
                        new DecisionReconsidered(CASE, day(26), decision.approved(HANDLER, day(26)), "C1"));
    }

    @Test
    void a_refused_authorisation_that_is_granted_after_all_issues_an_s2_of_its_own_number() {
        var decided = new AuthorisationDecided(CASE, day(10), first(REFUSING.proposal(), 10));
        Given.events(GRANTING, authorised(), complete(0), decided)
                .when(new ReconsiderDecision(CASE, by(SENIOR, 25), verdict(Outcome.GRANTED), null))
                .expectState(c -> assertThat(c.file().s2())
                        .isEqualTo(new S2Issued(CASE, day(25), SECOND, NUMBER + "/2", day(30), day(34))));
    }

    @Test
    void on_a_complaint_the_decision_is_upheld_with_reasons() {
        Given.events(REFUSING, complained())
                .when(new UpholdDecision(CASE, by(SENIOR, 25), said("nothing new"), "C1"))
                .expectEvents(new DecisionUpheld(CASE, day(25), FIRST, "C1", SENIOR, said("nothing new")))
                .expectState(c -> {
                    assertInForce(c.file(), FIRST);
                    assertComplaint(c.file(), Complaint.State.UPHELD);
                });
    }

    @Test
    void without_a_complaint_the_newest_decision_is_upheld() {
        Given.events(REFUSING, delivered())
                .when(new UpholdDecision(CASE, by(SENIOR, 25), said("nothing new"), null))
                .expectEvents(new DecisionUpheld(CASE, day(25), FIRST, null, SENIOR, said("nothing new")));
    }

    private static void assertInForce(CaseFile file, DecisionId id) {
        assertThat(file.decisions().inForce())
                .singleElement()
                .satisfies(d -> assertThat(d.decisionId()).isEqualTo(id));
    }

    private static void assertComplaint(CaseFile file, Complaint.State state) {
        assertComplaint(file, "C1", state);
    }

    private static void assertComplaint(CaseFile file, String id, Complaint.State state) {
        assertThat(file.remedies().complaint(id))
                .hasValueSatisfying(c -> assertThat(c.state()).isEqualTo(state));
    }
}

package org.caretrail.domain.process;

import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.PERSON;
import static org.caretrail.domain.carecase.Cases.claimed;
import static org.caretrail.domain.carecase.Cases.crowns;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.Cases.said;
import static org.caretrail.domain.carecase.Taken.FIRST;
import static org.caretrail.domain.carecase.Taken.SECOND;
import static org.caretrail.domain.carecase.Taken.again;
import static org.caretrail.domain.carecase.Taken.first;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.caretrail.domain.carecase.ChosenLaw;
import org.caretrail.domain.cover.CoverCommand.DrawCover;
import org.caretrail.domain.cover.CoverCommand.ReverseDraw;
import org.caretrail.domain.decision.Cover;
import org.caretrail.domain.decision.Draw;
import org.caretrail.domain.decision.Proposal;
import org.caretrail.domain.draw.CoverAccountId;
import org.caretrail.domain.draw.DrawEntry;
import org.caretrail.domain.draw.DrawShare;
import org.caretrail.domain.draw.DrawSource;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.ClaimEvent.ClaimDecided;
import org.caretrail.domain.event.ClaimEvent.CoverSettled;
import org.caretrail.domain.event.CourseEvent.CaseReferredOn;
import org.caretrail.domain.event.CourseEvent.CaseWithdrawn;
import org.caretrail.domain.event.DecisionEvent.DecisionReconsidered;
import org.caretrail.domain.event.DecisionEvent.DecisionWithdrawn;
import org.caretrail.domain.reimbursement.ClaimCommand.OrderPayment;
import org.caretrail.domain.reimbursement.ClaimCommand.SettleCover;
import org.caretrail.domain.shared.Act;
import org.caretrail.domain.shared.Actor;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.Role;
import org.junit.jupiter.api.Test;

/** NL-POLICY-4: what a decision draws goes to the accounts of its years, and then the claim is paid. */
class CoverProcessTest {

    private static final LocalDate DECEMBER = LocalDate.of(2023, 12, 28);
    private static final LocalDate JANUARY = LocalDate.of(2024, 1, 4);

    private final FollowedCase claim = new FollowedCase(
            CoverProcess.class, (payload, _) -> payload instanceof DrawCover c ? entry(c) : null, claimed());

    @Test
    void a_decision_that_draws_on_no_year_is_none_of_its_business() {
        claim.publishes(decided(10)).expectNoDispatchedCommands().expectActiveSagas(0);
    }

    @Test
    void NL_POLICY_4_each_draw_goes_to_the_account_of_its_year_and_its_answer_to_the_claim() {
        var december = drawing(FIRST, 1, DECEMBER, claim.act(10));
        var january = drawing(FIRST, 2, JANUARY, claim.act(10));

        var decided = decided(10, draw(DECEMBER), draw(JANUARY));
        claim.stored(decided);

        claim.publishes(decided)
                .expectDispatchedCommands(
                        december,
                        new SettleCover(CASE, claim.act(10), FIRST, entry(december)),
                        january,
                        new SettleCover(CASE, claim.act(10), FIRST, entry(january)),
                        new OrderPayment(CASE, claim.act(10), FIRST))
                .expectActiveSagas(0);
    }

    @Test
    void NL_POLICY_4_a_decision_that_was_replaced_meanwhile_draws_on_nothing() {
        var decided = decided(10, draw(JANUARY));
        claim.stored(decided);
        claim.stored(new DecisionReconsidered(CASE, day(20), again(proposal(draw(JANUARY)), 20), null));

        claim.publishes(decided).expectNoDispatchedCommands();
    }

    @Test
    void NL_POLICY_4_what_a_replaced_decision_drew_is_taken_back_first() {
        var old = drawing(FIRST, 1, JANUARY, claim.act(10));
        var anew = drawing(SECOND, 1, JANUARY, claim.act(20));

        claim.stored(decided(10, draw(JANUARY)));
        claim.stored(settled(old));
        var reconsidered = new DecisionReconsidered(CASE, day(20), again(proposal(draw(JANUARY)), 20), null);
        claim.stored(reconsidered);

        claim.publishes(reconsidered)
                .expectDispatchedCommands(
                        new ReverseDraw(old.accountId(), claim.act(20), old.entryId(), null, SECOND),
                        anew,
                        new SettleCover(CASE, claim.act(20), SECOND, entry(anew)),
                        new OrderPayment(CASE, claim.act(20), SECOND));
    }

    @Test
    void NL_POLICY_4_a_claim_taken_back_takes_its_draws_back() {
        takenBackBy(new CaseWithdrawn(CASE, day(30), said("no longer wanted")));
    }

    @Test
    void NL_POLICY_4_a_claim_that_goes_elsewhere_takes_its_draws_back() {
        takenBackBy(new CaseReferredOn(CASE, day(30), "CAK", "NL-CAK-1", null));
    }

    @Test
    void NL_POLICY_4_a_decision_taken_back_takes_its_draws_back() {
        takenBackBy(new DecisionWithdrawn(CASE, day(30), FIRST, new Actor("senior", Role.SENIOR), said("an error")));
    }

    private void takenBackBy(CaseEvent event) {
        var old = drawing(FIRST, 1, JANUARY, claim.act(10));
        claim.stored(decided(10, draw(JANUARY)));
        claim.stored(settled(old));
        claim.stored(event);

        claim.publishes(event)
                .expectDispatchedCommands(new ReverseDraw(old.accountId(), claim.act(30), old.entryId(), null, null))
                .expectActiveSagas(0);
    }

    private static Draw draw(LocalDate careOn) {
        return new Draw(Cover.DEDUCTIBLE, careOn, crowns("300"), crowns("0"), crowns("385"), "NL-POLICY-4", null);
    }

    private static ClaimDecided decided(int on, Draw... draws) {
        return new ClaimDecided(CASE, day(on), first(proposal(draws), on));
    }

    private static Proposal proposal(Draw... draws) {
        var p = ChosenLaw.granting("1000").proposal();
        return new Proposal(
                p.outcome(),
                p.amounts(),
                p.fees(),
                p.uses(),
                p.parts(),
                p.stages(),
                p.rightRoute(),
                p.findings(),
                p.steps(),
                List.of(draws));
    }

    private static DrawCover drawing(DecisionId decision, int number, LocalDate careOn, Act act) {
        var account = CoverAccountId.of(PERSON, Year.from(careOn));
        return new DrawCover(account, act, draw(careOn), DrawSource.ofClaim(decision, number));
    }

    private static CoverSettled settled(DrawCover c) {
        var entry = entry(c);
        return new CoverSettled(
                CASE, c.act().on(), FIRST, entry.entryId(), entry.cover(), entry.careOn(), entry.share());
    }

    /** What the account answers. */
    private static DrawEntry entry(DrawCover c) {
        var draw = c.draw();
        var share = new DrawShare(
                draw.asked(), crowns("85"), crowns("215"), crowns("0"), draw.limit(), draw.rule(), "85 left", null);
        return new DrawEntry(c.entryId(), draw.cover(), draw.careOn(), c.source(), share, null);
    }
}

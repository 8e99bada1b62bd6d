package org.caretrail.domain.priornotification;

import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.crowns;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.Cases.notified;
import static org.caretrail.domain.carecase.Cases.on;
import static org.caretrail.domain.carecase.Papers.complete;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.TestExecutor;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.carecase.CareCase;
import org.caretrail.domain.carecase.ChosenLaw;
import org.caretrail.domain.carecase.Given;
import org.caretrail.domain.carecase.Reason;
import org.caretrail.domain.carecase.RefusedFor;
import org.caretrail.domain.carecase.Taken;
import org.caretrail.domain.decision.StageUse;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.NotificationEvent.NotificationDecided;
import org.caretrail.domain.event.NotificationEvent.NotificationUseReleased;
import org.caretrail.domain.event.NotificationEvent.NotificationUsed;
import org.caretrail.domain.priornotification.NotificationCommand.UseNotification;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.DecisionId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** NO-PN: what claims take up of a notification. Its treatment is granted up to 1000. */
class UseTest {

    private static final ChosenLaw LAW = ChosenLaw.granting("1000");
    private static final CaseId ONE = new CaseId(new UUID(1, 1));
    private static final CaseId OTHER = new CaseId(new UUID(1, 2));

    @Test
    void NO_PN_a_claim_takes_up_to_the_ceiling() {
        granted().when(use(ONE, 1, "1000.00")).expectEvents(used(ONE, 1, "1000.00"));
        granted().when(use(ONE, 1, "1000.01")).expectException(RefusedFor.reason(Reason.ROOM_TAKEN));
    }

    @Test
    void NO_PN_two_claims_take_no_more_than_the_ceiling_together() {
        granted(used(ONE, 1, "600.00")).when(use(OTHER, 1, "400.00")).expectEvents(used(OTHER, 1, "400.00"));
        granted(used(ONE, 1, "600.00"))
                .when(use(OTHER, 1, "400.01"))
                .expectException(RefusedFor.reason(Reason.ROOM_TAKEN));
    }

    @Test
    void NO_PN_the_same_use_of_the_same_claim_counts_once() {
        granted(used(ONE, 1, "600.00")).when(use(ONE, 1, "600.00")).expectNoEvents();
    }

    @Test
    void NO_PN_another_decision_of_the_claim_takes_the_place_of_its_first_use() {
        granted(used(ONE, 1, "600.00"))
                .when(use(ONE, 2, "1000.00"))
                .expectEvents(new NotificationUseReleased(CASE, day(20), ONE, id(ONE, 1)), used(ONE, 2, "1000.00"));
    }

    @Test
    void NO_PN_what_a_claim_no_longer_takes_is_there_for_another() {
        var released = new NotificationUseReleased(CASE, day(20), ONE, id(ONE, 1));

        granted(used(ONE, 1, "600.00")).when(use(ONE, 1, null)).expectEvents(released);
        granted(used(ONE, 1, "600.00"), released)
                .when(use(OTHER, 1, "1000.00"))
                .expectEvents(used(OTHER, 1, "1000.00"));
        granted(used(ONE, 1, "600.00"), released).when(use(ONE, 1, null)).expectNoEvents();
    }

    @Test
    void NO_PN_a_stage_that_was_not_granted_leaves_nothing() {
        var followUp = new UseNotification(
                CASE, on(20), ONE, id(ONE, 1), List.of(new StageUse(Stage.FOLLOW_UP, crowns("0.01"))));

        granted().when(followUp).expectException(RefusedFor.reason(Reason.ROOM_TAKEN));
    }

    private static TestExecutor<? extends CareCase> granted(CaseEvent... after) {
        var decided = new NotificationDecided(CASE, day(10), Taken.first(LAW.proposal(Stage.TREATMENT), 10));
        var history = new ArrayList<CaseEvent>(List.of(notified(Stage.TREATMENT), complete(0), decided));
        history.addAll(List.of(after));
        return Given.events(LAW, history);
    }

    private static UseNotification use(CaseId claim, int decision, @Nullable String amount) {
        return new UseNotification(CASE, on(20), claim, id(claim, decision), uses(amount));
    }

    private static NotificationUsed used(CaseId claim, int decision, String amount) {
        return new NotificationUsed(CASE, day(20), claim, id(claim, decision), uses(amount));
    }

    private static List<StageUse> uses(@Nullable String amount) {
        return amount == null ? List.of() : List.of(new StageUse(Stage.TREATMENT, crowns(amount)));
    }

    private static DecisionId id(CaseId claim, int decision) {
        return DecisionId.of(claim, decision);
    }
}

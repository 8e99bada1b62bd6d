package org.caretrail.domain.event;

import java.time.LocalDate;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.shared.Actor;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.PersonalData;
import org.jspecify.annotations.Nullable;

/** From a proposal through a second person to a decision that reached the party, in every case type alike. */
public sealed interface DecisionEvent extends CaseEvent {

    /**
     * What a handler would decide, where it needs a second person.
     *
     * @param complaint the complaint that it answers, when it is a reconsideration
     */
    record DecisionProposed(
            CaseId caseId,
            LocalDate happenedOn,
            Decision decision,
            @Nullable String complaint) implements DecisionEvent {}

    /** @param digest of all that was approved; in events stored before that was so, of what the law proposed */
    record ProposalApproved(
            CaseId caseId,
            LocalDate happenedOn,
            String digest,
            Actor by,
            @Nullable PersonalData<String> reasons) implements DecisionEvent {}

    record ProposalReturned(CaseId caseId, LocalDate happenedOn, Actor by, PersonalData<String> reasons)
            implements DecisionEvent {}

    record ProposalWithdrawn(CaseId caseId, LocalDate happenedOn, Actor by, PersonalData<String> reasons)
            implements DecisionEvent {}

    /** The institution looked again, on a complaint or of its own motion: this decision takes the old one's place. */
    record DecisionReconsidered(
            CaseId caseId,
            LocalDate happenedOn,
            Decision decision,
            @Nullable String complaint) implements DecisionEvent, Decided {}

    /** The institution took its decision back, and nothing takes its place: what was asked for is undecided again. */
    record DecisionWithdrawn(
            CaseId caseId, LocalDate happenedOn, DecisionId decision, Actor by, PersonalData<String> reasons)
            implements DecisionEvent {}

    record DecisionUpheld(
            CaseId caseId,
            LocalDate happenedOn,
            DecisionId decision,
            @Nullable String complaint,
            Actor by,
            PersonalData<String> reasons)
            implements DecisionEvent {}

    /** The decision reached the party; from this day the term to complain runs. */
    record DecisionNotified(
            CaseId caseId,
            LocalDate happenedOn,
            DecisionId decision,
            String channel,
            @Nullable LocalDate sentOn) implements DecisionEvent {}

    record NotificationFailed(CaseId caseId, LocalDate happenedOn, DecisionId decision, PersonalData<String> reasons)
            implements DecisionEvent {}
}

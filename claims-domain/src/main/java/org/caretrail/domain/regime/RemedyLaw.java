package org.caretrail.domain.regime;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.caretrail.domain.application.Care;
import org.caretrail.domain.application.CaseType;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.LegalClock;
import org.caretrail.domain.letter.Delivery;
import org.caretrail.domain.letter.Dispatch;
import org.caretrail.domain.remedy.AppealBody;
import org.caretrail.domain.remedy.AppealOutcome;
import org.caretrail.domain.remedy.DemandRuling;
import org.caretrail.domain.remedy.LongerAnswer;
import org.caretrail.domain.remedy.ProcedureStep;
import org.jspecify.annotations.Nullable;

/** What a scheme's law says of contesting a decision. */
public interface RemedyLaw {

    /** The last day to complain of a decision that was delivered on this day. */
    Optional<LegalClock> complaintTerm(LocalDate deliveredOn, RateBook book);

    /** How long that is, where the law sets a term: for who is written to before anybody knows when the letter arrives. */
    default Optional<Period> complaintPeriod(LocalDate day, RateBook book) {
        return Optional.empty();
    }

    /** The rule by which there is no such term, where the law says so. */
    default Optional<String> complaintWithoutTerm() {
        return Optional.empty();
    }

    /** The term for the institution's answer to a complaint received on this day. */
    Optional<LegalClock> answerTerm(LocalDate receivedOn, RateBook book);

    /** The same where there are grounds to take longer; most laws know none. */
    default Optional<LegalClock> answerTerm(LocalDate receivedOn, Set<LongerAnswer> longer, RateBook book) {
        return answerTerm(receivedOn, book);
    }

    /**
     * Why a demand added on this day is left out of the ruling.
     *
     * @param hearingOfferedOn the day on which the party was asked about a hearing; null: not yet
     */
    Optional<Finding> demandTooLate(AppealBody body, @Nullable LocalDate hearingOfferedOn, LocalDate addedOn);

    /** The day after which no complaint of a decision taken on this day is heard at all, where the law sets one. */
    default Optional<LegalClock> latestComplaint(LocalDate decidedOn, RateBook book) {
        return Optional.empty();
    }

    /** The term to tell who complained that the decision may change to their detriment, where the law sets one. */
    default Optional<LegalClock> detrimentNotice(LocalDate receivedOn, RateBook book) {
        return Optional.empty();
    }

    /** The term to claim the costs of a complaint after notice of a changed decision, where the law sets one. */
    default Optional<LegalClock> complaintCosts(LocalDate notifiedOn, RateBook book) {
        return Optional.empty();
    }

    /** To whom a complaint goes on with the file once the decision is upheld, where the law says so. */
    default Optional<AppealBody> sendsOnTo() {
        return Optional.empty();
    }

    /** What speaks against this body hearing an appeal in such a case. It is recorded beside the appeal, never forbidden. */
    default List<Finding> competence(AppealBody body, CaseType type, Care care) {
        return List.of();
    }

    /** The day on which the terms that run from notice of a decision start. */
    default LocalDate termStartsOn(Delivery delivery) {
        return delivery.receivedOn();
    }

    /** The same of a decision that may not have reached the party: then nothing has started. */
    default Optional<LocalDate> notice(@Nullable Delivery delivery) {
        return Optional.ofNullable(delivery).map(this::termStartsOn);
    }

    /** Whether a decision has reached the party with its dispatch by this channel, whenever it is read. */
    default boolean deliveredBySending(Dispatch channel) {
        return false;
    }

    /** Until when an ombudsman outside the institution mediates, from its answer to a complaint, where the law sets a term. */
    default Optional<LegalClock> mediation(LocalDate answeredOn, RateBook book) {
        return Optional.empty();
    }

    /** Until when a committee rules on what was mediated, from the conclusion of that, where the law sets a term. */
    default Optional<LegalClock> ruling(LocalDate concludedOn, RateBook book) {
        return Optional.empty();
    }

    /** What is to be said of an appeal as it is lodged; it stands beside it and forbids nothing. */
    default List<Finding> onLodging(Dispute dispute, RateBook book) {
        return List.of();
    }

    /** What is to be said of a step before the appeal body. */
    default List<Finding> onStep(ProcedureStep step, Dispute dispute, RateBook book) {
        return List.of();
    }

    /** What is to be said of the ruling. */
    default List<Finding> onRuling(AppealOutcome outcome, List<DemandRuling> demands, Dispute dispute) {
        return List.of();
    }
}

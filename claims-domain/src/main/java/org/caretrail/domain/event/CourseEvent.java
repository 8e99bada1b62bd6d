package org.caretrail.domain.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.caretrail.domain.decision.LegalClock;
import org.caretrail.domain.decision.RowRef;
import org.caretrail.domain.shared.Actor;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.PersonalData;
import org.jspecify.annotations.Nullable;

/** The outer course of a case: who works on it, whether it rests, whether it was taken back. */
public sealed interface CourseEvent extends CaseEvent {

    /** @param assignee the account of the handler who works on it from now on; null: nobody */
    record CaseAssigned(
            CaseId caseId, LocalDate happenedOn, @Nullable String assignee) implements CourseEvent {}

    record CaseSuspended(
            CaseId caseId,
            LocalDate happenedOn,
            PersonalData<String> reasons,
            @Nullable String rule) implements CourseEvent {}

    record CaseResumed(CaseId caseId, LocalDate happenedOn, PersonalData<String> reasons) implements CourseEvent {}

    /**
     * A term that runs was counted again, because the case had rested or because a figure or a holiday that it rests on
     * turned out to be another: its last day is moved.
     *
     * @param complaint to which the term is to be answered; null: it is the term for the decision, or the event is from when
     *                  none of them said so
     */
    record TermRecounted(
            CaseId caseId,
            LocalDate happenedOn,
            LegalClock was,
            LegalClock is,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String complaint)
            implements CourseEvent {

        /** The term for the decision. */
        public TermRecounted(CaseId caseId, LocalDate happenedOn, LegalClock was, LegalClock is) {
            this(caseId, happenedOn, was, is, null);
        }

        /** Whether it may have moved a term of this: a complaint; empty: the case. */
        public boolean mayBeOf(String about) {
            return complaint == null || complaint.equals(about);
        }
    }

    /**
     * The window to complain has closed, and nothing else is awaited. What is lodged all the same opens the case again.
     *
     * @param rule    of the term to complain
     * @param lastDay of it
     */
    record CaseClosed(CaseId caseId, LocalDate happenedOn, String rule, LocalDate lastDay) implements CourseEvent {}

    record CaseWithdrawn(CaseId caseId, LocalDate happenedOn, PersonalData<String> reasons) implements CourseEvent {}

    /**
     * Another institution decides: the case went there, and ends here.
     *
     * @param institution to which it went
     * @param rule        by which it belongs there
     */
    record CaseReferredOn(
            CaseId caseId,
            LocalDate happenedOn,
            String institution,
            String rule,
            @Nullable PersonalData<String> reasons)
            implements CourseEvent {}

    /**
     * The case had been kept for as long as the law wants, and the person was erased from it (EU-GDPR-3): every envelope of
     * its events is empty, its files are gone. This fact stays, as all others do.
     *
     * @param rule      by which it was kept
     * @param keptUntil the last day of the term; null: a permit alone said when
     * @param row       that the term was read from
     * @param permit    the reference of the regulation or permit
     * @param askedBy   who asked for it
     * @param by        the second person, who had it done
     */
    record PersonErased(
            CaseId caseId,
            LocalDate happenedOn,
            String rule,
            @Nullable LocalDate keptUntil,
            @Nullable RowRef row,
            @Nullable String permit,
            Actor askedBy,
            Actor by)
            implements CourseEvent {}
}

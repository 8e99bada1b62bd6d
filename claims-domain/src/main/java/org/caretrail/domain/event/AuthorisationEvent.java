package org.caretrail.domain.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.decision.LegalClock;
import org.caretrail.domain.decision.Rested;
import org.caretrail.domain.decision.RowRef;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.DecisionId;
import org.jspecify.annotations.Nullable;

/** What is an authorisation's own. */
public sealed interface AuthorisationEvent extends CaseEvent {

    /**
     * The term began after which silence is a grant (EU-26-2).
     *
     * @param scheme      whose institution is to answer; its days are those of its time zone
     * @param row         the table row that the length of the term was read from, verified or not
     * @param alreadyOver the last day had passed before the case was recorded: a person sees to it
     * @param rested      for how long the case had rested by then; null: it never had
     */
    record DeemedGrantTermBegan(
            CaseId caseId,
            LocalDate happenedOn,
            Scheme scheme,
            LegalClock clock,
            RowRef row,
            boolean alreadyOver,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Rested rested)
            implements AuthorisationEvent {

        /** Of a case that never rested. */
        public DeemedGrantTermBegan(
                CaseId caseId, LocalDate happenedOn, Scheme scheme, LegalClock clock, RowRef row, boolean alreadyOver) {
            this(caseId, happenedOn, scheme, clock, row, alreadyOver, null);
        }
    }

    record AuthorisationDecided(CaseId caseId, LocalDate happenedOn, Decision decision)
            implements AuthorisationEvent, Decided {}

    /** No answer came within the term (EU-26-2): from this day the authorisation is deemed granted. */
    record AuthorisationDeemedGranted(CaseId caseId, LocalDate happenedOn, Decision decision)
            implements AuthorisationEvent, Decided {}

    /** The document S2 was made out on a grant. */
    record S2Issued(
            CaseId caseId,
            LocalDate happenedOn,
            DecisionId decision,
            String number,
            LocalDate validFrom,
            LocalDate validUntil)
            implements AuthorisationEvent {}
}

package org.caretrail.domain.event;

import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.remedy.Party;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.DocumentId;
import org.caretrail.domain.shared.PersonalData;
import org.jspecify.annotations.Nullable;

/** A step of the procedure before an appeal body, as it is told to us. */
public sealed interface ProcedureEvent extends RemedyEvent.AppealEvent {

    Details details();

    /**
     * What every step holds.
     *
     * @param findings what seems out of order, beside the step
     */
    record Details(Party by, @Nullable PersonalData<String> text, List<DocumentId> documents, List<Finding> findings) {

        public Details {
            documents = List.copyOf(documents);
            findings = List.copyOf(findings);
        }
    }

    record ViewSubmitted(CaseId caseId, LocalDate happenedOn, String appealId, Details details)
            implements ProcedureEvent {}

    record AdviceRequested(CaseId caseId, LocalDate happenedOn, String appealId, Details details)
            implements ProcedureEvent {}

    record AdviceReceived(CaseId caseId, LocalDate happenedOn, String appealId, Details details)
            implements ProcedureEvent {}

    record PapersSentOn(CaseId caseId, LocalDate happenedOn, String appealId, Details details)
            implements ProcedureEvent {}

    /** The party was asked whether it wants a hearing: from here on the demands are closed (NL-REMEDY-4). */
    record HearingOffered(CaseId caseId, LocalDate happenedOn, String appealId, Details details)
            implements ProcedureEvent {}

    record HearingHeld(CaseId caseId, LocalDate happenedOn, String appealId, Details details)
            implements ProcedureEvent {}

    record MediationEnded(CaseId caseId, LocalDate happenedOn, String appealId, Details details)
            implements ProcedureEvent {}

    record EntryFeePaid(CaseId caseId, LocalDate happenedOn, String appealId, Details details)
            implements ProcedureEvent {}

    record AppealWithdrawn(CaseId caseId, LocalDate happenedOn, String appealId, Details details)
            implements ProcedureEvent {}
}

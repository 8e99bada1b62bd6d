package org.caretrail.domain.carecase;

import java.util.List;
import org.caretrail.domain.remedy.AppealBody;
import org.caretrail.domain.remedy.AppealOutcome;
import org.caretrail.domain.remedy.DemandRuling;
import org.caretrail.domain.remedy.LongerAnswer;
import org.caretrail.domain.remedy.Party;
import org.caretrail.domain.remedy.ProcedureStep;
import org.caretrail.domain.shared.Act;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.DocumentId;
import org.caretrail.domain.shared.Money;
import org.caretrail.domain.shared.PersonalData;
import org.jspecify.annotations.Nullable;

/** Commands that contest a decision, or record how it is contested elsewhere, in any case. */
public sealed interface RemedyCommand extends CaseCommand {

    record LodgeComplaint(CaseId caseId, Act act, DecisionId against, PersonalData<String> grounds)
            implements RemedyCommand {}

    record FindComplaintInadmissible(CaseId caseId, Act act, String complaintId, PersonalData<String> reasons)
            implements RemedyCommand {}

    record WithdrawComplaint(CaseId caseId, Act act, String complaintId, PersonalData<String> reasons)
            implements RemedyCommand {}

    record AdmitComplaint(CaseId caseId, Act act, String complaintId, PersonalData<String> reasons)
            implements RemedyCommand {}

    record ProlongAnswer(CaseId caseId, Act act, String complaintId, LongerAnswer ground, PersonalData<String> reasons)
            implements RemedyCommand {}

    record AnnounceDetriment(CaseId caseId, Act act, String complaintId) implements RemedyCommand {}

    record ForwardComplaint(CaseId caseId, Act act, String complaintId) implements RemedyCommand {}

    record ClaimComplaintCosts(
            CaseId caseId,
            Act act,
            String complaintId,
            Money amount,
            @Nullable PersonalData<String> grounds) implements RemedyCommand {}

    record DecideComplaintCosts(CaseId caseId, Act act, String complaintId, Money amount, PersonalData<String> reasons)
            implements RemedyCommand {}

    record LodgeAppeal(
            CaseId caseId, Act act, AppealBody body, List<DecisionId> against, List<PersonalData<String>> demands)
            implements RemedyCommand {}

    record AddDemand(CaseId caseId, Act act, String appealId, PersonalData<String> text) implements RemedyCommand {}

    record RecordProcedureStep(
            CaseId caseId,
            Act act,
            String appealId,
            ProcedureStep step,
            Party by,
            @Nullable PersonalData<String> text,
            List<DocumentId> documents)
            implements RemedyCommand {}

    record RecordRuling(
            CaseId caseId,
            Act act,
            String appealId,
            AppealOutcome outcome,
            List<DemandRuling> demands,
            @Nullable PersonalData<String> reasons)
            implements RemedyCommand {}
}

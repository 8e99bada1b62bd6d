package org.caretrail.domain.event;

import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.LegalClock;
import org.caretrail.domain.letter.LetterId;
import org.caretrail.domain.remedy.AppealBody;
import org.caretrail.domain.remedy.AppealOutcome;
import org.caretrail.domain.remedy.Demand;
import org.caretrail.domain.remedy.DemandRuling;
import org.caretrail.domain.remedy.LongerAnswer;
import org.caretrail.domain.shared.Actor;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.DocumentId;
import org.caretrail.domain.shared.Lists;
import org.caretrail.domain.shared.Money;
import org.caretrail.domain.shared.PersonalData;
import org.jspecify.annotations.Nullable;

/** Complaints to the institution, and appeals to a body outside it. */
public sealed interface RemedyEvent extends CaseEvent permits RemedyEvent.ComplaintEvent, RemedyEvent.AppealEvent {

    /** What happens to one complaint. */
    sealed interface ComplaintEvent extends RemedyEvent {

        String complaintId();
    }

    /**
     * @param lastDay  of the term to complain, once the decision was delivered and the law has such a term
     * @param inTime   null while that is not known
     * @param answerBy the term for the institution's answer
     */
    record ComplaintLodged(
            CaseId caseId,
            LocalDate happenedOn,
            String complaintId,
            DecisionId against,
            PersonalData<String> grounds,
            @Nullable LocalDate lastDay,
            @Nullable Boolean inTime,
            @Nullable LegalClock answerBy)
            implements ComplaintEvent {}

    record ComplaintFoundInadmissible(
            CaseId caseId, LocalDate happenedOn, String complaintId, PersonalData<String> reasons)
            implements ComplaintEvent {}

    record ComplaintWithdrawn(CaseId caseId, LocalDate happenedOn, String complaintId, PersonalData<String> reasons)
            implements ComplaintEvent {}

    /** A person found that a complaint is heard although it came late (Norway: NO-CLOCK-9). */
    record ComplaintAdmitted(
            CaseId caseId, LocalDate happenedOn, String complaintId, Actor by, PersonalData<String> reasons)
            implements ComplaintEvent {}

    /** A ground on which the term for the answer is longer (the Netherlands: NL-CAK-7). */
    record ComplaintAnswerProlonged(
            CaseId caseId, LocalDate happenedOn, String complaintId, LongerAnswer ground, PersonalData<String> reasons)
            implements ComplaintEvent {}

    /**
     * Who complained was told that the decision may change to their detriment (Norway: NO-CLOCK-10).
     *
     * @param lastDay on which that could be told
     */
    record DetrimentAnnounced(CaseId caseId, LocalDate happenedOn, String complaintId, LocalDate lastDay)
            implements ComplaintEvent {}

    /**
     * The institution upheld its decision and sent the complaint on with the file of the case (Norway: NO-CLOCK-10).
     *
     * @param appealId  the appeal that it is from now on
     * @param documents that stood in the file
     * @param decisions of the case, the contested one among them
     * @param letters   that had gone out
     */
    record CaseForwardedToAppealBody(
            CaseId caseId,
            LocalDate happenedOn,
            String complaintId,
            AppealBody body,
            String appealId,
            List<DocumentId> documents,
            List<DecisionId> decisions,
            List<LetterId> letters)
            implements ComplaintEvent {

        public CaseForwardedToAppealBody {
            decisions = Lists.orEmpty(decisions);
            letters = Lists.orEmpty(letters);
        }
    }

    /**
     * What a complaint that changed the decision cost the party (Norway: NO-CLOCK-11).
     *
     * @param lastDay of the term to claim it, once notice of the changed decision is known
     * @param inTime  null while that is not known
     */
    record ComplaintCostsClaimed(
            CaseId caseId,
            LocalDate happenedOn,
            String complaintId,
            Money amount,
            @Nullable PersonalData<String> grounds,
            @Nullable LocalDate lastDay,
            @Nullable Boolean inTime)
            implements ComplaintEvent {}

    /** @param amount that is paid of what was claimed */
    record ComplaintCostsDecided(
            CaseId caseId,
            LocalDate happenedOn,
            String complaintId,
            Money amount,
            Actor by,
            PersonalData<String> reasons)
            implements ComplaintEvent {}

    /** What happens to one appeal. */
    sealed interface AppealEvent extends RemedyEvent permits AppealLodged, DemandEvent, ProcedureEvent, AppealRuled {

        String appealId();
    }

    /** @param findings what seems out of order: recorded beside what another party did, never forbidden */
    record AppealLodged(
            CaseId caseId,
            LocalDate happenedOn,
            String appealId,
            AppealBody body,
            List<DecisionId> against,
            List<Demand> demands,
            List<Finding> findings)
            implements AppealEvent {}

    /** A demand that came after the appeal was lodged. */
    sealed interface DemandEvent extends AppealEvent {

        Demand demand();
    }

    record DemandAdded(CaseId caseId, LocalDate happenedOn, String appealId, Demand demand) implements DemandEvent {}

    /** A demand that came after the party had been asked about a hearing (NL-REMEDY-4). */
    record DemandLeftOut(CaseId caseId, LocalDate happenedOn, String appealId, Demand demand, Finding why)
            implements DemandEvent {}

    record AppealRuled(
            CaseId caseId,
            LocalDate happenedOn,
            String appealId,
            AppealOutcome outcome,
            List<DemandRuling> demands,
            @Nullable PersonalData<String> reasons,
            List<Finding> findings)
            implements AppealEvent {}
}

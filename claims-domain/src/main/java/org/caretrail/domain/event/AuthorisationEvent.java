package org.caretrail.domain.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.LegalClock;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.decision.Rested;
import org.caretrail.domain.decision.RowRef;
import org.caretrail.domain.decision.S2End;
import org.caretrail.domain.shared.Actor;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.Country;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.DocumentId;
import org.caretrail.domain.shared.Money;
import org.caretrail.domain.shared.PersonalData;
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
            implements AuthorisationEvent {}

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

    /**
     * The institution of residence decided, and told us: because the decision is its own (NL-CAK-2), or on our behalf for
     * urgent care that is vital (EU-26-3).
     *
     * @param rule       the rule by which it decided
     * @param validFrom  of the authorisation that it gave
     * @param findings   what seems out of order, beside what another institution did
     */
    record ResidenceInstitutionDecided(
            CaseId caseId,
            LocalDate happenedOn,
            String institution,
            Outcome outcome,
            String rule,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil,
            List<DocumentId> documents,
            List<Finding> findings)
            implements AuthorisationEvent {}

    /** We told the institution of residence, through which the application came, what we decided (EU-26-2). */
    record ResidenceInstitutionTold(CaseId caseId, LocalDate happenedOn, DecisionId decision, String institution)
            implements AuthorisationEvent {}

    /**
     * A doctor of our choice is to examine the insured, in the state of residence or of stay (EU-26-4).
     *
     * @param doctor who it is, and where
     */
    record ExaminationOrdered(
            CaseId caseId, LocalDate happenedOn, String examinationId, PersonalData<String> doctor, Country country)
            implements AuthorisationEvent {}

    /** What the doctor found; the report itself is a document, or told in words. */
    record ExaminationReported(
            CaseId caseId,
            LocalDate happenedOn,
            String examinationId,
            @Nullable PersonalData<String> report,
            List<DocumentId> documents)
            implements AuthorisationEvent {}

    /**
     * The institution of stay reports that care beyond the authorisation is needed (EU-26-5; EESSI S035).
     *
     * @param decision    the decision whose S2 is to be extended
     * @param neededUntil the last day of care that is asked for
     */
    record ExtensionReported(
            CaseId caseId,
            LocalDate happenedOn,
            String extensionId,
            DecisionId decision,
            String institution,
            LocalDate neededUntil,
            @Nullable PersonalData<String> reasons,
            List<DocumentId> documents)
            implements AuthorisationEvent {}

    /** A person extended the authorisation (EESSI S037). The document S2 is issued anew beside it. */
    record AuthorisationExtended(
            CaseId caseId,
            LocalDate happenedOn,
            String extensionId,
            LocalDate validUntil,
            Actor by,
            PersonalData<String> reasons)
            implements AuthorisationEvent {}

    /** A person did not extend it; the days of the S2 stay as they were. */
    record ExtensionDeclined(
            CaseId caseId, LocalDate happenedOn, String extensionId, Actor by, PersonalData<String> reasons)
            implements AuthorisationEvent {}

    /** A provider did not accept the document S2 (NL-S2-7). */
    record S2NotAccepted(CaseId caseId, LocalDate happenedOn, String provider, List<DocumentId> documents)
            implements AuthorisationEvent {}

    /**
     * The document S2 holds no longer, because the decision that it was made out on is no longer in force. A refusal that
     * becomes a grant had none (NL-S2-3).
     */
    record S2Withdrawn(CaseId caseId, LocalDate happenedOn, DecisionId decision, String number, S2End why)
            implements AuthorisationEvent {}

    /** The insurer consents to care under the policy. It is no S2 and no decision on one (NL-S2-4). */
    record PolicyConsentGiven(
            CaseId caseId,
            LocalDate happenedOn,
            LocalDate validFrom,
            LocalDate validUntil,
            Actor by,
            @Nullable PersonalData<String> reasons)
            implements AuthorisationEvent {}

    /**
     * The institution of the state of treatment claims the actual cost of care from us (EESSI S080).
     *
     * @param reference the number that it gave its claim
     * @param findings  what seems out of order, beside what another institution did
     */
    record CostsClaimed(
            CaseId caseId,
            LocalDate happenedOn,
            String costClaimId,
            String institution,
            String reference,
            Money amount,
            @Nullable LocalDate careFrom,
            @Nullable LocalDate careTo,
            List<Finding> findings)
            implements AuthorisationEvent {}

    /** @param accepted what of the claimed cost we take on; the rest is contested, with the reasons */
    record CostClaimAnswered(
            CaseId caseId,
            LocalDate happenedOn,
            String costClaimId,
            Money accepted,
            Actor by,
            @Nullable PersonalData<String> reasons)
            implements AuthorisationEvent {}
}

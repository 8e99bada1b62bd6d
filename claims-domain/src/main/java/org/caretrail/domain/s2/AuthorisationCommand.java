package org.caretrail.domain.s2;

import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.application.Application;
import org.caretrail.domain.application.Request.AuthorisationRequest;
import org.caretrail.domain.carecase.CaseCommand;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.shared.Act;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.Country;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.DocumentId;
import org.caretrail.domain.shared.Money;
import org.caretrail.domain.shared.PersonalData;
import org.jspecify.annotations.Nullable;

/** Commands to an authorisation alone. */
public sealed interface AuthorisationCommand extends CaseCommand {

    record RequestAuthorisation(
            CaseId caseId, Act act, String caseNumber, Application application, AuthorisationRequest request)
            implements AuthorisationCommand {}

    /** The term may be over without an answer (EU-26-2): if it is, silence becomes a grant. */
    record DeemGranted(CaseId caseId, Act act) implements AuthorisationCommand {}

    /** @param outcome granted or refused, as the institution of residence says */
    record RecordResidenceDecision(
            CaseId caseId,
            Act act,
            String institution,
            Outcome outcome,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil,
            List<DocumentId> documents)
            implements AuthorisationCommand {}

    record TellResidenceInstitution(CaseId caseId, Act act, DecisionId decision, String institution)
            implements AuthorisationCommand {}

    record OrderExamination(CaseId caseId, Act act, PersonalData<String> doctor, Country country)
            implements AuthorisationCommand {}

    record ReportExamination(
            CaseId caseId,
            Act act,
            String examinationId,
            @Nullable PersonalData<String> report,
            List<DocumentId> documents)
            implements AuthorisationCommand {}

    record ReportExtension(
            CaseId caseId,
            Act act,
            String institution,
            LocalDate neededUntil,
            @Nullable PersonalData<String> reasons,
            List<DocumentId> documents)
            implements AuthorisationCommand {}

    /** @param validUntil the last day of care that is granted; null: the extension is declined */
    record AnswerExtension(
            CaseId caseId,
            Act act,
            String extensionId,
            @Nullable LocalDate validUntil,
            PersonalData<String> reasons) implements AuthorisationCommand {}

    /**
     * Consent under the policy (NL-S2-4).
     *
     * @param validFrom  null: from the first day of the care that was asked for
     * @param validUntil null: to its last day
     */
    record GivePolicyConsent(
            CaseId caseId,
            Act act,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil,
            @Nullable PersonalData<String> reasons)
            implements AuthorisationCommand {}

    /** @param reference the number that the institution gave its claim */
    record RecordCostClaim(
            CaseId caseId,
            Act act,
            String institution,
            String reference,
            Money amount,
            @Nullable LocalDate careFrom,
            @Nullable LocalDate careTo)
            implements AuthorisationCommand {}

    /** @param accepted at most what was claimed, in its currency */
    record AnswerCostClaim(
            CaseId caseId,
            Act act,
            String costClaimId,
            Money accepted,
            @Nullable PersonalData<String> reasons) implements AuthorisationCommand {}

    record RecordNonAcceptance(CaseId caseId, Act act, String provider, List<DocumentId> documents)
            implements AuthorisationCommand {}
}

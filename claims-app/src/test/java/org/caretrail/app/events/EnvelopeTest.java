package org.caretrail.app.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.caretrail.domain.shared.PersonalData;
import org.junit.jupiter.api.Test;

/**
 * What a person wrote, or what describes one, stands in an envelope; else it could never be forgotten. Each text that
 * stands outside is named here, so that a new one is a choice.
 */
class EnvelopeTest {

    private static final Set<String> NOT_PERSONAL = Set.of(
            "Actor.id",
            "AdviceReceived.appealId",
            "AdviceRequested.appealId",
            "Answer.condition",
            "Answer.rule",
            "AppealLodged.appealId",
            "AppealRuled.appealId",
            "AppealWithdrawn.appealId",
            "ApplicationCorrected.pointer",
            "AuthorisationExtended.extensionId",
            "AuthorisationRequested.caseNumber",
            "CaseAssigned.assignee",
            "CaseClosed.rule",
            "CaseForwardedToAppealBody.appealId",
            "CaseForwardedToAppealBody.complaintId",
            "CaseReferredOn.institution",
            "CaseReferredOn.rule",
            "CaseSuspended.rule",
            "ClaimSubmitted.caseNumber",
            "ComplaintAdmitted.complaintId",
            "ComplaintAnswerProlonged.complaintId",
            "ComplaintCostsClaimed.complaintId",
            "ComplaintCostsDecided.complaintId",
            "ComplaintFoundInadmissible.complaintId",
            "DetrimentAnnounced.complaintId",
            "ComplaintLodged.complaintId",
            "ComplaintWithdrawn.complaintId",
            "Country.code",
            "CostClaimAnswered.costClaimId",
            "CostsClaimed.costClaimId",
            "CostsClaimed.institution",
            "CostsClaimed.reference",
            "CoverAccountId.value",
            "Decision.digest",
            "Decision.rightRoute",
            "Decision.rules",
            "Decision.tables",
            "DecisionId.value",
            "DecisionNotified.channel",
            "DecisionProposed.complaint",
            "DecisionReconsidered.complaint",
            "DecisionUpheld.complaint",
            "Demand.demandId",
            "DemandAdded.appealId",
            "DemandLeftOut.appealId",
            "DemandRuling.demandId",
            "Document.mediaType",
            "Document.sha256",
            "DocumentTranslated.originalSha256",
            "DocumentsRequested.rules",
            "Draw.rule",
            "DrawId.value",
            "DrawShare.rule",
            "DrawShare.why",
            "DrawSource.reference",
            "EntryFeePaid.appealId",
            "Episode.careProduct",
            "Episode.drgCode",
            "Episode.procedureCode",
            "ExaminationOrdered.examinationId",
            "ExaminationReported.examinationId",
            "ExtensionDeclined.extensionId",
            "ExtensionReported.extensionId",
            "ExtensionReported.institution",
            "Fact.name",
            "Fact.value",
            "FeeEntryId.value",
            "FeeExemption.reason",
            "FeeShare.rule",
            "FeeShare.why",
            "FeeSource.reference",
            "Finding.point",
            "Finding.rule",
            "Finding.text",
            "Finding.version",
            "HearingHeld.appealId",
            "HearingOffered.appealId",
            "Invoice.invoiceId",
            "Invoice.number",
            "InvoiceLine.lineId",
            "InvoiceRate.invoiceId",
            "Language.tag",
            "LegalClock.calendar",
            "LegalClock.rule",
            "LegalClock.version",
            "LetterSent.sha256",
            "LineJudgement.lineId",
            "LineJudgement.reason",
            "MediationEnded.appealId",
            "Missing.rule",
            "NotCounting.rule",
            "NotCounting.why",
            "NotificationRequested.caseNumber",
            "PapersSentOn.appealId",
            "Part.invoices",
            "Part.rules",
            "PaymentOrdered.paymentId",
            "PriceInputs.careProduct",
            "PriceInputs.drgCode",
            "PersonErased.permit",
            "PersonErased.rule",
            "PriceInputs.insurer",
            "PriceInputs.procedureCode",
            "ProposalApproved.digest",
            "RateTablePublished.mark",
            "RateTablePublished.sha256",
            "RateTablePublished.source",
            "RateTablePublished.table",
            "RateTableWithdrawn.reasons",
            "RateTableWithdrawn.table",
            "RatesRequested.institution",
            "RatesRequested.invoices",
            "RepaymentDecided.legalBase",
            "RepaymentDecided.repaymentId",
            "ResidenceInstitutionDecided.institution",
            "ResidenceInstitutionDecided.rule",
            "ResidenceInstitutionTold.institution",
            "ResidenceStatement.institution",
            "RowRef.key",
            "RowRef.mark",
            "RowRef.source",
            "RowRef.table",
            "S2Issued.number",
            "S2NotAccepted.provider",
            "S2Withdrawn.number",
            "SettledPoint.point",
            "SettledPoint.rule",
            "SettledPoint.source",
            "StayRates.institution",
            "Step.name",
            "Step.result",
            "Step.rule",
            "Step.version",
            "TermRecounted.complaint",
            "TranslationRequested.rule",
            "TravelForwarded.institution",
            "TravelSettled.answerId",
            "TravelSettled.institution",
            "UnknownFact.pointer",
            "UnknownFact.rule",
            "UserFeeAccountId.value",
            "ViewSubmitted.appealId");

    private final Set<Type> seen = new HashSet<>();
    private final Set<String> open = new TreeSet<>();

    @Test
    void every_text_outside_an_envelope_is_known_not_to_be_personal() {
        EventClasses.all().forEach(this::walk);

        assertThat(open).containsExactlyInAnyOrderElementsOf(NOT_PERSONAL);
    }

    private void walk(Class<?> type) {
        if (type == PersonalData.class || !seen.add(type)) {
            return;
        }
        if (type.isSealed()) {
            EventClasses.leaves(type).forEach(this::walk);
        } else if (type.isRecord()) {
            Arrays.stream(type.getRecordComponents()).forEach(this::look);
        }
    }

    private void look(RecordComponent component) {
        classesIn(component.getGenericType()).forEach(type -> {
            if (type == String.class || type == Object.class) {
                open.add(component.getDeclaringRecord().getSimpleName() + "." + component.getName());
            }
            walk(type);
        });
    }

    /** The class itself, or for a list or map what it holds; an envelope holds nothing that is open. */
    private static Stream<Class<?>> classesIn(Type type) {
        return switch (type) {
            case Class<?> plain -> Stream.of(plain);
            case ParameterizedType generic when generic.getRawType() == PersonalData.class -> Stream.empty();
            case ParameterizedType generic ->
                Arrays.stream(generic.getActualTypeArguments()).flatMap(EnvelopeTest::classesIn);
            default -> Stream.of(Object.class);
        };
    }
}

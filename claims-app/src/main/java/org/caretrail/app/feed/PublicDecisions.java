package org.caretrail.app.feed;

import org.caretrail.domain.event.AuthorisationEvent;
import org.caretrail.domain.event.AuthorisationEvent.AuthorisationDecided;
import org.caretrail.domain.event.AuthorisationEvent.AuthorisationDeemedGranted;
import org.caretrail.domain.event.AuthorisationEvent.AuthorisationExtended;
import org.caretrail.domain.event.AuthorisationEvent.CostClaimAnswered;
import org.caretrail.domain.event.AuthorisationEvent.CostsClaimed;
import org.caretrail.domain.event.AuthorisationEvent.DeemedGrantTermBegan;
import org.caretrail.domain.event.AuthorisationEvent.ExaminationOrdered;
import org.caretrail.domain.event.AuthorisationEvent.ExaminationReported;
import org.caretrail.domain.event.AuthorisationEvent.ExtensionDeclined;
import org.caretrail.domain.event.AuthorisationEvent.ExtensionReported;
import org.caretrail.domain.event.AuthorisationEvent.PolicyConsentGiven;
import org.caretrail.domain.event.AuthorisationEvent.ResidenceInstitutionDecided;
import org.caretrail.domain.event.AuthorisationEvent.ResidenceInstitutionTold;
import org.caretrail.domain.event.AuthorisationEvent.S2Issued;
import org.caretrail.domain.event.AuthorisationEvent.S2NotAccepted;
import org.caretrail.domain.event.AuthorisationEvent.S2Withdrawn;
import org.caretrail.domain.event.ClaimEvent;
import org.caretrail.domain.event.ClaimEvent.AdvancePaid;
import org.caretrail.domain.event.ClaimEvent.ClaimDecided;
import org.caretrail.domain.event.ClaimEvent.ConsentToNationalTariffGiven;
import org.caretrail.domain.event.ClaimEvent.CoverSettled;
import org.caretrail.domain.event.ClaimEvent.InvoiceAdded;
import org.caretrail.domain.event.ClaimEvent.OverpaymentReckoned;
import org.caretrail.domain.event.ClaimEvent.PaymentOrdered;
import org.caretrail.domain.event.ClaimEvent.RatesReceived;
import org.caretrail.domain.event.ClaimEvent.RatesRequested;
import org.caretrail.domain.event.ClaimEvent.RepaymentDecided;
import org.caretrail.domain.event.ClaimEvent.TravelForwarded;
import org.caretrail.domain.event.ClaimEvent.TravelSettled;
import org.caretrail.domain.event.ClaimEvent.UserFeeSettled;
import org.caretrail.domain.event.DecisionEvent;
import org.caretrail.domain.event.DecisionEvent.DecisionNotified;
import org.caretrail.domain.event.DecisionEvent.DecisionProposed;
import org.caretrail.domain.event.DecisionEvent.DecisionReconsidered;
import org.caretrail.domain.event.DecisionEvent.DecisionUpheld;
import org.caretrail.domain.event.DecisionEvent.DecisionWithdrawn;
import org.caretrail.domain.event.DecisionEvent.NotificationFailed;
import org.caretrail.domain.event.DecisionEvent.ProposalApproved;
import org.caretrail.domain.event.DecisionEvent.ProposalReturned;
import org.caretrail.domain.event.DecisionEvent.ProposalWithdrawn;
import org.caretrail.domain.event.NotificationEvent;
import org.caretrail.domain.event.NotificationEvent.NotificationDecided;
import org.caretrail.domain.event.NotificationEvent.NotificationExpired;
import org.caretrail.domain.event.NotificationEvent.NotificationUseReleased;
import org.caretrail.domain.event.NotificationEvent.NotificationUsed;
import org.caretrail.domain.event.NotificationEvent.StageRequested;
import org.caretrail.domain.event.NotificationEvent.StageResultReported;

/** What may be known of decisions and what follows them. A proposal is none yet: of it, only that it exists. */
final class PublicDecisions {

    private PublicDecisions() {}

    static PublicData of(DecisionEvent event) {
        return switch (event) {
            case DecisionProposed _, ProposalApproved _, ProposalReturned _, ProposalWithdrawn _ -> PublicData.none();
            case DecisionReconsidered e -> PublicDecision.of(e.decision()).with("complaintId", e.complaint());
            case DecisionUpheld e ->
                PublicData.none().with("decisionId", e.decision()).with("complaintId", e.complaint());
            case DecisionNotified e ->
                PublicData.none().with("decisionId", e.decision()).with("sentOn", e.sentOn());
            case NotificationFailed e -> PublicData.none().with("decisionId", e.decision());
            case DecisionWithdrawn e -> PublicData.none().with("decisionId", e.decision());
        };
    }

    static PublicData of(NotificationEvent event) {
        return switch (event) {
            case NotificationDecided e -> PublicDecision.of(e.decision());
            case StageResultReported e ->
                PublicData.none().with("stage", e.stage()).with("documents", e.documents());
            case StageRequested e -> PublicData.none().with("stage", e.stage()).with("estimate", e.estimate());
            case NotificationUsed e ->
                PublicData.none()
                        .with("claim", e.claim())
                        .with("decisionId", e.decision())
                        .with("uses", e.uses());
            case NotificationUseReleased e ->
                PublicData.none().with("claim", e.claim()).with("decisionId", e.decision());
            case NotificationExpired e ->
                PublicData.none()
                        .with("decisionId", e.decision())
                        .with("stage", e.stage())
                        .with("validUntil", e.validUntil())
                        .with("unused", e.unused());
        };
    }

    static PublicData of(AuthorisationEvent event) {
        return switch (event) {
            case DeemedGrantTermBegan e ->
                PublicData.none()
                        .with("rule", e.clock().rule())
                        .with("startedOn", e.clock().startedOn())
                        .with("lastDay", e.clock().dueOn())
                        .with("alreadyOver", e.alreadyOver());
            case AuthorisationDecided e -> PublicDecision.of(e.decision());
            case AuthorisationDeemedGranted e -> PublicDecision.of(e.decision());
            case S2Issued e ->
                PublicData.none()
                        .with("decisionId", e.decision())
                        .with("validFrom", e.validFrom())
                        .with("validUntil", e.validUntil());
            case ResidenceInstitutionDecided e ->
                PublicData.none()
                        .with("outcome", e.outcome())
                        .with("rule", e.rule())
                        .with("validFrom", e.validFrom())
                        .with("validUntil", e.validUntil())
                        .with("documents", e.documents());
            case ResidenceInstitutionTold e -> PublicData.none().with("decisionId", e.decision());
            case ExaminationOrdered e ->
                PublicData.none().with("examinationId", e.examinationId()).with("country", e.country());
            case ExaminationReported e ->
                PublicData.none().with("examinationId", e.examinationId()).with("documents", e.documents());
            case ExtensionReported e ->
                PublicData.none()
                        .with("extensionId", e.extensionId())
                        .with("decisionId", e.decision())
                        .with("neededUntil", e.neededUntil())
                        .with("documents", e.documents());
            case AuthorisationExtended e ->
                PublicData.none().with("extensionId", e.extensionId()).with("validUntil", e.validUntil());
            case ExtensionDeclined e -> PublicData.none().with("extensionId", e.extensionId());
            case S2NotAccepted e -> PublicData.none().with("documents", e.documents());
            case S2Withdrawn e ->
                PublicData.none().with("decisionId", e.decision()).with("why", e.why());
            case PolicyConsentGiven e ->
                PublicData.none().with("validFrom", e.validFrom()).with("validUntil", e.validUntil());
            case CostsClaimed e ->
                PublicData.none().with("costClaimId", e.costClaimId()).with("amount", e.amount());
            case CostClaimAnswered e ->
                PublicData.none().with("costClaimId", e.costClaimId()).with("accepted", e.accepted());
        };
    }

    static PublicData of(ClaimEvent event) {
        return switch (event) {
            case ClaimDecided e -> PublicDecision.of(e.decision());
            case UserFeeSettled e ->
                PublicUserFees.share(e.share())
                        .with("decisionId", e.decision())
                        .with("entryId", e.entryId())
                        .with("careOn", e.careOn());
            case CoverSettled e ->
                PublicCovers.share(e.share())
                        .with("decisionId", e.decision())
                        .with("entryId", e.entryId())
                        .with("cover", e.cover())
                        .with("careOn", e.careOn());
            case PaymentOrdered e ->
                PublicData.none()
                        .with("paymentId", e.paymentId())
                        .with("decisionId", e.decision())
                        .with("amount", e.amount());
            case OverpaymentReckoned e ->
                PublicData.none()
                        .with("decisionId", e.decision())
                        .with("cause", e.cause())
                        .with("paidOn", e.paidOn())
                        .with("amount", e.amount());
            case RepaymentDecided e ->
                PublicData.none()
                        .with("repaymentId", e.repaymentId())
                        .with("decisionId", e.decision())
                        .with("paidOn", e.paidOn())
                        .with("amount", e.amount())
                        .with("demanded", e.demanded());
            case InvoiceAdded e ->
                PublicData.none()
                        .with("invoiceId", e.invoice().invoiceId())
                        .with("lines", e.invoice().lines().size());
            case TravelForwarded e ->
                PublicData.none().with("proposed", e.proposed()).with("documents", e.documents());
            case TravelSettled e -> PublicData.none().with("amount", e.amount()).with("ownShares", e.ownShares());
            case ConsentToNationalTariffGiven e -> PublicData.none().with("documents", e.documents());
            case RatesRequested e -> PublicData.none().with("invoices", e.invoices());
            case RatesReceived e ->
                PublicData.none()
                        .with("reimburses", e.rates().reimburses())
                        .with("rates", e.rates().invoices())
                        .with("documents", e.documents());
            case AdvancePaid e -> PublicData.none().with("amount", e.amount());
        };
    }
}

package org.caretrail.domain.casefile;

import java.time.LocalDate;
import org.caretrail.domain.application.Request;
import org.caretrail.domain.application.Request.ClaimRequest;
import org.caretrail.domain.correspondence.Correspondence;
import org.caretrail.domain.correspondence.CostClaim;
import org.caretrail.domain.correspondence.Examination;
import org.caretrail.domain.correspondence.Extension;
import org.caretrail.domain.correspondence.PolicyConsent;
import org.caretrail.domain.correspondence.RatesAsked;
import org.caretrail.domain.event.AuthorisationEvent.AuthorisationExtended;
import org.caretrail.domain.event.AuthorisationEvent.CostClaimAnswered;
import org.caretrail.domain.event.AuthorisationEvent.CostsClaimed;
import org.caretrail.domain.event.AuthorisationEvent.ExaminationOrdered;
import org.caretrail.domain.event.AuthorisationEvent.ExaminationReported;
import org.caretrail.domain.event.AuthorisationEvent.ExtensionDeclined;
import org.caretrail.domain.event.AuthorisationEvent.ExtensionReported;
import org.caretrail.domain.event.AuthorisationEvent.PolicyConsentGiven;
import org.caretrail.domain.event.AuthorisationEvent.S2NotAccepted;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.ClaimEvent.AdvancePaid;
import org.caretrail.domain.event.ClaimEvent.ConsentToNationalTariffGiven;
import org.caretrail.domain.event.ClaimEvent.InvoiceAdded;
import org.caretrail.domain.event.ClaimEvent.RatesReceived;
import org.caretrail.domain.event.ClaimEvent.RatesRequested;
import org.caretrail.domain.event.FilingEvent.ApplicationCorrected;
import org.caretrail.domain.event.FilingEvent.InsurerChanged;
import org.caretrail.domain.shared.Lists;
import org.jspecify.annotations.Nullable;

/** Folds what a case hears from outside. */
final class Heard {

    private Heard() {}

    static Correspondence after(CaseFile file, CaseEvent event) {
        var heard = file.heard();
        return switch (event) {
            case ApplicationCorrected e -> corrected(file, e);
            case ConsentToNationalTariffGiven e -> heard.agreedOn(e.happenedOn());
            case InvoiceAdded e -> heard.withBill(e.invoice().invoiceId(), e.happenedOn());
            case RatesRequested e -> heard.with(new RatesAsked(e.institution(), e.happenedOn()));
            case RatesReceived e -> heard.with(e.rates());
            case AdvancePaid e -> heard.withAdvance(e.amount());
            case ExaminationOrdered e ->
                heard.withExaminations(
                        Lists.plus(heard.examinations(), new Examination(e.examinationId(), e.happenedOn(), null)));
            case ExaminationReported e ->
                heard.withExaminations(Lists.changed(
                        heard.examinations(),
                        x -> x.examinationId().equals(e.examinationId()),
                        x -> x.reported(e.happenedOn())));
            case ExtensionReported e ->
                heard.withExtensions(Lists.plus(
                        heard.extensions(),
                        new Extension(
                                e.extensionId(),
                                e.decision(),
                                e.institution(),
                                e.happenedOn(),
                                e.neededUntil(),
                                null,
                                null)));
            case AuthorisationExtended e -> answered(heard, e.extensionId(), e.happenedOn(), e.validUntil());
            case ExtensionDeclined e -> answered(heard, e.extensionId(), e.happenedOn(), null);
            case S2NotAccepted e -> heard.notAcceptedBy(e.provider());
            case InsurerChanged e
            when e.insurance().clear() != null ->
                heard.with(heard.coverage().with(e.insurance().clear()));
            case PolicyConsentGiven e ->
                heard.with(heard.coverage().with(new PolicyConsent(e.happenedOn(), e.validFrom(), e.validUntil())));
            case CostsClaimed e ->
                heard.withCostClaims(Lists.plus(
                        heard.costClaims(),
                        new CostClaim(
                                e.costClaimId(),
                                e.institution(),
                                e.reference(),
                                e.amount(),
                                e.happenedOn(),
                                e.careFrom(),
                                e.careTo(),
                                null,
                                null)));
            case CostClaimAnswered e ->
                heard.withCostClaims(Lists.changed(
                        heard.costClaims(),
                        x -> x.costClaimId().equals(e.costClaimId()),
                        x -> x.answered(e.happenedOn(), e.accepted())));
            default -> heard;
        };
    }

    /** Travel that a correction adds was claimed with it; travel taken out and put back, when it was first claimed. */
    private static Correspondence corrected(CaseFile file, ApplicationCorrected e) {
        var heard = file.heard();
        var before = claimsTravel(file.request());
        if (heard.later().travel() != null || before == claimsTravel(e.request())) {
            return heard;
        }
        return heard.withTravel(before ? file.application().receivedOn() : e.happenedOn());
    }

    private static boolean claimsTravel(Request request) {
        return request instanceof ClaimRequest claim && claim.travel() != null;
    }

    private static Correspondence answered(
            Correspondence heard, String extensionId, LocalDate on, @Nullable LocalDate until) {
        return heard.withExtensions(Lists.changed(
                heard.extensions(), x -> x.extensionId().equals(extensionId), x -> x.answered(on, until)));
    }
}

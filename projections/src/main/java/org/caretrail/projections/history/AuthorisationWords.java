package org.caretrail.projections.history;

import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.decision.S2End;
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

/** What is told of an authorisation, its S2 and the care on it. */
final class AuthorisationWords {

    private AuthorisationWords() {}

    static Told of(AuthorisationEvent event) {
        return switch (event) {
            case DeemedGrantTermBegan e ->
                Told.that(began(e))
                        .with("rule", e.clock().rule())
                        .with("startedOn", e.clock().startedOn())
                        .with("lastDay", e.clock().dueOn())
                        .with("row", Words.of(e.row()))
                        .with("alreadyOver", e.alreadyOver());
            case AuthorisationDecided e -> DecisionWords.decision("Decided: ", e.decision());
            case AuthorisationDeemedGranted e ->
                DecisionWords.decision("No answer within the term" + rows(e.decision()) + ": ", e.decision());
            case S2Issued e ->
                Told.that("S2 " + e.number() + " issued, valid " + e.validFrom() + " to " + e.validUntil())
                        .with("number", e.number())
                        .with("decisionId", e.decision())
                        .with("validFrom", e.validFrom())
                        .with("validUntil", e.validUntil());
            case ResidenceInstitutionDecided e ->
                Told.that("The institution of residence decided: " + e.outcome() + " (" + e.rule() + ")"
                                + Words.outOfOrder(e.findings()))
                        .with("institution", e.institution())
                        .with("outcome", e.outcome())
                        .with("rule", e.rule())
                        .with("validFrom", e.validFrom())
                        .with("validUntil", e.validUntil())
                        .with("documents", e.documents());
            case ResidenceInstitutionTold e ->
                Told.that(e.institution() + " was told what was decided (EU-26-2)")
                        .with("institution", e.institution())
                        .with("decisionId", e.decision());
            case ExaminationOrdered e ->
                Told.that("Examination by a doctor of our choice ordered, in " + Words.of(e.country()))
                        .with("examinationId", e.examinationId())
                        .with("doctor", e.doctor())
                        .with("country", e.country());
            case ExaminationReported e ->
                Told.that("The doctor of our choice reported")
                        .with("examinationId", e.examinationId())
                        .with("report", e.report())
                        .with("documents", e.documents());
            case ExtensionReported e ->
                Told.that("More care needed, until " + e.neededUntil() + ", reports " + e.institution())
                        .with("extensionId", e.extensionId())
                        .with("institution", e.institution())
                        .with("neededUntil", e.neededUntil())
                        .with("reasons", e.reasons())
                        .with("documents", e.documents());
            case AuthorisationExtended e ->
                Told.that("Authorisation extended to " + e.validUntil() + " (EU-26-5)")
                        .with("extensionId", e.extensionId())
                        .with("validUntil", e.validUntil())
                        .with("by", e.by().id())
                        .with("reasons", e.reasons());
            case ExtensionDeclined e ->
                Told.that("Authorisation not extended (EU-26-5)")
                        .with("extensionId", e.extensionId())
                        .with("by", e.by().id())
                        .with("reasons", e.reasons());
            case S2NotAccepted e ->
                Told.that("S2 not accepted by " + e.provider() + " (NL-S2-7)")
                        .with("provider", e.provider())
                        .with("documents", e.documents());
            case S2Withdrawn e ->
                Told.that("S2 " + e.number() + " holds no longer: its decision was " + ended(e.why()))
                        .with("number", e.number())
                        .with("decisionId", e.decision())
                        .with("why", e.why());
            case PolicyConsentGiven e ->
                Told.that("Consent under the policy, for care from " + e.validFrom() + " to " + e.validUntil()
                                + "; it is no S2 (NL-S2-4)")
                        .with("validFrom", e.validFrom())
                        .with("validUntil", e.validUntil())
                        .with("by", e.by().id())
                        .with("reasons", e.reasons());
            case CostsClaimed e ->
                Told.that("Cost of " + e.amount() + " claimed by " + e.institution() + " (S080, " + e.reference() + ")"
                                + Words.outOfOrder(e.findings()))
                        .with("costClaimId", e.costClaimId())
                        .with("institution", e.institution())
                        .with("reference", e.reference())
                        .with("amount", e.amount())
                        .with("careFrom", e.careFrom())
                        .with("careTo", e.careTo());
            case CostClaimAnswered e ->
                Told.that("Of the claimed cost " + e.accepted() + " is taken on")
                        .with("costClaimId", e.costClaimId())
                        .with("accepted", e.accepted())
                        .with("by", e.by().id())
                        .with("reasons", e.reasons());
        };
    }

    private static String began(DeemedGrantTermBegan e) {
        var source = " (" + e.clock().rule() + ", " + Words.of(e.row()) + ")";
        return e.alreadyOver()
                ? "The term for an answer had run out on " + e.clock().dueOn() + source
                        + " before the case was recorded: a person sees to it"
                : "Deemed granted if not answered by " + e.clock().dueOn() + source;
    }

    private static String rows(Decision decision) {
        var steps = decision.steps().stream()
                .map(s -> s.rule() + Words.after(", ", s.row() == null ? null : Words.of(s.row())))
                .toList();
        return " (" + String.join("; ", steps) + ")";
    }

    private static String ended(S2End why) {
        return switch (why) {
            case RECONSIDERED -> "replaced on reconsideration";
            case TAKEN_BACK -> "taken back";
            case OVERTURNED -> "overturned on appeal";
        };
    }
}

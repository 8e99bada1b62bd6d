package org.caretrail.app.web.view;

import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.correspondence.CostClaim;
import org.caretrail.domain.correspondence.Examination;
import org.caretrail.domain.correspondence.Extension;
import org.caretrail.domain.correspondence.Insurance;
import org.caretrail.domain.correspondence.PolicyConsent;
import org.caretrail.domain.correspondence.StayRates;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.event.AuthorisationEvent.ResidenceInstitutionDecided;
import org.caretrail.domain.event.AuthorisationEvent.ResidenceInstitutionTold;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What was heard from other institutions and agreed with the insured.
 *
 * @param ownRatesSince     since when the insured agrees to our own rates
 * @param rates             of the state of stay
 * @param residenceDecision what the institution of residence decided last
 * @param residenceTold     each time that it was told what we decided (EU-26-2)
 * @param s2NotAcceptedBy   providers
 * @param insurers          that the person changed to
 * @param policyConsents    which are no S2
 * @param costClaims        of the institution of the state of treatment
 */
public record CorrespondenceView(
        @Nullable LocalDate ownRatesSince,
        List<StayRates> rates,
        List<Money> advances,
        @Nullable ResidenceView residenceDecision,
        List<ToldView> residenceTold,
        List<ExaminationView> examinations,
        List<ExtensionView> extensions,
        List<String> s2NotAcceptedBy,
        List<Insurance> insurers,
        List<PolicyConsent> policyConsents,
        List<CostClaim> costClaims) {

    static CorrespondenceView of(CaseFile file) {
        var heard = file.heard();
        return new CorrespondenceView(
                heard.ownRates(),
                heard.rates(),
                heard.advances(),
                ResidenceView.of(file.residence().last()),
                file.residence().told().stream().map(ToldView::of).toList(),
                heard.examinations().stream().map(ExaminationView::of).toList(),
                heard.extensions().stream().map(ExtensionView::of).toList(),
                heard.refusedBy(),
                heard.coverage().changes(),
                heard.coverage().consents(),
                heard.costClaims());
    }

    /**
     * A decision in place of ours.
     *
     * @param rule by which that institution decides
     */
    public record ResidenceView(
            String institution,
            Outcome outcome,
            LocalDate decidedOn,
            String rule,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil) {

        static @Nullable ResidenceView of(@Nullable ResidenceInstitutionDecided e) {
            return e == null
                    ? null
                    : new ResidenceView(
                            e.institution(), e.outcome(), e.happenedOn(), e.rule(), e.validFrom(), e.validUntil());
        }
    }

    /** That the institution of residence was told of a decision. */
    public record ToldView(DecisionId decision, String institution, LocalDate toldOn) {

        static ToldView of(ResidenceInstitutionTold e) {
            return new ToldView(e.decision(), e.institution(), e.happenedOn());
        }
    }

    /** An examination by a doctor of our choice. */
    public record ExaminationView(
            String examinationId,
            LocalDate orderedOn,
            @Nullable LocalDate reportedOn) {

        static ExaminationView of(Examination e) {
            return new ExaminationView(e.examinationId(), e.orderedOn(), e.reportedOn());
        }
    }

    /**
     * Care beyond the authorisation.
     *
     * @param validUntil what was granted; null while unanswered, or when it was declined
     */
    public record ExtensionView(
            String extensionId,
            String institution,
            LocalDate reportedOn,
            LocalDate neededUntil,
            @Nullable LocalDate answeredOn,
            @Nullable LocalDate validUntil) {

        static ExtensionView of(Extension e) {
            return new ExtensionView(
                    e.extensionId(), e.institution(), e.reportedOn(), e.neededUntil(), e.answeredOn(), e.validUntil());
        }
    }
}

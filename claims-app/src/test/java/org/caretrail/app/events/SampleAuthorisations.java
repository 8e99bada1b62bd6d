package org.caretrail.app.events;

import static org.caretrail.app.events.SampleValues.CASE;
import static org.caretrail.app.events.SampleValues.DAY;
import static org.caretrail.app.events.SampleValues.DOCUMENT;
import static org.caretrail.app.events.SampleValues.HANDLER;
import static org.caretrail.app.events.SampleValues.euro;
import static org.caretrail.app.events.SampleValues.said;

import java.util.List;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.LegalClock;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.decision.Rested;
import org.caretrail.domain.decision.RowRef;
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
import org.caretrail.domain.shared.Country;

/** One of every event of an authorisation. */
final class SampleAuthorisations {

    private SampleAuthorisations() {}

    static List<AuthorisationEvent> all() {
        return List.of(
                new DeemedGrantTermBegan(
                        CASE,
                        DAY,
                        Scheme.NL_ZVW,
                        new LegalClock("EU-26-2", "2010-05-01", DAY, DAY.plusDays(56)),
                        new RowRef("deemed-grant-terms", 1, "NL", DAY, DAY.plusYears(1), "R", "NL-CAK-7"),
                        true,
                        new Rested(3, DAY)),
                new AuthorisationDeemedGranted(CASE, DAY, SampleDecision.deemedGranted()),
                new AuthorisationDecided(CASE, DAY, SampleDecision.granted()),
                new S2Issued(CASE, DAY, SampleDecision.FIRST, "S2-1", DAY, DAY.plusMonths(6)),
                new ResidenceInstitutionDecided(
                        CASE,
                        DAY,
                        "CNS",
                        Outcome.GRANTED,
                        "EU-26-3",
                        DAY,
                        DAY.plusDays(9),
                        List.of(DOCUMENT),
                        List.of(Finding.of("EU-26-3", "2010-05-01", "URGENT", true, "urgent and vital"))),
                new ResidenceInstitutionTold(CASE, DAY, SampleDecision.FIRST, "CNS"),
                new ExaminationOrdered(CASE, DAY, CASE + "-X1", said("Dr. Peeters, Leuven"), new Country("BE")),
                new ExaminationReported(CASE, DAY, CASE + "-X1", said("needs a new hip"), List.of(DOCUMENT)),
                new ExtensionReported(
                        CASE,
                        DAY,
                        CASE + "-E1",
                        SampleDecision.FIRST,
                        "CNS",
                        DAY.plusDays(14),
                        said("the wound has not healed"),
                        List.of(DOCUMENT)),
                new AuthorisationExtended(CASE, DAY, CASE + "-E1", DAY.plusDays(14), HANDLER, said("it is needed")),
                new ExtensionDeclined(CASE, DAY, CASE + "-E1", HANDLER, said("it can be given at home")),
                new S2NotAccepted(CASE, DAY, "Jessa, Hasselt", List.of(DOCUMENT)),
                new S2Withdrawn(CASE, DAY, SampleDecision.FIRST, "S2-1", S2End.RECONSIDERED),
                new PolicyConsentGiven(CASE, DAY, DAY, DAY.plusDays(9), HANDLER, said("by the policy")),
                new CostsClaimed(
                        CASE,
                        DAY,
                        CASE + "-K1",
                        "mutualiteit",
                        "C-17",
                        euro("9188.28"),
                        DAY,
                        DAY.plusDays(9),
                        List.of(Finding.of("EU-26-1", "2010-05-01", "COST_ON_AN_S2", true, "within an S2"))),
                new CostClaimAnswered(CASE, DAY, CASE + "-K1", euro("9000"), HANDLER, said("one day was not given")));
    }
}

package org.caretrail.app.events;

import static org.caretrail.app.events.SampleValues.CASE;
import static org.caretrail.app.events.SampleValues.DAY;
import static org.caretrail.app.events.SampleValues.DOCUMENT;
import static org.caretrail.app.events.SampleValues.HANDLER;
import static org.caretrail.app.events.SampleValues.PERSON;
import static org.caretrail.app.events.SampleValues.PRIVATE;
import static org.caretrail.app.events.SampleValues.SENIOR;
import static org.caretrail.app.events.SampleValues.application;
import static org.caretrail.app.events.SampleValues.claim;
import static org.caretrail.app.events.SampleValues.euro;
import static org.caretrail.app.events.SampleValues.said;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.application.Request.AuthorisationRequest;
import org.caretrail.domain.application.Request.NotificationRequest;
import org.caretrail.domain.application.ResidenceStatement;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.application.Through;
import org.caretrail.domain.assessment.Answer;
import org.caretrail.domain.assessment.Assessment;
import org.caretrail.domain.assessment.Episode;
import org.caretrail.domain.assessment.FeeExemption;
import org.caretrail.domain.assessment.LineJudgement;
import org.caretrail.domain.assessment.PriceInputs;
import org.caretrail.domain.assessment.SettledPoint;
import org.caretrail.domain.assessment.Stay;
import org.caretrail.domain.correspondence.Insurance;
import org.caretrail.domain.correspondence.StayRates;
import org.caretrail.domain.correspondence.StayRates.InvoiceRate;
import org.caretrail.domain.decision.Cover;
import org.caretrail.domain.decision.LegalClock;
import org.caretrail.domain.decision.OverpaymentCause;
import org.caretrail.domain.decision.RowRef;
import org.caretrail.domain.decision.StageUse;
import org.caretrail.domain.event.ApplicationEvent;
import org.caretrail.domain.event.ApplicationEvent.AuthorisationRequested;
import org.caretrail.domain.event.ApplicationEvent.ClaimSubmitted;
import org.caretrail.domain.event.ApplicationEvent.NotificationRequested;
import org.caretrail.domain.event.AssessmentEvent.CaseAssessed;
import org.caretrail.domain.event.CaseEvent;
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
import org.caretrail.domain.event.CourseEvent;
import org.caretrail.domain.event.CourseEvent.CaseAssigned;
import org.caretrail.domain.event.CourseEvent.CaseClosed;
import org.caretrail.domain.event.CourseEvent.CaseReferredOn;
import org.caretrail.domain.event.CourseEvent.CaseResumed;
import org.caretrail.domain.event.CourseEvent.CaseSuspended;
import org.caretrail.domain.event.CourseEvent.CaseWithdrawn;
import org.caretrail.domain.event.CourseEvent.PersonErased;
import org.caretrail.domain.event.CourseEvent.TermRecounted;
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
import org.caretrail.domain.event.FilingEvent;
import org.caretrail.domain.event.FilingEvent.ApplicationCorrected;
import org.caretrail.domain.event.FilingEvent.InsurerChanged;
import org.caretrail.domain.event.FilingEvent.NoteAdded;
import org.caretrail.domain.event.NotificationEvent.NotificationDecided;
import org.caretrail.domain.event.NotificationEvent.NotificationExpired;
import org.caretrail.domain.event.NotificationEvent.NotificationUseReleased;
import org.caretrail.domain.event.NotificationEvent.NotificationUsed;
import org.caretrail.domain.event.NotificationEvent.StageRequested;
import org.caretrail.domain.event.NotificationEvent.StageResultReported;
import org.caretrail.domain.fee.OwnShare;
import org.caretrail.domain.shared.Actor;
import org.caretrail.domain.shared.PersonalData;
import org.caretrail.domain.shared.Role;

/** One event of each kind, with nothing left empty. */
public final class SampleEvents {

    private SampleEvents() {}

    /** Applications first, so that each of them and all others make a case. */
    public static List<CaseEvent> all() {
        return Stream.<Collection<? extends CaseEvent>>of(
                        applications(),
                        course(),
                        filing(),
                        SampleLetters.all(),
                        SampleDossier.all(),
                        List.of(assessed()),
                        decisions(),
                        SampleAuthorisations.all(),
                        ofOneType(),
                        SampleRemedies.all())
                .<CaseEvent>flatMap(Collection::stream)
                .toList();
    }

    private static List<ApplicationEvent> applications() {
        var statement = new ResidenceStatement("Helfo", true, DAY);
        return List.of(
                new NotificationRequested(
                        CASE,
                        DAY,
                        "PN-2024-000017",
                        application(),
                        new NotificationRequest(euro("14200"), List.of(Stage.DIAGNOSTICS, Stage.TREATMENT))),
                new AuthorisationRequested(
                        CASE,
                        DAY,
                        "S2-2024-000017",
                        application(),
                        new AuthorisationRequest(euro("14200"), Through.RESIDENCE_FUND, statement)),
                new ClaimSubmitted(CASE, DAY, "RC-2024-000017", application(), claim()));
    }

    private static List<CourseEvent> course() {
        return List.of(
                new CaseAssigned(CASE, DAY, "handler-2"),
                new CaseSuspended(CASE, DAY, said("in hospital"), "NL-CLOCK-2"),
                new CaseResumed(CASE, DAY, said("back home")),
                new TermRecounted(
                        CASE,
                        DAY,
                        new LegalClock("NL-CAK-7", "1", DAY, DAY.plusWeeks(6), "nl jollyday 2.19.0"),
                        new LegalClock(
                                "NL-CAK-7", "1", DAY, DAY.plusWeeks(12), "nl jollyday 2.19.0, public-holidays@2"),
                        "c1"),
                new CaseWithdrawn(CASE, DAY, said("will not travel")),
                new CaseClosed(CASE, DAY, "NO-CLOCK-8", DAY.minusDays(1)),
                new CaseReferredOn(CASE, DAY, "office for treatment abroad", "NO-ROUTE-3", said("not offered")),
                new PersonErased(
                        CASE,
                        DAY.plusYears(8),
                        "NL-ARCHIVE",
                        DAY.plusYears(7),
                        new RowRef("nl-retention-terms", 1, "NL_ZVW", null, null, "R", "financial retention"),
                        "Nationaal Archief 2031/17",
                        new Actor("admin", Role.ADMIN),
                        new Actor("admin-2", Role.ADMIN)));
    }

    private static List<FilingEvent> filing() {
        return List.of(
                new ApplicationCorrected(
                        CASE,
                        DAY,
                        "/care/from",
                        said("\"2024-03-12\""),
                        said("\"2024-03-11\""),
                        application(),
                        claim(),
                        said("a slip of the pen")),
                new InsurerChanged(
                        CASE, DAY, DAY.plusMonths(9), new PersonalData<>(PERSON, insured()), DAY.plusMonths(10)),
                new NoteAdded(CASE, DAY, said("called back")));
    }

    private static Insurance insured() {
        return new Insurance(DAY.plusMonths(9), PRIVATE + " insurer", PRIVATE + " policy", List.of(PRIVATE + " stars"));
    }

    private static CaseAssessed assessed() {
        var answer = new Answer("NL-S2-1", "IN_PACKAGE", true, said("it is"), List.of(DOCUMENT), HANDLER);
        var price = new PriceInputs(
                "209E",
                "979001239",
                "A123",
                "ZILVEREN_KRUIS",
                2020,
                List.of(new Episode(DAY, Stage.TREATMENT, "209E", "979001239", "A123")));
        var settled = new SettledPoint(
                "NO-CLOCK-1",
                "2024-03-11",
                SettledPoint.Verdict.MET,
                euro("12.30"),
                new BigDecimal("1.2340"),
                "price list 2024",
                said("posted in time"),
                HANDLER);
        return new CaseAssessed(
                CASE,
                DAY,
                new Assessment(
                        List.of(answer),
                        List.of(new LineJudgement("1.1", false, "ROOM_UPGRADE")),
                        price,
                        List.of(settled),
                        List.of(new Stay(DAY, DAY.plusDays(9))),
                        List.of(new FeeExemption(
                                DAY,
                                CareKind.OUTPATIENT,
                                "PREGNANCY_AND_BIRTH",
                                said("as the record shows"),
                                HANDLER))));
    }

    private static List<DecisionEvent> decisions() {
        return List.of(
                new DecisionProposed(CASE, DAY, SampleDecision.granted(), "c1"),
                new ProposalApproved(CASE, DAY, "8f14e45f", SENIOR, said("agreed")),
                new ProposalReturned(CASE, DAY, SENIOR, said("look again")),
                new ProposalWithdrawn(CASE, DAY, HANDLER, said("a mistake")),
                new DecisionReconsidered(CASE, DAY, SampleDecision.refused(), "c1"),
                new DecisionWithdrawn(CASE, DAY, SampleDecision.FIRST, SENIOR, said("taken on a wrong date")),
                new DecisionUpheld(CASE, DAY, SampleDecision.FIRST, "c1", SENIOR, said("it stays")),
                new DecisionNotified(CASE, DAY, SampleDecision.FIRST, "LETTER", DAY),
                new NotificationFailed(CASE, DAY, SampleDecision.FIRST, said("moved")));
    }

    private static List<CaseEvent> ofOneType() {
        return List.of(
                new NotificationDecided(CASE, DAY, SampleDecision.granted()),
                new StageResultReported(CASE, DAY, Stage.DIAGNOSTICS, said("arthrosis"), List.of(DOCUMENT)),
                new StageRequested(CASE, DAY, Stage.FOLLOW_UP, euro("900")),
                new NotificationUsed(
                        CASE, DAY, CASE, SampleDecision.FIRST, List.of(new StageUse(Stage.TREATMENT, euro("12000")))),
                new NotificationUseReleased(CASE, DAY, CASE, SampleDecision.FIRST),
                new NotificationExpired(CASE, DAY, SampleDecision.FIRST, Stage.TREATMENT, DAY.minusDays(1), true),
                new InvoiceAdded(CASE, DAY, claim().invoices().getFirst()),
                new ClaimDecided(CASE, DAY, SampleDecision.refused()),
                new UserFeeSettled(
                        CASE, DAY, SampleDecision.FIRST, SampleUserFees.entry(), DAY, SampleUserFees.share()),
                new CoverSettled(
                        CASE,
                        DAY,
                        SampleDecision.FIRST,
                        SampleCovers.entry(),
                        Cover.DEDUCTIBLE,
                        DAY,
                        SampleCovers.share()),
                new PaymentOrdered(CASE, DAY, CASE + "-P1", SampleDecision.FIRST, euro("9388.20")),
                new TravelForwarded(CASE, DAY, "Pasientreiser", euro("300"), List.of(DOCUMENT)),
                new OverpaymentReckoned(
                        CASE,
                        DAY,
                        SampleDecision.SECOND,
                        OverpaymentCause.DECISION_REPLACED,
                        List.of(SampleDecision.FIRST),
                        euro("400")),
                new RepaymentDecided(
                        CASE,
                        DAY,
                        CASE + "-R1",
                        SampleDecision.SECOND,
                        List.of(SampleDecision.FIRST),
                        euro("400"),
                        true,
                        "section 22-15",
                        said("knew of it"),
                        SENIOR),
                new TravelSettled(
                        CASE, DAY, "Pasientreiser", euro("280"), CASE + "-T1", List.of(new OwnShare(DAY, euro("171")))),
                new ConsentToNationalTariffGiven(CASE, DAY, List.of(DOCUMENT)),
                new RatesRequested(CASE, DAY, "EOPYY", List.of("1")),
                new RatesReceived(
                        CASE,
                        DAY,
                        new StayRates("EOPYY", true, List.of(new InvoiceRate("1", euro("15830.06")))),
                        List.of(DOCUMENT)),
                new AdvancePaid(CASE, DAY, euro("5000")));
    }
}

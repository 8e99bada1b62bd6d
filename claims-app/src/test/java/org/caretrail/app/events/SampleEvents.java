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
import org.caretrail.domain.event.ApplicationEvent;
import org.caretrail.domain.event.ApplicationEvent.AuthorisationRequested;
import org.caretrail.domain.event.ApplicationEvent.ClaimSubmitted;
import org.caretrail.domain.event.ApplicationEvent.NotificationRequested;
import org.caretrail.domain.event.AssessmentEvent.CaseAssessed;
import org.caretrail.domain.event.CaseEvent;
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
import org.caretrail.domain.shared.PersonalData;

/** One event of each kind, with nothing left empty. */
public final class SampleEvents {

    private SampleEvents() {}

    /** Applications first, so that each of them and all others make a case. */
    public static List<CaseEvent> all() {
        return Stream.<Collection<? extends CaseEvent>>of(
                        applications(),
                        SampleCourse.all(),
                        filing(),
                        SampleLetters.all(),
                        SampleDossier.all(),
                        List.of(assessed()),
                        decisions(),
                        SampleAuthorisations.all(),
                        SampleNotifications.all(),
                        SampleClaims.all(),
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
}

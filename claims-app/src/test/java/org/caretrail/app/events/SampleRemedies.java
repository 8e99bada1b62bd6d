package org.caretrail.app.events;

import static org.caretrail.app.events.SampleValues.CASE;
import static org.caretrail.app.events.SampleValues.DAY;
import static org.caretrail.app.events.SampleValues.DOCUMENT;
import static org.caretrail.app.events.SampleValues.NOTIFICATION;
import static org.caretrail.app.events.SampleValues.SENIOR;
import static org.caretrail.app.events.SampleValues.euro;
import static org.caretrail.app.events.SampleValues.said;

import java.util.List;
import org.caretrail.domain.decision.LegalClock;
import org.caretrail.domain.event.ProcedureEvent.AdviceReceived;
import org.caretrail.domain.event.ProcedureEvent.AdviceRequested;
import org.caretrail.domain.event.ProcedureEvent.AppealWithdrawn;
import org.caretrail.domain.event.ProcedureEvent.Details;
import org.caretrail.domain.event.ProcedureEvent.EntryFeePaid;
import org.caretrail.domain.event.ProcedureEvent.HearingHeld;
import org.caretrail.domain.event.ProcedureEvent.HearingOffered;
import org.caretrail.domain.event.ProcedureEvent.MediationEnded;
import org.caretrail.domain.event.ProcedureEvent.PapersSentOn;
import org.caretrail.domain.event.ProcedureEvent.ViewSubmitted;
import org.caretrail.domain.event.RemedyEvent;
import org.caretrail.domain.event.RemedyEvent.AppealLodged;
import org.caretrail.domain.event.RemedyEvent.AppealRuled;
import org.caretrail.domain.event.RemedyEvent.CaseForwardedToAppealBody;
import org.caretrail.domain.event.RemedyEvent.ComplaintAdmitted;
import org.caretrail.domain.event.RemedyEvent.ComplaintAnswerProlonged;
import org.caretrail.domain.event.RemedyEvent.ComplaintCostsClaimed;
import org.caretrail.domain.event.RemedyEvent.ComplaintCostsDecided;
import org.caretrail.domain.event.RemedyEvent.ComplaintFoundInadmissible;
import org.caretrail.domain.event.RemedyEvent.ComplaintLodged;
import org.caretrail.domain.event.RemedyEvent.ComplaintWithdrawn;
import org.caretrail.domain.event.RemedyEvent.DemandAdded;
import org.caretrail.domain.event.RemedyEvent.DemandLeftOut;
import org.caretrail.domain.event.RemedyEvent.DetrimentAnnounced;
import org.caretrail.domain.letter.LetterId;
import org.caretrail.domain.remedy.AppealBody;
import org.caretrail.domain.remedy.AppealOutcome;
import org.caretrail.domain.remedy.Demand;
import org.caretrail.domain.remedy.DemandRuling;
import org.caretrail.domain.remedy.LongerAnswer;
import org.caretrail.domain.remedy.Party;
import org.caretrail.domain.shared.DecisionId;

/** One event of each kind in which a decision is contested. */
final class SampleRemedies {

    private static final LetterId LETTER = LetterId.of("0190a000-0000-7000-8000-0000000000e1");
    private static final String COMPLAINT = "c1";
    private static final String APPEAL = "a1";

    private SampleRemedies() {}

    static List<RemedyEvent> all() {
        var details =
                new Details(Party.INSURED, said("my view"), List.of(DOCUMENT), List.of(SampleDecision.finding(false)));
        var findings = List.of(SampleDecision.finding(false));
        return List.of(
                new ComplaintLodged(
                        CASE,
                        DAY,
                        COMPLAINT,
                        SampleDecision.FIRST,
                        said("grounds"),
                        DAY.plusWeeks(6),
                        true,
                        new LegalClock("NL-REMEDY-1", "2020-01-01", DAY, DAY.plusWeeks(6))),
                new ComplaintFoundInadmissible(CASE, DAY, COMPLAINT, said("too late")),
                new ComplaintWithdrawn(CASE, DAY, COMPLAINT, said("settled")),
                new ComplaintAdmitted(CASE, DAY, COMPLAINT, SENIOR, said("was in hospital")),
                new ComplaintAnswerProlonged(CASE, DAY, COMPLAINT, LongerAnswer.COMMITTEE, said("a committee advises")),
                new DetrimentAnnounced(CASE, DAY, COMPLAINT, DAY.plusMonths(3)),
                new CaseForwardedToAppealBody(
                        CASE,
                        DAY,
                        COMPLAINT,
                        AppealBody.HELSEKLAGE,
                        APPEAL,
                        List.of(DOCUMENT),
                        List.of(SampleDecision.FIRST),
                        List.of(LETTER)),
                new ComplaintCostsClaimed(CASE, DAY, COMPLAINT, euro("900"), said("a lawyer"), DAY.plusWeeks(3), true),
                new ComplaintCostsDecided(CASE, DAY, COMPLAINT, euro("600"), SENIOR, said("needed in part")),
                new AppealLodged(
                        CASE,
                        DAY,
                        APPEAL,
                        AppealBody.GCZ,
                        List.of(SampleDecision.FIRST, DecisionId.of(NOTIFICATION, 1)),
                        List.of(demand("d1")),
                        findings),
                new DemandAdded(CASE, DAY, APPEAL, demand("d2")),
                new DemandLeftOut(CASE, DAY, APPEAL, demand("d3"), SampleDecision.finding(false)),
                new ViewSubmitted(CASE, DAY, APPEAL, details),
                new AdviceRequested(CASE, DAY, APPEAL, details),
                new AdviceReceived(CASE, DAY, APPEAL, details),
                new PapersSentOn(CASE, DAY, APPEAL, details),
                new HearingOffered(CASE, DAY, APPEAL, details),
                new HearingHeld(CASE, DAY, APPEAL, details),
                new MediationEnded(CASE, DAY, APPEAL, details),
                new EntryFeePaid(CASE, DAY, APPEAL, details),
                new AppealWithdrawn(CASE, DAY, APPEAL, details),
                new AppealRuled(
                        CASE,
                        DAY,
                        APPEAL,
                        AppealOutcome.OVERTURNED,
                        List.of(new DemandRuling("d1", DemandRuling.Award.AWARDED, said("well founded"))),
                        said("the ruling"),
                        findings));
    }

    private static Demand demand(String id) {
        return new Demand(id, said("pay the whole bill"));
    }
}

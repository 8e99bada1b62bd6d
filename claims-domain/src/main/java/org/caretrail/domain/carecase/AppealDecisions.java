package org.caretrail.domain.carecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caretrail.domain.carecase.RemedyCommand.AddDemand;
import org.caretrail.domain.carecase.RemedyCommand.LodgeAppeal;
import org.caretrail.domain.carecase.RemedyCommand.RecordProcedureStep;
import org.caretrail.domain.carecase.RemedyCommand.RecordRuling;
import org.caretrail.domain.casefile.Appeal;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.S2End;
import org.caretrail.domain.event.CaseEvent;
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
import org.caretrail.domain.event.RemedyEvent.AppealLodged;
import org.caretrail.domain.event.RemedyEvent.AppealRuled;
import org.caretrail.domain.event.RemedyEvent.DemandAdded;
import org.caretrail.domain.event.RemedyEvent.DemandLeftOut;
import org.caretrail.domain.remedy.AppealOutcome;
import org.caretrail.domain.remedy.Demand;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.Lists;

/**
 * Records what happens before an appeal body. It is another's procedure: a date out of order is noted beside the step as
 * a finding and never forbidden.
 */
final class AppealDecisions {

    private AppealDecisions() {}

    static CaseEvent lodge(LodgeAppeal c, Setting setting) {
        Refusal.unlessPast(c.act());
        Refusal.when(c.against().isEmpty(), Reason.UNKNOWN_DECISION, "/against", "an appeal is against a decision");
        var contested = c.against().stream().map(id -> decision(id, setting)).toList();
        var demands = new ArrayList<Demand>();
        for (var text : c.demands()) {
            demands.add(new Demand("D" + (demands.size() + 1), text));
        }
        var newest = contested.stream()
                .map(Decision::decidedOn)
                .max(LocalDate::compareTo)
                .orElseThrow();
        return new AppealLodged(
                c.caseId(),
                c.act().on(),
                "A" + (setting.file().remedies().appeals().size() + 1),
                c.body(),
                c.against(),
                demands,
                Stream.of(
                                outOfOrder(c.act().on(), newest, "the decision"),
                                competence(c, setting),
                                setting.remedies()
                                        .onLodging(
                                                Disputes.begun(c.body(), c.act().on(), contested, setting),
                                                setting.book()))
                        .flatMap(List::stream)
                        .toList());
    }

    private static List<Finding> competence(LodgeAppeal c, Setting setting) {
        return setting.remedies()
                .competence(
                        c.body(),
                        setting.file().request().type(),
                        setting.file().application().care());
    }

    static CaseEvent add(AddDemand c, Setting setting) {
        Refusal.unlessPast(c.act());
        var appeal = open(c.appealId(), setting.file());
        var demand = new Demand("D" + (appeal.demands().size() + 1), c.text());
        var on = c.act().on();
        return setting.remedies()
                .demandTooLate(appeal.body(), appeal.hearingOfferedOn().orElse(null), on)
                .<CaseEvent>map(why -> new DemandLeftOut(c.caseId(), on, c.appealId(), demand, why))
                .orElseGet(() -> new DemandAdded(c.caseId(), on, c.appealId(), demand));
    }

    static CaseEvent step(RecordProcedureStep c, Setting setting) {
        Refusal.unlessPast(c.act());
        var file = setting.file();
        var appeal = open(c.appealId(), file);
        Setting.unlessKnown(file, c.documents());
        var on = c.act().on();
        var id = c.appealId();
        var findings = Lists.joined(
                outOfOrder(on, appeal.lodgedOn(), "lodging"),
                setting.remedies().onStep(c.step(), Disputes.of(appeal, setting), setting.book()));
        var details = new Details(c.by(), c.text(), c.documents(), findings);
        return switch (c.step()) {
            case VIEW -> new ViewSubmitted(c.caseId(), on, id, details);
            case ADVICE_REQUESTED -> new AdviceRequested(c.caseId(), on, id, details);
            case ADVICE_RECEIVED -> new AdviceReceived(c.caseId(), on, id, details);
            case SENT_ON -> new PapersSentOn(c.caseId(), on, id, details);
            case HEARING_QUESTION -> new HearingOffered(c.caseId(), on, id, details);
            case HEARING -> new HearingHeld(c.caseId(), on, id, details);
            case MEDIATION_ENDED -> new MediationEnded(c.caseId(), on, id, details);
            case FEE_PAID -> new EntryFeePaid(c.caseId(), on, id, details);
            case WITHDRAWN -> new AppealWithdrawn(c.caseId(), on, id, details);
        };
    }

    static List<CaseEvent> rule(RecordRuling c, Setting setting) {
        Refusal.unlessPast(c.act());
        var appeal = open(c.appealId(), setting.file());
        for (var demand : c.demands()) {
            Refusal.when(
                    appeal.demands().stream()
                            .noneMatch(d -> d.demand().demandId().equals(demand.demandId())),
                    Reason.UNKNOWN_DEMAND,
                    "/demands",
                    "the appeal has no demand " + demand.demandId());
        }
        var ruled = new AppealRuled(
                c.caseId(),
                c.act().on(),
                c.appealId(),
                c.outcome(),
                c.demands(),
                c.reasons(),
                Lists.joined(
                        outOfOrder(c.act().on(), appeal.lodgedOn(), "lodging"),
                        setting.remedies().onRuling(c.outcome(), c.demands(), Disputes.of(appeal, setting))));
        return Lists.joined(List.of(ruled), overturned(c, appeal, setting.file()));
    }

    /** An S2 falls with the decision that a ruling overturns. */
    private static List<CaseEvent> overturned(RecordRuling c, Appeal appeal, CaseFile file) {
        return c.outcome() != AppealOutcome.OVERTURNED
                ? List.of()
                : appeal.against().stream()
                        .flatMap(id -> Issuing.end(id, S2End.OVERTURNED, c.act().on(), file).stream())
                        .<CaseEvent>map(s2 -> s2)
                        .toList();
    }

    private static Appeal open(String id, CaseFile file) {
        var appeal = file.remedies()
                .appeal(id)
                .orElseThrow(() -> new Refusal(Reason.UNKNOWN_APPEAL, "the case has no such appeal"));
        Refusal.when(!appeal.open(), Reason.APPEAL_CLOSED, "the appeal is " + appeal.state());
        return appeal;
    }

    /** A decision of this case, or of another case of the same person. */
    private static Decision decision(DecisionId id, Setting setting) {
        var file = setting.file();
        var owner = id.caseId().equals(file.caseId())
                ? Optional.of(file)
                : setting.others().find(id.caseId()).filter(f -> f.personId().equals(file.personId()));
        return owner.flatMap(f -> f.decisions().find(id))
                .orElseThrow(() ->
                        new Refusal(Reason.UNKNOWN_RELATED_CASE, null, "/against", "this person has no decision " + id))
                .decision();
    }

    private static List<Finding> outOfOrder(LocalDate on, LocalDate cause, String what) {
        return on.isBefore(cause)
                ? List.of(Finding.of(
                        "DATE-ORDER",
                        "1",
                        what,
                        false,
                        "dated before " + what + ", as it was told to us",
                        Fact.of("dated", on),
                        Fact.of(what, cause)))
                : List.of();
    }
}

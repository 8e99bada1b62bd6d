package org.caretrail.domain.carecase;

import java.util.List;
import java.util.Optional;
import org.caretrail.domain.carecase.LetterCommand.SendLetter;
import org.caretrail.domain.carecase.RemedyCommand.AdmitComplaint;
import org.caretrail.domain.carecase.RemedyCommand.AnnounceDetriment;
import org.caretrail.domain.carecase.RemedyCommand.ClaimComplaintCosts;
import org.caretrail.domain.carecase.RemedyCommand.DecideComplaintCosts;
import org.caretrail.domain.carecase.RemedyCommand.ForwardComplaint;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.Complaint;
import org.caretrail.domain.casefile.DossierEntry;
import org.caretrail.domain.decision.LegalClock;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.RemedyEvent.AppealLodged;
import org.caretrail.domain.event.RemedyEvent.CaseForwardedToAppealBody;
import org.caretrail.domain.event.RemedyEvent.ComplaintAdmitted;
import org.caretrail.domain.event.RemedyEvent.ComplaintCostsClaimed;
import org.caretrail.domain.event.RemedyEvent.ComplaintCostsDecided;
import org.caretrail.domain.event.RemedyEvent.DetrimentAnnounced;
import org.caretrail.domain.letter.LetterId;
import org.caretrail.domain.letter.LetterKind;
import org.caretrail.domain.remedy.Demand;
import org.caretrail.domain.shared.Act;
import org.caretrail.domain.shared.Lists;

/** What the law lets happen to a complaint besides its answer: late ones, detriment, forwarding, costs. */
final class RemedyDecisions {

    private RemedyDecisions() {}

    /** Excusable, or for special reasons: a person says so, but no longer than the law hears complaints at all. */
    static CaseEvent admit(AdmitComplaint c, Setting setting) {
        var complaint = Reconsidering.open(c.complaintId(), setting.file());
        Refusal.unlessDatedWell(c.act(), complaint.receivedOn(), "the complaint");
        unlessOver(complaint, latest(complaint, setting));
        Refusal.when(
                !setting.lawOfCase().tooLate(complaint), Reason.COMPLAINT_IN_TIME, "the complaint is heard as it is");
        return new ComplaintAdmitted(
                c.caseId(), c.act().on(), c.complaintId(), c.act().by(), c.reasons());
    }

    /** The notice is a letter, and goes out with it. */
    static List<CaseEvent> announce(AnnounceDetriment c, Setting setting, LetterPress press) {
        var complaint = Reconsidering.open(c.complaintId(), setting.file());
        Refusal.unlessDatedWell(c.act(), complaint.receivedOn(), "the complaint");
        var term = setting.remedies()
                .detrimentNotice(complaint.receivedOn(), setting.book())
                .orElseThrow(() -> new Refusal(Reason.NOT_ASKED, "the law asks for no such notice"));
        if (c.act().on().isAfter(term.dueOn())) {
            throw new Refusal(
                    Reason.TERM_OVER, term.rule(), null, "a change to the detriment was to be told by " + term.dueOn());
        }
        var announced = new DetrimentAnnounced(c.caseId(), c.act().on(), c.complaintId(), term.dueOn());
        var letter = LetterId.derived(
                c.caseId(),
                LetterKind.DETRIMENT_NOTICE,
                c.complaintId() + " " + c.act().on());
        var notice = new SendLetter(c.caseId(), c.act(), letter, LetterKind.DETRIMENT_NOTICE, null, null, null);
        return Lists.joined(List.of(announced), LetterDecisions.send(notice, setting.after(List.of(announced)), press));
    }

    /** Reconsideration comes first: only what was upheld goes on, as an appeal with the complaint's grounds. */
    static List<CaseEvent> forward(ForwardComplaint c, Setting setting) {
        var file = setting.file();
        var complaint = complaint(c.complaintId(), file);
        var body = setting.remedies()
                .sendsOnTo()
                .orElseThrow(() -> new Refusal(Reason.NOT_ASKED, "who complained appeals by themselves"));
        Refusal.when(
                complaint.state() != Complaint.State.UPHELD,
                Reason.NOT_UPHELD,
                "the institution reconsiders first, and sends on what it upholds");
        Refusal.unlessDatedWell(c.act(), complaint.receivedOn(), "the complaint");
        var on = c.act().on();
        var appeal = "A" + (file.remedies().appeals().size() + 1);
        var papers = file.dossier().entries().stream()
                .filter(DossierEntry::standing)
                .map(e -> e.document().documentId())
                .toList();
        var decisions = file.decisions().taken().stream()
                .map(t -> t.decision().decisionId())
                .toList();
        var letters =
                file.letters().all().stream().map(l -> l.sent().letterId()).toList();
        return List.of(
                new CaseForwardedToAppealBody(
                        c.caseId(), on, c.complaintId(), body, appeal, papers, decisions, letters),
                new AppealLodged(
                        c.caseId(),
                        on,
                        appeal,
                        body,
                        List.of(complaint.against()),
                        List.of(new Demand("D1", complaint.grounds())),
                        List.of()));
    }

    static CaseEvent claim(ClaimComplaintCosts c, Setting setting) {
        var file = setting.file();
        var complaint = complaint(c.complaintId(), file);
        Refusal.when(
                !file.remedies().changedDecision(complaint),
                Reason.NOTHING_CHANGED,
                "costs are those of a complaint that changed the decision");
        Refusal.when(complaint.costs() != null, Reason.COSTS_CLAIMED, "the costs were claimed already");
        Refusal.unlessDatedWell(c.act(), complaint.receivedOn(), "the complaint");
        var paidIn = file.application().scheme().currency();
        Refusal.when(
                !c.amount().currency().equals(paidIn), Reason.WRONG_CURRENCY, "/amount", "costs are paid in " + paidIn);
        var lastDay = file.decisions()
                .successorOf(complaint.against())
                .flatMap(t -> setting.remedies().notice(t.delivery()))
                .flatMap(notice -> setting.remedies().complaintCosts(notice, setting.book()))
                .map(LegalClock::dueOn)
                .orElse(null);
        return new ComplaintCostsClaimed(
                c.caseId(),
                c.act().on(),
                c.complaintId(),
                c.amount(),
                c.grounds(),
                lastDay,
                lastDay == null ? null : !c.act().on().isAfter(lastDay));
    }

    /** What came too late is not paid, and nothing above what was claimed. */
    static CaseEvent decide(DecideComplaintCosts c, Setting setting) {
        var claimed = complaint(c.complaintId(), setting.file()).costs();
        if (claimed == null) {
            throw new Refusal(Reason.COSTS_NOT_CLAIMED, "no costs of this complaint were claimed");
        }
        Refusal.unlessDatedWell(c.act(), claimed.happenedOn(), "the claim for costs");
        Refusal.when(
                c.amount().compareTo(claimed.amount()) > 0,
                Reason.MORE_THAN_CLAIMED,
                "/amount",
                claimed.amount() + " was claimed");
        if (Boolean.FALSE.equals(claimed.inTime()) && c.amount().exceedsZero()) {
            var rule = setting.remedies()
                    .complaintCosts(claimed.happenedOn(), setting.book())
                    .map(LegalClock::rule)
                    .orElse(null);
            throw new Refusal(
                    Reason.TERM_OVER, rule, "/amount", "the costs were to be claimed by " + claimed.lastDay());
        }
        return new ComplaintCostsDecided(
                c.caseId(), c.act().on(), c.complaintId(), c.amount(), c.act().by(), c.reasons());
    }

    /**
     * A late complaint is answered only once a person has found that it is heard; after
     * the day on which the law stops hearing any, none is, whether or not the term for it is known to have begun.
     */
    static void unlessHeard(Complaint complaint, Setting setting) {
        var latest = latest(complaint, setting);
        unlessOver(complaint, latest);
        var law = setting.lawOfCase();
        if (law.tooLate(complaint)) {
            var rule = latest.or(() -> setting.remedies().complaintTerm(complaint.receivedOn(), setting.book()))
                    .map(LegalClock::rule)
                    .orElse(null);
            throw new Refusal(
                    Reason.COMPLAINT_LATE,
                    rule,
                    null,
                    "the complaint came after " + law.lastDay(complaint)
                            + ": a person first finds, with reasons, whether it is heard");
        }
    }

    /** A complaint makes nothing worse unless that was told in time. */
    static void unlessTold(Complaint complaint, boolean worse, Act act, Setting setting) {
        setting.remedies()
                .detrimentNotice(complaint.receivedOn(), setting.book())
                .filter(_ -> worse && complaint.detrimentTold() == null)
                .ifPresent(term -> {
                    throw new Refusal(
                            Reason.DETRIMENT_NOT_TOLD,
                            term.rule(),
                            "/outcome",
                            "a change to the detriment of who complained needs notice by " + term.dueOn()
                                    + ", and none was given by " + act.on());
                });
    }

    private static void unlessOver(Complaint complaint, Optional<LegalClock> latest) {
        latest.filter(l -> complaint.receivedOn().isAfter(l.dueOn())).ifPresent(last -> {
            throw new Refusal(
                    Reason.TERM_OVER,
                    last.rule(),
                    null,
                    "no complaint of this decision is heard after " + last.dueOn());
        });
    }

    private static Optional<LegalClock> latest(Complaint complaint, Setting setting) {
        var decided = Reconsidering.taken(complaint.against(), setting.file()).decision();
        return setting.remedies().latestComplaint(decided.decidedOn(), setting.book());
    }

    private static Complaint complaint(String id, CaseFile file) {
        return file.remedies()
                .complaint(id)
                .orElseThrow(() -> new Refusal(Reason.UNKNOWN_COMPLAINT, "the case has no such complaint"));
    }
}

package org.caretrail.projections.history;

import org.caretrail.domain.event.ProcedureEvent;
import org.caretrail.domain.event.RemedyEvent;
import org.caretrail.domain.event.RemedyEvent.AppealEvent;
import org.caretrail.domain.event.RemedyEvent.AppealLodged;
import org.caretrail.domain.event.RemedyEvent.AppealRuled;
import org.caretrail.domain.event.RemedyEvent.CaseForwardedToAppealBody;
import org.caretrail.domain.event.RemedyEvent.ComplaintAdmitted;
import org.caretrail.domain.event.RemedyEvent.ComplaintAnswerProlonged;
import org.caretrail.domain.event.RemedyEvent.ComplaintCostsClaimed;
import org.caretrail.domain.event.RemedyEvent.ComplaintCostsDecided;
import org.caretrail.domain.event.RemedyEvent.ComplaintEvent;
import org.caretrail.domain.event.RemedyEvent.ComplaintFoundInadmissible;
import org.caretrail.domain.event.RemedyEvent.ComplaintLodged;
import org.caretrail.domain.event.RemedyEvent.ComplaintWithdrawn;
import org.caretrail.domain.event.RemedyEvent.DemandAdded;
import org.caretrail.domain.event.RemedyEvent.DemandLeftOut;
import org.caretrail.domain.event.RemedyEvent.DetrimentAnnounced;
import org.jspecify.annotations.Nullable;

/** Complaints and appeals. */
final class RemedyWords {

    private RemedyWords() {}

    static Told of(RemedyEvent event) {
        return switch (event) {
            case ComplaintEvent e -> complaint(e);
            case AppealEvent e -> appeal(e);
        };
    }

    private static Told complaint(ComplaintEvent event) {
        return switch (event) {
            case ComplaintLodged e -> lodged(e);
            case ComplaintFoundInadmissible e ->
                Told.that("Complaint found inadmissible")
                        .with("complaintId", e.complaintId())
                        .with("reasons", e.reasons());
            case ComplaintAdmitted e ->
                Told.that("Complaint heard although it came late, as " + e.by().id() + " found")
                        .with("complaintId", e.complaintId())
                        .with("reasons", e.reasons());
            case ComplaintAnswerProlonged e ->
                Told.that("Longer term for the answer to the complaint: " + e.ground())
                        .with("complaintId", e.complaintId())
                        .with("ground", e.ground())
                        .with("reasons", e.reasons());
            case DetrimentAnnounced e ->
                Told.that("Told that the decision may change to the party's detriment")
                        .with("complaintId", e.complaintId())
                        .with("lastDay", e.lastDay());
            case CaseForwardedToAppealBody e ->
                Told.that("Complaint sent on to " + e.body() + " with the file")
                        .with("complaintId", e.complaintId())
                        .with("body", e.body())
                        .with("appealId", e.appealId())
                        .with("documents", e.documents())
                        .with("decisions", e.decisions())
                        .with("letters", e.letters());
            case ComplaintCostsClaimed e ->
                Told.that("Costs of the complaint claimed: " + e.amount() + timeliness(e.inTime()))
                        .with("complaintId", e.complaintId())
                        .with("amount", e.amount())
                        .with("grounds", e.grounds())
                        .with("lastDay", e.lastDay())
                        .with("inTime", e.inTime());
            case ComplaintCostsDecided e ->
                Told.that("Costs of the complaint decided: " + e.amount() + ", by " + e.by().id())
                        .with("complaintId", e.complaintId())
                        .with("amount", e.amount())
                        .with("reasons", e.reasons());
            case ComplaintWithdrawn e ->
                Told.that("Complaint withdrawn")
                        .with("complaintId", e.complaintId())
                        .with("reasons", e.reasons());
        };
    }

    private static Told lodged(ComplaintLodged e) {
        var answer = e.answerBy() == null
                ? ""
                : "; answer due " + e.answerBy().dueOn() + " (" + e.answerBy().rule() + ")";
        return Told.that("Complaint received" + timeliness(e.inTime()) + answer)
                .with("complaintId", e.complaintId())
                .with("against", e.against())
                .with("grounds", e.grounds())
                .with("lastDay", e.lastDay())
                .with("inTime", e.inTime());
    }

    private static String timeliness(@Nullable Boolean inTime) {
        if (inTime == null) {
            return "";
        }
        return inTime ? ", in time" : ", too late";
    }

    private static Told appeal(AppealEvent event) {
        return switch (event) {
            case AppealLodged e ->
                Told.that("Appeal lodged with " + e.body() + Words.outOfOrder(e.findings()))
                        .with("appealId", e.appealId())
                        .with("body", e.body())
                        .with("against", e.against())
                        .with("demands", e.demands().stream().map(d -> d.text()).toList());
            case DemandAdded e ->
                Told.that("Demand added")
                        .with("appealId", e.appealId())
                        .with("demandId", e.demand().demandId())
                        .with("text", e.demand().text());
            case DemandLeftOut e ->
                Told.that("Demand left out: came after the hearing question ("
                                + e.why().rule() + ")")
                        .with("appealId", e.appealId())
                        .with("demandId", e.demand().demandId())
                        .with("text", e.demand().text());
            case ProcedureEvent e -> ProcedureWords.of(e);
            case AppealRuled e ->
                Told.that("Appeal ruled: our decision " + Words.of(e.outcome()) + Words.outOfOrder(e.findings()))
                        .with("appealId", e.appealId())
                        .with("outcome", e.outcome())
                        .with(
                                "demands",
                                e.demands().stream()
                                        .map(d -> d.demandId() + " " + d.outcome())
                                        .toList())
                        .with("reasons", e.reasons());
        };
    }
}

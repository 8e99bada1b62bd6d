package org.caretrail.app.feed;

import java.util.List;
import java.util.Map;
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
import org.caretrail.domain.remedy.Demand;
import org.caretrail.domain.remedy.DemandRuling;

/** What may be known of complaints and appeals: that they are, against what, and how they ended; not what was said. */
final class PublicRemedies {

    private PublicRemedies() {}

    static PublicData of(RemedyEvent event) {
        return switch (event) {
            case ComplaintEvent e -> complaint(e).with("complaintId", e.complaintId());
            case AppealEvent e -> appeal(e).with("appealId", e.appealId());
        };
    }

    private static PublicData complaint(ComplaintEvent event) {
        return switch (event) {
            case ComplaintLodged e ->
                PublicData.none()
                        .with("against", e.against())
                        .with("lastDay", e.lastDay())
                        .with("inTime", e.inTime())
                        .with(
                                "answerBy",
                                e.answerBy() == null ? null : e.answerBy().dueOn());
            case ComplaintFoundInadmissible _, ComplaintWithdrawn _, ComplaintAdmitted _ -> PublicData.none();
            case ComplaintAnswerProlonged e -> PublicData.none().with("ground", e.ground());
            case DetrimentAnnounced e -> PublicData.none().with("lastDay", e.lastDay());
            case CaseForwardedToAppealBody e ->
                PublicData.none().with("body", e.body()).with("appealId", e.appealId());
            case ComplaintCostsClaimed e ->
                PublicData.none()
                        .with("amount", e.amount())
                        .with("lastDay", e.lastDay())
                        .with("inTime", e.inTime());
            case ComplaintCostsDecided e -> PublicData.none().with("amount", e.amount());
        };
    }

    private static PublicData appeal(AppealEvent event) {
        return switch (event) {
            case AppealLodged e ->
                PublicData.none()
                        .with("body", e.body())
                        .with("against", e.against())
                        .with(
                                "demands",
                                e.demands().stream().map(Demand::demandId).toList());
            case DemandAdded e -> PublicData.none().with("demandId", e.demand().demandId());
            case DemandLeftOut e ->
                PublicData.none()
                        .with("demandId", e.demand().demandId())
                        .with("rule", e.why().rule());
            case ProcedureEvent e ->
                PublicData.none()
                        .with("by", e.details().by())
                        .with("documents", e.details().documents());
            case AppealRuled e -> PublicData.none().with("outcome", e.outcome()).with("demands", rulings(e.demands()));
        };
    }

    private static List<Map<String, Object>> rulings(List<DemandRuling> demands) {
        return demands.stream()
                .map(d -> PublicData.none()
                        .with("demandId", d.demandId())
                        .with("outcome", d.outcome())
                        .fields())
                .toList();
    }
}

package org.caretrail.projections.history;

import org.caretrail.domain.event.ProcedureEvent;
import org.caretrail.domain.event.ProcedureEvent.AdviceReceived;
import org.caretrail.domain.event.ProcedureEvent.AdviceRequested;
import org.caretrail.domain.event.ProcedureEvent.AppealWithdrawn;
import org.caretrail.domain.event.ProcedureEvent.EntryFeePaid;
import org.caretrail.domain.event.ProcedureEvent.HearingHeld;
import org.caretrail.domain.event.ProcedureEvent.HearingOffered;
import org.caretrail.domain.event.ProcedureEvent.MediationEnded;
import org.caretrail.domain.event.ProcedureEvent.PapersSentOn;
import org.caretrail.domain.event.ProcedureEvent.ViewSubmitted;

/** What happened before an appeal body between lodging and ruling. */
final class ProcedureWords {

    private ProcedureWords() {}

    static Told of(ProcedureEvent event) {
        var details = event.details();
        var words = step(event) + " (" + Words.of(details.by()) + ")" + Words.outOfOrder(details.findings());
        return Told.that(words)
                .with("appealId", event.appealId())
                .with("by", details.by())
                .with("text", details.text())
                .with("documents", details.documents());
    }

    private static String step(ProcedureEvent event) {
        return switch (event) {
            case ViewSubmitted _ -> "View submitted";
            case AdviceRequested _ -> "Advice asked for";
            case AdviceReceived _ -> "Advice received";
            case PapersSentOn _ -> "Papers sent on";
            case HearingOffered _ -> "Party asked whether it wants a hearing; no demand counts after this";
            case HearingHeld _ -> "Hearing held";
            case MediationEnded _ -> "Mediation ended";
            case EntryFeePaid _ -> "Entry fee paid";
            case AppealWithdrawn _ -> "Appeal withdrawn";
        };
    }
}

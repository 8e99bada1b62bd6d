package org.caretrail.domain.trigger;

import java.util.stream.Stream;
import org.caretrail.domain.casefile.Appeal;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.Complaint;
import org.caretrail.domain.casefile.Decisions.Taken;
import org.caretrail.domain.remedy.AppealOutcome;

/** What complaints and rulings ask of the office. */
final class Contested {

    private Contested() {}

    static Stream<Trigger> of(CaseFile file) {
        return Stream.concat(
                file.remedies().complaints().stream().flatMap(Contested::complaint),
                file.remedies().appeals().stream()
                        .filter(a -> toBeCarriedOut(a, file))
                        .map(a -> Trigger.person("decide anew as " + a.body() + " ruled on " + a.appealId(), null)));
    }

    private static Stream<Trigger> complaint(Complaint complaint) {
        if (complaint.open()) {
            return Stream.of(Trigger.person("answer the complaint " + complaint.complaintId(), null));
        }
        return complaint.costs() != null && complaint.costsDecided() == null
                ? Stream.of(Trigger.person("decide on the costs of the complaint " + complaint.complaintId(), null))
                : Stream.of();
    }

    /** What was overturned is undecided; what was found wrong in part stands until a person decides it anew. */
    private static boolean toBeCarriedOut(Appeal appeal, CaseFile file) {
        var ruling = appeal.ruling();
        return ruling != null
                && ruling.outcome() == AppealOutcome.PARTLY
                && appeal.against().stream()
                        .flatMap(id -> file.decisions().latest(id).stream())
                        .filter(Taken::inForce)
                        .anyMatch(t -> t.decision().decidedOn().isBefore(ruling.happenedOn()));
    }
}

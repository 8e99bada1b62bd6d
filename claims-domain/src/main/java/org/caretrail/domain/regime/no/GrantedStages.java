package org.caretrail.domain.regime.no;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.StageGrant;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.Worksheet;

/**
 * NO-PN: what the prior notification in force grants. Care beyond its stages, and other care than it names, is judged
 * without it.
 */
record GrantedStages(Worksheet sheet, List<StageGrant> grants) {

    static final String RULE = "NO-PN";

    static GrantedStages of(Worksheet sheet) {
        var another =
                sheet.examine(Conditions.CARE_NAMED_IN_NOTIFICATION).stream().anyMatch(Finding::failed);
        var grants = another ? Stream.<StageGrant>empty() : granted(sheet.facts());
        return new GrantedStages(sheet, grants.toList());
    }

    /** Whether the claim rests on a notification that grants something. */
    static boolean any(CaseFacts facts) {
        return granted(facts).findAny().isPresent();
    }

    private static Stream<StageGrant> granted(CaseFacts facts) {
        var notification = facts.notification();
        return notification == null
                ? Stream.empty()
                : notification.stages().stream().filter(g -> g.outcome().favourable() && g.ceiling() != null);
    }

    /** The grant that a session of care uses; with several granted, its episode has to name the stage. */
    Optional<StageGrant> of(Session session, Set<Stage> named) {
        if (grants.isEmpty()) {
            return Optional.empty();
        }
        if (named.size() > 1 || (named.isEmpty() && grants.size() > 1)) {
            sheet.lacking(RULE, "stage " + session.name(), "which stage of the notification this care belongs to");
            return Optional.empty();
        }
        return grants.stream()
                .filter(g -> named.isEmpty() || named.contains(g.stage()))
                .filter(g -> valid(g, session))
                .findFirst();
    }

    private boolean valid(StageGrant grant, Session session) {
        var until = grant.validUntil();
        if (until == null || !session.from().isAfter(until)) {
            return true;
        }
        return !sheet.add(Finding.open(
                        RULE,
                        Versions.REGULATION,
                        "validity " + session.name(),
                        "the care came after the notification ran out: that its ceiling still holds",
                        Fact.of("valid until", until),
                        Fact.of("care", session.from())))
                .failed();
    }
}

package org.caretrail.domain.priornotification;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.caretrail.domain.carecase.Reason;
import org.caretrail.domain.carecase.Refusal;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.Uses.Use;
import org.caretrail.domain.decision.StageGrant;
import org.caretrail.domain.decision.StageUse;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.NotificationEvent.NotificationUseReleased;
import org.caretrail.domain.event.NotificationEvent.NotificationUsed;
import org.caretrail.domain.priornotification.NotificationCommand.UseNotification;
import org.caretrail.domain.shared.Money;

/** Decides on what claims take up of a notification: together never more than a stage's ceiling (NO-PN). */
final class UseDecisions {

    private UseDecisions() {}

    /** Nothing when the claim takes up just that already. */
    static List<CaseEvent> use(UseNotification c, CaseFile file) {
        var before = file.uses().of(c.claim());
        if (before.map(u -> same(u, c)).orElse(c.uses().isEmpty())) {
            return List.of();
        }
        c.uses().forEach(use -> unlessLeft(use, before, c, file));
        var events = new ArrayList<CaseEvent>();
        before.ifPresent(
                u -> events.add(new NotificationUseReleased(c.caseId(), c.act().on(), c.claim(), u.decision())));
        if (c.decision() != null && !c.uses().isEmpty()) {
            events.add(new NotificationUsed(c.caseId(), c.act().on(), c.claim(), c.decision(), c.uses()));
        }
        return events;
    }

    private static boolean same(Use before, UseNotification c) {
        return before.stages().equals(c.uses()) && before.decision().equals(c.decision());
    }

    /** What a claim holds already it keeps, even where the notification has since come to grant less. */
    private static void unlessLeft(StageUse use, Optional<Use> before, UseNotification c, CaseFile file) {
        var held = before.flatMap(u -> u.of(use.stage()))
                .filter(h -> use.amount().compareTo(h) <= 0)
                .isPresent();
        var currency = use.amount().currency();
        var left = ceiling(use, file)
                .minus(Money.sum(file.uses().besides(c.claim(), use.stage()), currency))
                .notBelowZero();
        Refusal.when(
                !held && use.amount().compareTo(left) > 0,
                Reason.ROOM_TAKEN,
                "of " + use.stage() + " the notification leaves " + left + ", and " + use.amount() + " is asked for");
    }

    private static Money ceiling(StageUse use, CaseFile file) {
        return file.decisions().standing().stream()
                .flatMap(d -> d.stages().stream())
                .filter(g -> g.stage() == use.stage() && g.outcome().favourable())
                .map(StageGrant::ceiling)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Money.zero(use.amount().currency()));
    }
}

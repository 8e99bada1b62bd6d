package org.caretrail.app.events;

import static org.caretrail.app.events.SampleValues.CASE;
import static org.caretrail.app.events.SampleValues.DAY;
import static org.caretrail.app.events.SampleValues.DOCUMENT;
import static org.caretrail.app.events.SampleValues.euro;
import static org.caretrail.app.events.SampleValues.said;

import java.util.List;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.decision.StageUse;
import org.caretrail.domain.event.NotificationEvent;
import org.caretrail.domain.event.NotificationEvent.NotificationDecided;
import org.caretrail.domain.event.NotificationEvent.NotificationExpired;
import org.caretrail.domain.event.NotificationEvent.NotificationUseReleased;
import org.caretrail.domain.event.NotificationEvent.NotificationUsed;
import org.caretrail.domain.event.NotificationEvent.StageRequested;
import org.caretrail.domain.event.NotificationEvent.StageResultReported;

/** One of every event of a notification. */
final class SampleNotifications {

    private SampleNotifications() {}

    static List<NotificationEvent> all() {
        return List.of(
                new NotificationDecided(CASE, DAY, SampleDecision.granted()),
                new StageResultReported(CASE, DAY, Stage.DIAGNOSTICS, said("arthrosis"), List.of(DOCUMENT)),
                new StageRequested(CASE, DAY, Stage.FOLLOW_UP, euro("900")),
                new NotificationUsed(
                        CASE, DAY, CASE, SampleDecision.FIRST, List.of(new StageUse(Stage.TREATMENT, euro("12000")))),
                new NotificationUseReleased(CASE, DAY, CASE, SampleDecision.FIRST),
                new NotificationExpired(CASE, DAY, SampleDecision.FIRST, Stage.TREATMENT, DAY.minusDays(1), true));
    }
}

package org.caretrail.domain.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.caretrail.domain.application.Request;
import org.caretrail.domain.application.Request.NotificationRequest;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.NotificationEvent.NotificationExpired;
import org.caretrail.domain.event.NotificationEvent.StageRequested;
import org.caretrail.domain.event.NotificationEvent.StageResultReported;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.Lists;
import org.jspecify.annotations.Nullable;

/**
 * The stages of a prior notification that were asked for, and those whose result is known; empty in other cases.
 *
 * @param furtherAskedOn when the last further stage was asked for
 * @param expired        granted stages whose last day was recorded to have passed
 */
public record Stages(
        List<Stage> asked,
        List<Stage> reported,
        @Nullable LocalDate furtherAskedOn,
        List<NotificationExpired> expired) {

    static Stages of(Request request) {
        return new Stages(
                request instanceof NotificationRequest n ? n.stages() : List.of(), List.of(), null, List.of());
    }

    Stages after(CaseEvent event) {
        return switch (event) {
            case StageRequested e -> new Stages(Lists.plus(asked, e.stage()), reported, e.happenedOn(), expired);
            case StageResultReported e -> new Stages(asked, Lists.plus(reported, e.stage()), furtherAskedOn, expired);
            case NotificationExpired e -> new Stages(asked, reported, furtherAskedOn, Lists.plus(expired, e));
            default -> this;
        };
    }

    /** Whether it was recorded that this grant can no longer be used. */
    public boolean expired(DecisionId decision, Stage stage) {
        return expired.stream().anyMatch(e -> e.decision().equals(decision) && e.stage() == stage);
    }

    /** Asked for and not decided by a decision in force. */
    List<Stage> open(Decisions decisions) {
        var decided = decisions.inForce().stream()
                .flatMap(d -> d.stages().stream().map(g -> g.stage()))
                .toList();
        return Stream.of(Stage.values())
                .filter(s -> asked.contains(s) && !decided.contains(s))
                .toList();
    }
}

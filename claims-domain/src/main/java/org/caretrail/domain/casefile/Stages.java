package org.caretrail.domain.casefile;

import static java.util.Collections.frequency;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.caretrail.domain.application.Request;
import org.caretrail.domain.application.Request.NotificationRequest;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.decision.StageGrant;
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

    /** Asked for, or asked for again, and not decided by a decision in force since. */
    List<Stage> open(Decisions decisions) {
        var decided = decided(decisions).map(StageGrant::stage).toList();
        return Stream.of(Stage.values())
                .filter(s -> frequency(asked, s) > frequency(decided, s) && !granted(s, decisions))
                .toList();
    }

    /** Asked for and not refused: still to be decided, or granted. */
    List<Stage> pursued(Decisions decisions) {
        var open = open(decisions);
        return Stream.of(Stage.values())
                .filter(s -> open.contains(s) || granted(s, decisions))
                .toList();
    }

    private static boolean granted(Stage stage, Decisions decisions) {
        return decided(decisions)
                .anyMatch(g -> g.stage() == stage && g.outcome().favourable());
    }

    private static Stream<StageGrant> decided(Decisions decisions) {
        return decisions.inForce().stream().flatMap(d -> d.stages().stream());
    }
}

package org.caretrail.domain.trigger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.trigger.Trigger.Kind;

/** An open case that nothing will move on: nothing is awaited, or all that is awaited is overdue and on nobody's desk. */
public final class Stuck {

    private Stuck() {}

    /**
     * Why a case is stuck; empty: it is not.
     *
     * @param triggers everything that it waits for
     */
    public static Optional<String> why(CaseFile file, List<Trigger> triggers, LocalDate today) {
        if (!Triggers.open(file) || triggers.stream().anyMatch(t -> moves(t, today))) {
            return Optional.empty();
        }
        return Optional.of(triggers.isEmpty() ? "nothing is awaited" : "what is awaited is overdue");
    }

    /** Who is awaited beyond the last day moves nothing any more; a person and the service itself do, late as they may be. */
    private static boolean moves(Trigger trigger, LocalDate today) {
        var outside = trigger.kind() == Kind.DOCUMENT || trigger.kind() == Kind.MESSAGE;
        return !outside || trigger.dueOn() == null || !today.isAfter(trigger.dueOn());
    }
}

package org.caretrail.domain.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.event.ProcedureEvent;
import org.caretrail.domain.event.ProcedureEvent.AppealWithdrawn;
import org.caretrail.domain.event.ProcedureEvent.HearingOffered;
import org.caretrail.domain.event.ProcedureEvent.MediationEnded;
import org.caretrail.domain.event.RemedyEvent.AppealRuled;
import org.caretrail.domain.remedy.AppealBody;
import org.caretrail.domain.remedy.Demand;
import org.caretrail.domain.remedy.DemandRuling;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.Lists;
import org.jspecify.annotations.Nullable;

/**
 * An appeal to a body outside the institution: its demands, its procedure, its ruling.
 *
 * @param onLodging what the law found when it was lodged
 */
public record Appeal(
        String appealId,
        AppealBody body,
        List<DecisionId> against,
        LocalDate lodgedOn,
        List<Finding> onLodging,
        List<Pleaded> demands,
        List<ProcedureEvent> steps,
        @Nullable AppealRuled ruling,
        State state) {

    /** Whether it is still before the body. */
    public enum State {
        OPEN,
        /** A mediation that ended: nothing was ruled, and the next body may be turned to (NL-REMEDY-3). */
        CONCLUDED,
        RULED,
        WITHDRAWN
    }

    /**
     * A demand, and whether it came in time to be ruled on.
     *
     * @param leftOut why it did not; null: it did
     */
    public record Pleaded(
            Demand demand, LocalDate addedOn, @Nullable Finding leftOut) {}

    public boolean open() {
        return state == State.OPEN;
    }

    /** The day on which the party was asked about a hearing, which closes the demands (NL-REMEDY-4). */
    public Optional<LocalDate> hearingOfferedOn() {
        return steps.stream()
                .filter(HearingOffered.class::isInstance)
                .map(ProcedureEvent::happenedOn)
                .findFirst();
    }

    /** The day on which it came to its end: a ruling, the conclusion of a mediation, or that it was taken back. */
    public Optional<LocalDate> concludedOn() {
        return Optional.ofNullable(ruling)
                .map(AppealRuled::happenedOn)
                .or(() -> steps.stream()
                        .filter(s -> s instanceof MediationEnded || s instanceof AppealWithdrawn)
                        .map(ProcedureEvent::happenedOn)
                        .reduce((_, last) -> last));
    }

    public Optional<DemandRuling> rulingOn(String demandId) {
        return Optional.ofNullable(ruling)
                .flatMap(r -> r.demands().stream()
                        .filter(d -> d.demandId().equals(demandId))
                        .findFirst());
    }

    Appeal with(Pleaded demand) {
        return new Appeal(
                appealId, body, against, lodgedOn, onLodging, Lists.plus(demands, demand), steps, ruling, state);
    }

    Appeal with(ProcedureEvent step) {
        var next = switch (step) {
            case AppealWithdrawn _ -> State.WITHDRAWN;
            case MediationEnded _ -> State.CONCLUDED;
            default -> state;
        };
        return new Appeal(appealId, body, against, lodgedOn, onLodging, demands, Lists.plus(steps, step), ruling, next);
    }

    Appeal ruled(AppealRuled by) {
        return new Appeal(appealId, body, against, lodgedOn, onLodging, demands, steps, by, State.RULED);
    }
}

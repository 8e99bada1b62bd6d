package org.caretrail.domain.casefile;

import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.casefile.Decisions.Taken;
import org.caretrail.domain.decision.StageGrant;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a decision said of a stage of a notification, and what has become of it.
 *
 * @param used what claims take up of it
 * @param left what a claim can still take up; null where nothing can be
 */
public record GrantedStage(
        DecisionId decision,
        StageGrant grant,
        @Nullable Money used,
        @Nullable Money left,
        State state) {

    /** What a claim can expect of it. */
    public enum State {
        REFUSED,
        UNUSED,
        USED,
        USED_UP,
        /** Its last day has passed. */
        EXPIRED,
        /** The decision that granted it is no longer in force. */
        SUPERSEDED
    }

    /** The stages of every decision of a notification, in the order in which they were decided. */
    public static List<GrantedStage> of(CaseFile file, LocalDate today) {
        return file.decisions().taken().stream()
                .flatMap(taken -> taken.decision().stages().stream().map(grant -> of(taken, grant, file, today)))
                .toList();
    }

    private static GrantedStage of(Taken taken, StageGrant grant, CaseFile file, LocalDate today) {
        var id = taken.decision().decisionId();
        var ceiling = grant.ceiling();
        if (!grant.outcome().favourable() || ceiling == null) {
            return new GrantedStage(id, grant, null, null, State.REFUSED);
        }
        if (!taken.inForce()) {
            return new GrantedStage(id, grant, null, null, State.SUPERSEDED);
        }
        var used = Money.sum(file.uses().of(grant.stage()), ceiling.currency());
        var left = ceiling.minus(used).notBelowZero();
        var until = grant.validUntil();
        return until != null && today.isAfter(until)
                ? new GrantedStage(id, grant, used, null, State.EXPIRED)
                : new GrantedStage(id, grant, used, left, state(used, left));
    }

    private static State state(Money used, Money left) {
        if (!used.exceedsZero()) {
            return State.UNUSED;
        }
        return left.exceedsZero() ? State.USED : State.USED_UP;
    }
}

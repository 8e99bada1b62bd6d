package org.caretrail.domain.casefile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.decision.Digest;
import org.caretrail.domain.decision.StageUse;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.Decided;
import org.caretrail.domain.event.DecisionEvent.DecisionNotified;
import org.caretrail.domain.event.DecisionEvent.DecisionProposed;
import org.caretrail.domain.event.DecisionEvent.DecisionWithdrawn;
import org.caretrail.domain.event.DecisionEvent.NotificationFailed;
import org.caretrail.domain.event.DecisionEvent.ProposalReturned;
import org.caretrail.domain.event.DecisionEvent.ProposalWithdrawn;
import org.caretrail.domain.event.RemedyEvent.AppealRuled;
import org.caretrail.domain.letter.Delivery;
import org.caretrail.domain.remedy.AppealOutcome;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.Lists;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/** Every decision of a case, which of them are in force, and the proposal that waits for a second person. */
public record Decisions(List<Taken> taken, @Nullable Pending pending) {

    static final Decisions NONE = new Decisions(List.of(), null);

    /**
     * A decision, and what became of it.
     *
     * @param delivery how it reached the party; null: as far as is known it did not
     * @param failedOn when it was known not to have reached the party, and nothing better is known since
     */
    public record Taken(
            Decision decision,
            boolean superseded,
            boolean overturned,
            @Nullable Delivery delivery,
            @Nullable LocalDate failedOn,
            @Nullable LocalDate withdrawnOn) {

        /** Neither superseded nor overturned nor taken back. */
        public boolean inForce() {
            return !superseded && !overturned && withdrawnOn == null;
        }

        public @Nullable LocalDate deliveredOn() {
            return delivery == null ? null : delivery.receivedOn();
        }

        Taken replaced() {
            return new Taken(decision, true, overturned, delivery, failedOn, withdrawnOn);
        }

        Taken setAside() {
            return new Taken(decision, superseded, true, delivery, failedOn, withdrawnOn);
        }

        Taken delivered(Delivery how) {
            return new Taken(decision, superseded, overturned, how, null, withdrawnOn);
        }

        Taken notDelivered(LocalDate on) {
            return new Taken(decision, superseded, overturned, null, on, withdrawnOn);
        }

        Taken withdrawn(LocalDate on) {
            return new Taken(decision, superseded, overturned, delivery, failedOn, on);
        }
    }

    /** A decision that waits for a second person. */
    public record Pending(
            Decision decision,
            LocalDate proposedOn,
            @Nullable String complaint) {

        /** Binds an approval to exactly this: what the law says, and what the proposer decided beside it. */
        public String digest() {
            return Digest.of(decision, complaint);
        }
    }

    Decisions after(CaseEvent event, Remedies remedies) {
        return switch (event) {
            case Decided e -> decided(e.decision());
            case DecisionProposed e -> new Decisions(taken, new Pending(e.decision(), e.happenedOn(), e.complaint()));
            case ProposalReturned _, ProposalWithdrawn _ -> new Decisions(taken, null);
            case DecisionNotified e ->
                changed(e.decision(), t -> t.delivered(new Delivery(e.channel(), e.sentOn(), e.happenedOn())));
            case NotificationFailed e -> changed(e.decision(), t -> t.notDelivered(e.happenedOn()));
            case DecisionWithdrawn e -> changed(e.decision(), t -> t.withdrawn(e.happenedOn()));
            case AppealRuled e when e.outcome() == AppealOutcome.OVERTURNED -> overturned(remedies, e.appealId());
            default -> this;
        };
    }

    public List<Decision> inForce() {
        return taken.stream().filter(Taken::inForce).map(Taken::decision).toList();
    }

    /** What other cases may rest on: the newest decision in force, with the stages of all that are. */
    public Optional<Decision> standing() {
        var all = inForce();
        return all.stream()
                .reduce((_, newest) -> newest)
                .map(d -> d.with(
                        all.stream().flatMap(each -> each.stages().stream()).toList()));
    }

    /** The proposal that waits, or else the newest decision in force. */
    public Optional<Decision> newest() {
        return Optional.ofNullable(pending)
                .map(Pending::decision)
                .or(() -> inForce().stream().reduce((_, newest) -> newest));
    }

    /**
     * What a claim takes up of its notification: by the decision in force and by a proposal that waits, of each stage the
     * greater, so that neither an approval nor a proposal taken back finds the room gone.
     */
    public List<StageUse> takenUp() {
        var waiting = Optional.ofNullable(pending).map(Pending::decision).stream();
        var most = new EnumMap<Stage, Money>(Stage.class);
        Stream.concat(inForce().stream(), waiting)
                .flatMap(d -> d.uses().stream())
                .forEach(u -> most.merge(u.stage(), u.amount(), BinaryOperator.maxBy(Comparator.naturalOrder())));
        return most.entrySet().stream()
                .map(e -> new StageUse(e.getKey(), e.getValue()))
                .toList();
    }

    /** The decision that a ruling overturned and that nothing has taken the place of yet. */
    public Optional<DecisionId> toBeReplaced() {
        return taken.stream()
                .filter(t -> t.overturned() && !t.superseded())
                .map(t -> t.decision().decisionId())
                .findFirst();
    }

    /** What took the place of a decision. */
    public Optional<Taken> successorOf(DecisionId id) {
        return taken.stream().filter(t -> id.equals(t.decision().supersedes())).findFirst();
    }

    /** What stands in the place of a decision by now: itself, while nothing took that. */
    public Optional<Taken> latest(DecisionId id) {
        return successorOf(id)
                .flatMap(next -> latest(next.decision().decisionId()))
                .or(() -> find(id));
    }

    /** The days on which decisions were taken back. */
    Stream<LocalDate> withdrawnOn() {
        return taken.stream().flatMap(t -> Stream.ofNullable(t.withdrawnOn()));
    }

    public Optional<Taken> find(DecisionId id) {
        return taken.stream().filter(t -> t.decision().decisionId().equals(id)).findFirst();
    }

    private Decisions decided(Decision decision) {
        var before =
                Lists.changed(taken, t -> t.decision().decisionId().equals(decision.supersedes()), Taken::replaced);
        return new Decisions(Lists.plus(before, new Taken(decision, false, false, null, null, null)), null);
    }

    private Decisions overturned(Remedies remedies, String appealId) {
        var against = remedies.appeal(appealId).map(Appeal::against).orElse(List.of());
        return new Decisions(
                Lists.changed(taken, t -> against.contains(t.decision().decisionId()), Taken::setAside), pending);
    }

    private Decisions changed(DecisionId id, UnaryOperator<Taken> change) {
        return new Decisions(Lists.changed(taken, t -> t.decision().decisionId().equals(id), change), pending);
    }
}

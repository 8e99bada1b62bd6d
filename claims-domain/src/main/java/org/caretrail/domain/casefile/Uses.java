package org.caretrail.domain.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.decision.StageUse;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.NotificationEvent.NotificationUseReleased;
import org.caretrail.domain.event.NotificationEvent.NotificationUsed;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.Lists;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/** What claims take up of a notification; each claim holds one use at a time, and released ones stay to be seen. */
public record Uses(List<Use> all) {

    static final Uses NONE = new Uses(List.of());

    /** What one claim takes up, or took up. */
    public record Use(
            CaseId claim,
            DecisionId decision,
            List<StageUse> stages,
            LocalDate usedOn,
            @Nullable LocalDate releasedOn) {

        public boolean standing() {
            return releasedOn == null;
        }

        public Optional<Money> of(Stage stage) {
            return stages.stream()
                    .filter(s -> s.stage() == stage)
                    .map(StageUse::amount)
                    .findFirst();
        }

        private Use released(LocalDate on) {
            return new Use(claim, decision, stages, usedOn, on);
        }
    }

    Uses after(CaseEvent event) {
        return switch (event) {
            case NotificationUsed e ->
                new Uses(Lists.plus(all, new Use(e.claim(), e.decision(), e.uses(), e.happenedOn(), null)));
            case NotificationUseReleased e ->
                new Uses(Lists.changed(
                        all, u -> u.standing() && u.claim().equals(e.claim()), u -> u.released(e.happenedOn())));
            default -> this;
        };
    }

    /** What this claim takes up now. */
    public Optional<Use> of(CaseId claim) {
        return standing().filter(u -> u.claim().equals(claim)).findFirst();
    }

    /** What all others take up now. */
    public List<StageUse> besides(CaseId claim) {
        return standing()
                .filter(u -> !u.claim().equals(claim))
                .flatMap(u -> u.stages().stream())
                .toList();
    }

    /** What all others take up of a stage now. */
    public List<Money> besides(CaseId claim, Stage stage) {
        return besides(claim).stream()
                .filter(u -> u.stage() == stage)
                .map(StageUse::amount)
                .toList();
    }

    /** What all take up of a stage now. */
    public List<Money> of(Stage stage) {
        return standing().flatMap(u -> u.of(stage).stream()).toList();
    }

    private Stream<Use> standing() {
        return all.stream().filter(Use::standing);
    }
}

package org.caretrail.domain.regime;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caretrail.domain.application.Basis;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.decision.Part;
import org.caretrail.domain.remedy.AppealBody;
import org.caretrail.domain.remedy.ProcedureStep;
import org.jspecify.annotations.Nullable;

/**
 * An appeal with what came before it, as the law of remedies looks at it.
 *
 * @param against the contested decisions
 * @param answers when the institution answered complaints or reconsidered of its own motion
 * @param earlier appeals in the same case that came before
 * @param steps   what happened before the body so far, in order
 */
public record Dispute(
        AppealBody body,
        LocalDate lodgedOn,
        List<Decision> against,
        List<LocalDate> answers,
        List<Earlier> earlier,
        List<ProcedureStep> steps) {

    public Dispute {
        against = List.copyOf(against);
        answers = List.copyOf(answers);
        earlier = List.copyOf(earlier);
        steps = List.copyOf(steps);
    }

    /**
     * An appeal that came before.
     *
     * @param endedOn when the body concluded; null while it has not
     */
    public record Earlier(AppealBody body, @Nullable LocalDate endedOn) {}

    /** The last answer of the institution. */
    public Optional<LocalDate> lastAnswer() {
        return answers.stream().max(LocalDate::compareTo);
    }

    /** When a body concluded, by the last of its appeals. */
    public Optional<LocalDate> endedBefore(AppealBody other) {
        return earlier.stream()
                .filter(e -> e.body() == other)
                .flatMap(e -> Stream.ofNullable(e.endedOn()))
                .reduce((_, last) -> last);
    }

    /** On which bases the contested decisions rest. */
    public Set<Basis> bases() {
        return against.stream()
                .flatMap(d -> d.parts().stream())
                .map(Part::basis)
                .collect(Collectors.toUnmodifiableSet());
    }
}

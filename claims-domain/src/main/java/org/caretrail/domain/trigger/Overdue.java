package org.caretrail.domain.trigger;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.clock.CaseClock;
import org.caretrail.domain.clock.CaseClock.State;
import org.caretrail.domain.remedy.AppealBody;
import org.jspecify.annotations.Nullable;

/** Terms that ran out with nothing done: a person's, under the rule that set them. */
final class Overdue {

    private Overdue() {}

    static Stream<Trigger> of(CaseFile file, List<CaseClock> clocks) {
        return clocks.stream()
                .filter(c -> c.state() == State.EXPIRED)
                .flatMap(c -> task(c, file).stream()
                        .map(what -> new Trigger(
                                Trigger.Kind.PERSON,
                                what,
                                c.term().rule(),
                                c.term().dueOn())));
    }

    private static Optional<String> task(CaseClock clock, CaseFile file) {
        return switch (clock.kind()) {
            case DECISION -> Optional.of("decide: the term for it is over").filter(_ -> file.undecided());
            case RECONSIDERATION ->
                Optional.of("answer the complaint " + clock.about() + ": the term for it is over")
                        .filter(_ -> isOpen(clock.about(), file));
            case RULING ->
                Optional.of("see that the dispute is over: nobody turned to the committee in time")
                        .filter(_ -> file.course().closedOn() == null && !turnedTo(file));
            case SILENCE ->
                Optional.of("say what the silence means: its term was over when the application was recorded")
                        .filter(_ -> file.undecided() && beganOver(file));
            case LAPSE -> Optional.of("say what lapses of decision " + clock.about() + ": the term to draw it is over");
            default -> Optional.empty();
        };
    }

    private static boolean beganOver(CaseFile file) {
        var term = file.silence();
        return term != null && term.alreadyOver();
    }

    private static boolean isOpen(@Nullable String complaint, CaseFile file) {
        return file.remedies().complaints().stream()
                .anyMatch(c -> c.open() && c.complaintId().equals(complaint));
    }

    private static boolean turnedTo(CaseFile file) {
        return file.remedies().appeals().stream().anyMatch(a -> a.body() == AppealBody.GCZ);
    }
}

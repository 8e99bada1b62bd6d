package org.caretrail.domain.trigger;

import java.util.stream.Stream;
import org.caretrail.domain.casefile.CaseFile;

/** What keeps a case from being worked on, decided or not: a proposal that waits for a second person, or a rest. */
final class Halted {

    private Halted() {}

    static Stream<Trigger> of(CaseFile file) {
        return Stream.concat(pending(file), resting(file));
    }

    private static Stream<Trigger> pending(CaseFile file) {
        return Stream.ofNullable(file.decisions().pending())
                .map(_ -> Trigger.person("approve the proposal or return it", null));
    }

    private static Stream<Trigger> resting(CaseFile file) {
        return Stream.ofNullable(file.course().suspendedOn())
                .map(_ -> file.course().rests().getLast())
                .map(rest -> Trigger.person("see whether what the case rests for is over", rest.rule()));
    }
}

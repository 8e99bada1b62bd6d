package org.caretrail.domain.clock;

import java.time.LocalDate;
import java.util.Optional;
import org.caretrail.domain.casefile.CaseFile;
import org.jspecify.annotations.Nullable;

/** When a case was decided, as a term for the decision asks. */
final class DecidedOn {

    private DecidedOn() {}

    /** The first decision after the term began is the one that it was for; null: none yet. */
    static @Nullable LocalDate since(LocalDate start, CaseFile file) {
        return first(start, file).orElse(null);
    }

    /** The same, or the day on which the application was taken back. */
    static @Nullable LocalDate orEnded(LocalDate start, CaseFile file) {
        return first(start, file).or(() -> file.course().endedOn()).orElse(null);
    }

    private static Optional<LocalDate> first(LocalDate start, CaseFile file) {
        return file.decisions().taken().stream()
                .map(t -> t.decision().decidedOn())
                .filter(on -> !on.isBefore(start))
                .findFirst();
    }
}

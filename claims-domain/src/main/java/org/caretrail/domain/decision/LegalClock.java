package org.caretrail.domain.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A term of the law that runs: the fact that starts it carries it, so that its due date never depends on today's law.
 *
 * @param dueOn    the last day, which belongs to the term as a whole
 * @param calendar the working days by which the last day was found, with their version; null where it does not depend on them
 */
public record LegalClock(
        String rule,
        String version,
        LocalDate startedOn,
        LocalDate dueOn,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String calendar) {

    /** A term that counts days as they come. */
    public LegalClock(String rule, String version, LocalDate startedOn, LocalDate dueOn) {
        this(rule, version, startedOn, dueOn, null);
    }

    /** The same term with another last day. */
    public LegalClock until(LocalDate day) {
        return new LegalClock(rule, version, startedOn, day, calendar);
    }
}

package org.caretrail.domain.decision;

import java.time.LocalDate;

/**
 * A term of the law that runs: the fact that starts it carries it, so that its due date never depends on today's law.
 *
 * @param dueOn the last day, which belongs to the term as a whole
 */
public record LegalClock(String rule, String version, LocalDate startedOn, LocalDate dueOn) {}

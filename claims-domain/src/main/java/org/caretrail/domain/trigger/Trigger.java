package org.caretrail.domain.trigger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something by which a case will be moved on.
 *
 * @param what  is awaited, in words
 * @param rule  that it rests on, where one does
 * @param dueOn the last day for it, where there is one
 */
public record Trigger(
        Kind kind,
        String what,
        @Nullable String rule,
        @Nullable LocalDate dueOn) {

    /** Who or what moves the case. */
    public enum Kind {
        /** A person of the office has it on the desk. */
        PERSON,
        /** A term that acts by itself when it is over. */
        CLOCK,
        /** The applicant was asked for documents, and the term given still runs. */
        DOCUMENT,
        /** Somebody outside the office is to answer. */
        MESSAGE,
        /** A step of the service's own that follows from an event, and comes within moments. */
        STEP
    }

    public static Trigger person(String what, @Nullable String rule) {
        return new Trigger(Kind.PERSON, what, rule, null);
    }

    static Trigger step(String what) {
        return new Trigger(Kind.STEP, what, null, null);
    }
}

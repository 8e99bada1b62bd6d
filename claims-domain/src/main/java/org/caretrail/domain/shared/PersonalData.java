package org.caretrail.domain.shared;

import org.jspecify.annotations.Nullable;

/**
 * The envelope of everything that identifies or describes a person. It stands in the first stored event already, so that
 * encryption per person later changes an envelope's content and no event's shape.
 *
 * @param of    whose data this is
 * @param clear the data, readable; null once it has been forgotten
 */
public record PersonalData<T>(PersonId of, @Nullable T clear) {

    /** Data that is optional in an application stays optional in its envelope. */
    public static <T> @Nullable PersonalData<T> ofNullable(PersonId of, @Nullable T clear) {
        return clear == null ? null : new PersonalData<>(of, clear);
    }

    /** What is inside, or null when there is no envelope or it has been emptied. */
    public static <T> @Nullable T reveal(@Nullable PersonalData<T> envelope) {
        return envelope == null ? null : envelope.clear();
    }

    /** Keeps the content out of log lines and exception messages. */
    @Override
    public String toString() {
        return "PersonalData[of=" + of + "]";
    }
}

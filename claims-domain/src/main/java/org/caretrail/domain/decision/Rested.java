package org.caretrail.domain.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * For how long a case rested while a term ran: the term is that much longer.
 *
 * @param days  that are over, and are added back
 * @param since the day from which it rests now; null: it does not
 */
public record Rested(long days, @Nullable LocalDate since) {

    public static final Rested NEVER = new Rested(0, null);
}

package org.caretrail.projections.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A case that a reader has set aside.
 *
 * @param caseId        the case, as far as the event belongs to one
 * @param waiting       how many of its events wait
 * @param firstSequence the place in the case of the event that failed, from 0
 * @param causeType     why it failed, when it was last tried
 * @param parkedAt      in real time, as is {@code lastTriedAt}
 */
public record ParkedCase(
        String reader,
        String caseId,
        long waiting,
        String firstEvent,
        String firstEventId,
        @Nullable Long firstSequence,
        @Nullable String causeType,
        @Nullable String causeMessage,
        Instant parkedAt,
        Instant lastTriedAt) {}

package org.caretrail.projections.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event of a parked case: which one it is, and nothing of what is in it.
 *
 * @param sequence  its place in the case, from 0
 * @param causeType why it failed; null: it only waits behind one that did
 */
public record ParkedEvent(
        String eventId,
        String event,
        @Nullable Long sequence,
        @Nullable String causeType,
        @Nullable String causeMessage,
        Instant parkedAt,
        Instant lastTriedAt) {}

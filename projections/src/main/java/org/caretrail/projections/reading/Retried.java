package org.caretrail.projections.reading;

import org.jspecify.annotations.Nullable;

/**
 * What became of a parked case that was tried again.
 *
 * @param handled      events that went through, in their order
 * @param waiting      events that still wait; 0: the case is parked no more
 * @param causeType    why the first of them failed again; null: it was not tried, or none waits
 */
public record Retried(
        String reader,
        String caseId,
        int handled,
        int waiting,
        @Nullable String causeType,
        @Nullable String causeMessage) {}

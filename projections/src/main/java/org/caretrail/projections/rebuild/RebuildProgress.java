package org.caretrail.projections.rebuild;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a rebuild has come.
 *
 * @param startedAt       in real time, as everything here
 * @param position        the newest event read, in the order of the store
 * @param head            the newest event there was when it was last looked for
 * @param events          how many were read
 * @param eventsPerSecond on average since the start
 * @param parkedCases     cases that failed in it, and stay parked when its rows go live
 * @param setbacks        how often in a row it could not go on
 * @param failure         what the last setback was; null: there was none
 */
public record RebuildProgress(
        UUID id,
        String readModel,
        RebuildState state,
        Instant startedAt,
        @Nullable Instant finishedAt,
        long position,
        long head,
        long events,
        long eventsPerSecond,
        long parkedCases,
        int setbacks,
        @Nullable String failure) {}

package org.caretrail.domain.assessment;

import org.jspecify.annotations.Nullable;

/**
 * Whether an invoice line is eligible.
 *
 * @param reason the coded reason when it is not, such as {@code ROOM_UPGRADE}
 */
public record LineJudgement(
        String lineId, boolean eligible, @Nullable String reason) {}

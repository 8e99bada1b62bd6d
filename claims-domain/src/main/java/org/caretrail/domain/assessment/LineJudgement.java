package org.caretrail.domain.assessment;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether an invoice line is eligible.
 *
 * @param reason the code of why it is not, as a {@link LineReason}; in early judgements any word
 */
public record LineJudgement(
        String lineId, boolean eligible, @Nullable String reason) {

    /** Why it does not count; a word that is no code says only that somebody judged so. */
    public LineReason code() {
        return Stream.of(LineReason.values())
                .filter(code -> code.name().equals(reason))
                .findFirst()
                .orElse(LineReason.JUDGED_NOT_ELIGIBLE);
    }
}

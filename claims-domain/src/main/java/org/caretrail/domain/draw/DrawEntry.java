package org.caretrail.domain.draw;

import java.time.LocalDate;
import org.caretrail.domain.decision.Cover;
import org.jspecify.annotations.Nullable;

/**
 * A draw as it stands in its account.
 *
 * @param careOn     as in the draw: a day of care, or the first of a treatment
 * @param reversedOn the day from which it no longer counts
 */
public record DrawEntry(
        DrawId entryId,
        Cover cover,
        LocalDate careOn,
        DrawSource source,
        DrawShare share,
        @Nullable LocalDate reversedOn) {

    public boolean standing() {
        return reversedOn == null;
    }

    public DrawEntry reversed(LocalDate on) {
        return new DrawEntry(entryId, cover, careOn, source, share, on);
    }
}

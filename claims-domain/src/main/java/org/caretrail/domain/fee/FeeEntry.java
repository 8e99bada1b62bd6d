package org.caretrail.domain.fee;

import java.time.LocalDate;
import org.caretrail.domain.application.CareKind;
import org.jspecify.annotations.Nullable;

/**
 * A user fee as it stands in its account.
 *
 * @param reversedOn the day from which it no longer counts
 */
public record FeeEntry(
        FeeEntryId entryId,
        LocalDate careOn,
        @Nullable CareKind kind,
        FeeSource source,
        FeeShare share,
        @Nullable LocalDate reversedOn) {

    public boolean standing() {
        return reversedOn == null;
    }

    public FeeEntry reversed(LocalDate on) {
        return new FeeEntry(entryId, careOn, kind, source, share, on);
    }
}

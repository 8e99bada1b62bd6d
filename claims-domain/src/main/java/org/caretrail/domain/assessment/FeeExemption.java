package org.caretrail.domain.assessment;

import java.time.LocalDate;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.shared.Actor;
import org.caretrail.domain.shared.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * Why the care of one day has no user fee, as a person found (NO-FEE-5, NO-FEE-6).
 *
 * @param kind   of that day only the care of this kind; null: all of it
 * @param reason the code of a row of the law's table, or {@link #NONE} where none applies to that care
 */
public record FeeExemption(
        LocalDate careOn,
        @Nullable CareKind kind,
        String reason,
        @Nullable PersonalData<String> reasons,
        Actor by) {

    public static final String NONE = "NONE";

    boolean about(LocalDate day, @Nullable CareKind care) {
        return careOn.equals(day) && (kind == null || kind == care);
    }

    boolean aboutSame(FeeExemption other) {
        return careOn.equals(other.careOn) && kind == other.kind;
    }
}

package org.caretrail.domain.application;

import java.time.LocalDate;
import org.caretrail.domain.shared.Country;
import org.caretrail.domain.shared.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * The care that a case is about. Only the state is needed to register it; what is not known yet is asked for.
 *
 * @param country the state of treatment
 * @param planned whether it was planned before travel
 * @param from    first day of care, or the planned one
 * @param telemedicine given at a distance: the state of treatment is then that of the practitioner (NO-SCOPE-1); null: as
 *     far as is known not
 */
public record Care(
        @Nullable CareKind kind,
        @Nullable PersonalData<String> description,
        Country country,
        @Nullable Provider provider,
        @Nullable Boolean planned,
        @Nullable Boolean urgent,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable NeedArose needArose,
        @Nullable Boolean telemedicine) {

    /** True, false, or null while nobody has said whether it is a hospital. */
    public @Nullable Boolean inHospital() {
        return provider == null ? null : provider.hospital();
    }

    /** True, false, or null while nobody has said whether it was bought from a pharmacy on the net. */
    public @Nullable Boolean fromOnlinePharmacy() {
        return provider == null ? null : provider.onlinePharmacy();
    }
}

package org.caretrail.domain.application;

import org.caretrail.domain.shared.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * Who gives the care abroad.
 *
 * @param hospital outside hospital, proof of licence is asked for (NO-DOC-1)
 * @param onlinePharmacy a pharmacy on the net, from which not everything is covered (NO-SCOPE-1)
 */
public record Provider(
        @Nullable PersonalData<String> name,
        @Nullable Sector sector,
        @Nullable Boolean hospital,
        @Nullable Boolean onlinePharmacy) {}

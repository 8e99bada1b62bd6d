package org.caretrail.domain.regime;

import java.time.LocalDate;
import org.caretrail.domain.application.Care;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.application.NeedArose;
import org.caretrail.domain.application.Provider;
import org.caretrail.domain.shared.Country;
import org.jspecify.annotations.Nullable;

/** The care of the facts of a test: an admission to a German hospital, unless the test says otherwise. */
final class CareAbroad {

    Country country = new Country("DE");

    @Nullable
    CareKind kind = CareKind.INPATIENT;

    @Nullable
    LocalDate from = LocalDate.of(2024, 3, 11);

    @Nullable
    LocalDate to = LocalDate.of(2024, 3, 15);

    @Nullable
    NeedArose needArose = NeedArose.HOME;

    @Nullable
    Boolean hospital = true;

    @Nullable
    Boolean onlinePharmacy;

    @Nullable
    Boolean telemedicine;

    Care care() {
        var provider = new Provider(null, null, hospital, onlinePharmacy);
        return new Care(kind, null, country, provider, null, null, from, to, needArose, telemedicine);
    }
}

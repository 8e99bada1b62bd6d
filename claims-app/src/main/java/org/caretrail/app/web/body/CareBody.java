package org.caretrail.app.web.body;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.caretrail.domain.application.Care;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.application.NeedArose;
import org.caretrail.domain.application.Provider;
import org.caretrail.domain.application.Sector;
import org.caretrail.domain.shared.Country;
import org.caretrail.domain.shared.PersonId;
import org.caretrail.domain.shared.PersonalData;
import org.jspecify.annotations.Nullable;

/** The care; only its country is needed to register a case. */
public record CareBody(
        @Nullable CareKind kind,
        @Nullable String description,
        @NotNull Country country,
        @Nullable ProviderBody provider,
        @Nullable Boolean planned,
        @Nullable Boolean urgent,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable NeedArose needArose,
        @Nullable Boolean telemedicine) {

    /** Who gives the care. */
    public record ProviderBody(
            @Nullable String name,
            @Nullable Sector sector,
            @Nullable Boolean hospital,
            @Nullable Boolean onlinePharmacy) {}

    @JsonIgnore
    @AssertTrue(message = "the last day of care is not before the first")
    boolean isInOrder() {
        return from == null || to == null || !to.isBefore(from);
    }

    Care care(PersonId person) {
        var by = provider == null
                ? null
                : new Provider(
                        PersonalData.ofNullable(person, provider.name()), provider.sector(),
                        provider.hospital(), provider.onlinePharmacy());
        var described = PersonalData.ofNullable(person, description);
        return new Care(kind, described, country, by, planned, urgent, from, to, needArose, telemedicine);
    }
}

package org.caretrail.app.web.body;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.caretrail.domain.application.Address;
import org.caretrail.domain.application.Representative;
import org.jspecify.annotations.Nullable;

/** Who acts for the patient. */
public record RepresentativeBody(
        @NotBlank String name,
        @Nullable Address address,
        @Nullable LocalDate authorisedOn) {

    Representative representative() {
        return new Representative(name, address, authorisedOn);
    }
}

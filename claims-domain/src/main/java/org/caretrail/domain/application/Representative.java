package org.caretrail.domain.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who acts for the patient, and since when with which authority. */
public record Representative(
        String name, @Nullable Address address, @Nullable LocalDate authorisedOn) {}

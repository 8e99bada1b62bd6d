package org.caretrail.domain.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the institution of residence says of the conditions (EU-26-2). */
public record ResidenceStatement(
        @Nullable String institution,
        @Nullable Boolean conditionsMet,
        @Nullable LocalDate givenOn) {}

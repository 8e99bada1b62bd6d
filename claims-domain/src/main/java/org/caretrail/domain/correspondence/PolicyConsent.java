package org.caretrail.domain.correspondence;

import java.time.LocalDate;

/** Consent of an insurer under its policy, for days of care. It is no S2, and opens nothing that an S2 does (NL-S2-4). */
public record PolicyConsent(LocalDate givenOn, LocalDate validFrom, LocalDate validUntil) {}

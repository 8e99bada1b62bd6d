package org.caretrail.domain.assessment;

import java.time.LocalDate;

/** Days in an institution, the first and the last counted; weekend and holiday leave does not end a stay. */
public record Stay(LocalDate from, LocalDate to) {}

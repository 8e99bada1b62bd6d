package org.caretrail.domain.fee;

import java.time.LocalDate;

/** Shows that a person pays no more user fees this year (Norway: frikort). Both days belong to it. */
public record ExemptionCard(LocalDate from, LocalDate until) {

    public boolean heldOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}

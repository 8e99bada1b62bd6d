package org.caretrail.domain.casefile;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import org.caretrail.domain.shared.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * A time for which a case is suspended.
 *
 * @param until the day on which it goes on again, which no longer counts; null: it still rests
 * @param rule  that has it rest, where one does
 */
public record Rest(
        LocalDate from, @Nullable LocalDate until, @Nullable String rule, PersonalData<String> reasons) {

    boolean over() {
        return until != null;
    }

    Rest endedOn(LocalDate day) {
        return new Rest(from, day, rule, reasons);
    }

    /** The first day of it that counts for a term that began on this day. */
    LocalDate within(LocalDate start) {
        return from.isBefore(start) ? start : from;
    }

    /** How many days of it count for a term that began on this day; one that still lasts counts when it is over. */
    long daysSince(LocalDate start) {
        return until == null ? 0 : Math.max(0, DAYS.between(within(start), until));
    }
}

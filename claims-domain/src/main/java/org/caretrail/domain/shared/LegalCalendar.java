package org.caretrail.domain.shared;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Working days and terms of one country: Saturdays, Sundays and its public holidays are no working days.
 *
 * <p>Holidays are those of the jollyday library's calendar of the country, save for single days of which something else was
 * found out.
 */
public final class LegalCalendar {

    private final String version;
    private final HolidayManager holidays;
    private final Function<LocalDate, Optional<Boolean>> otherwise;

    private LegalCalendar(String version, HolidayManager holidays, Function<LocalDate, Optional<Boolean>> otherwise) {
        this.version = version;
        this.holidays = holidays;
        this.otherwise = otherwise;
    }

    private static LegalCalendar named(String code) {
        var library = HolidayManager.class.getPackage().getImplementationVersion();
        return new LegalCalendar(
                code + " jollyday" + (library == null ? "" : " " + library),
                HolidayManager.getInstance(ManagerParameters.create(code)),
                _ -> Optional.empty());
    }

    /**
     * The same calendar but for single days.
     *
     * @param version    of what they were read from
     * @param workingDay whether a day is a working day; empty: as before
     */
    public LegalCalendar except(String version, Function<LocalDate, Optional<Boolean>> workingDay) {
        return new LegalCalendar(this.version + ", " + version, holidays, workingDay);
    }

    /** Of what the days were read from. */
    public String version() {
        return version;
    }

    /** @throws IllegalStateException for a country whose holidays nobody has written down */
    public static LegalCalendar of(Country country) {
        return named(country.code().toLowerCase(Locale.ROOT));
    }

    /**
     * The days on which payments in euro settle. The European Central Bank publishes its reference rates on each of them,
     * and on no other day.
     */
    public static LegalCalendar target() {
        return named("target");
    }

    public boolean isWorkingDay(LocalDate day) {
        return otherwise
                .apply(day)
                .orElseGet(() -> day.getDayOfWeek() != DayOfWeek.SATURDAY
                        && day.getDayOfWeek() != DayOfWeek.SUNDAY
                        && !holidays.isHoliday(day));
    }

    /** This day, if it is a working day, or else the next one. */
    public LocalDate workingDayFrom(LocalDate day) {
        return isWorkingDay(day) ? day : workingDayFrom(day.plusDays(1));
    }

    /** The last of so many working days, of which the first is the one after the start. */
    public LocalDate workingDaysAfter(LocalDate start, int days) {
        return days == 0 ? start : workingDaysAfter(workingDayFrom(start.plusDays(1)), days - 1);
    }

    /** This day, if it is a working day, or else the last one before it. */
    public LocalDate workingDayUntil(LocalDate day) {
        return isWorkingDay(day) ? day : workingDayUntil(day.minusDays(1));
    }

    /**
     * The last day of a term: a month ends on the same day number, clipped to the month's last day, and an end on a day
     * that is no working day moves to the next one.
     */
    public LocalDate lastDay(LocalDate start, Period term) {
        return workingDayFrom(start.plus(term));
    }
}

package org.caretrail.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalCalendarTest {

    private static final LegalCalendar NORWAY = LegalCalendar.of(new Country("NO"));

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "2024-01-01, New Year",
        "2024-03-28, Maundy Thursday",
        "2024-03-29, Good Friday",
        "2024-04-01, Easter Monday",
        "2024-05-01, Labour Day",
        "2024-05-09, Ascension",
        "2024-05-17, Constitution Day",
        "2024-05-20, Whit Monday",
        "2024-12-25, Christmas",
        "2024-12-26, Second day of Christmas",
        "2024-06-08, a Saturday",
        "2024-06-09, a Sunday"
    })
    void NO_COUNT_knows_the_days_on_which_nobody_works(LocalDate day, String name) {
        assertThat(NORWAY.isWorkingDay(day)).as(name).isFalse();
    }

    @ParameterizedTest(name = "{0} and {1} end on {2}")
    @CsvSource({
        "2024-06-10, P6M, 2024-12-10",
        "2023-08-31, P6M, 2024-02-29",
        "2022-08-31, P6M, 2023-02-28",
        "2023-09-29, P6M, 2024-04-02",
        "2023-11-17, P6M, 2024-05-21",
        "2024-03-09, P6M, 2024-09-09",
        "2024-02-06, P6W, 2024-03-19",
        "2024-02-16, P6W, 2024-04-02"
    })
    void NO_COUNT_clips_months_and_moves_an_end_on_a_holiday(LocalDate start, Period term, LocalDate end) {
        assertThat(NORWAY.lastDay(start, term)).isEqualTo(end);
    }

    @Property
    void NO_COUNT_moves_an_end_forward_only_and_never_past_a_working_day(
            @ForAll @IntRange(max = 20_000) int daysAfter, @ForAll @IntRange(min = 1, max = 36) int months) {
        var start = LocalDate.of(1990, 1, 1).plusDays(daysAfter);
        var counted = start.plusMonths(months);
        var last = NORWAY.lastDay(start, Period.ofMonths(months));

        assertThat(last).isAfterOrEqualTo(counted);
        assertThat(NORWAY.isWorkingDay(last)).isTrue();
        assertThat(counted.datesUntil(last)).noneMatch(NORWAY::isWorkingDay);
        assertThat(last.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }
}

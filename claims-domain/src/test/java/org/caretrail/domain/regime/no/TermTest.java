package org.caretrail.domain.regime.no;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.caretrail.domain.application.Through;
import org.caretrail.domain.decision.LegalClock;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.RateRow;
import org.caretrail.domain.remedy.AppealBody;
import org.caretrail.domain.shared.Country;
import org.caretrail.domain.shared.LegalCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 6);
    private static final String CALENDAR = LegalCalendar.of(new Country("NO")).version();

    @Test
    void NO_CLOCK_4_gives_four_weeks_from_the_complete_application() {
        assertThat(Helfo.NOTIFICATION.processing(DAY, Helfo.SHIPPED))
                .contains(new LegalClock("NO-CLOCK-4", "1", DAY, LocalDate.of(2024, 3, 5), CALENDAR));
    }

    @Test
    void NO_CLOCK_5_gives_twelve_weeks_from_the_complete_application() {
        assertThat(Helfo.CLAIM.processing(DAY, Helfo.SHIPPED))
                .contains(new LegalClock("NO-CLOCK-5", "1", DAY, LocalDate.of(2024, 4, 30), CALENDAR));
    }

    @Test
    void NO_COUNT_a_holiday_that_the_calendar_lacks_and_a_holiday_that_it_has_wrongly_come_from_a_table() {
        var monday = LocalDate.of(2024, 3, 4);
        assertThat(by(day(monday.plusDays(1), "HOLIDAY"))).isEqualTo(LocalDate.of(2024, 3, 6));
        assertThat(by(day(LocalDate.of(2024, 3, 28), "WORKING_DAY"), LocalDate.of(2024, 2, 29)))
                .isEqualTo(LocalDate.of(2024, 3, 28));
        assertThat(Helfo.NOTIFICATION
                        .processing(DAY, day(LocalDate.of(2024, 3, 5), "HOLIDAY"))
                        .map(LegalClock::calendar))
                .contains(CALENDAR + ", public-holidays@2");
    }

    private static LocalDate by(RateBook book) {
        return by(book, DAY);
    }

    private static LocalDate by(RateBook book, LocalDate complete) {
        return Helfo.NOTIFICATION.processing(complete, book).orElseThrow().dueOn();
    }

    private static RateBook day(LocalDate day, String what) {
        return Helfo.SHIPPED.plus(
                "public-holidays",
                List.of(new RateRow("public-holidays", 2, "NO", day, day, day, "-", "a test", Map.of("day", what))));
    }

    @Test
    void an_S2_has_no_term_of_its_own() {
        assertThat(Helfo.S2.processing(DAY, Helfo.SHIPPED)).isEmpty();
        assertThat(Helfo.authorisation(Through.INSURED).build().type()).isEqualTo(Helfo.S2.type());
    }

    @ParameterizedTest(name = "delivered {0}: {1} by the text of {2}")
    @CsvSource({
        "2024-06-04, 2024-07-16, 1",
        "2024-02-16, 2024-04-02, 1",
        "2025-08-19, 2025-09-30, 1",
        "2025-08-20, 2025-10-01, 2025-08-20"
    })
    void NO_CLOCK_8_gives_six_weeks_to_complain(LocalDate delivered, LocalDate last, String version) {
        assertThat(Helfo.REMEDIES.complaintTerm(delivered, Helfo.SHIPPED))
                .contains(new LegalClock("NO-CLOCK-8", version, delivered, last, CALENDAR));
    }

    @Test
    void NO_CLOCK_10_sets_no_term_for_the_answer_and_closes_no_demand() {
        assertThat(Helfo.REMEDIES.answerTerm(DAY, Helfo.SHIPPED)).isEmpty();
        assertThat(Helfo.REMEDIES.demandTooLate(AppealBody.HELSEKLAGE, DAY, DAY.plusDays(1)))
                .isEmpty();
    }

    @Property
    void NO_COUNT_agrees_with_a_calendar_reckoned_by_hand(@ForAll @IntRange(max = 15_000) int days) {
        var delivered = LocalDate.of(2011, 1, 1).plusDays(days);
        var last = delivered.plusDays(42);
        while (noWorkingDay(last)) {
            last = last.plusDays(1);
        }

        assertThat(Term.of("NO-CLOCK-8", delivered, Helfo.SHIPPED).map(t -> t.lastDay(delivered)))
                .isEqualTo(Optional.of(last));
    }

    @Property
    void NO_COUNT_clips_months_as_a_calendar_reckoned_by_hand_does(@ForAll @IntRange(max = 15_000) int days) {
        var treated = LocalDate.of(2011, 1, 1).plusDays(days);
        int month = (treated.getMonthValue() + 5) % 12 + 1;
        int year = treated.getYear() + (treated.getMonthValue() > 6 ? 1 : 0);
        var last = LocalDate.of(year, month, Math.min(treated.getDayOfMonth(), length(year, month)));
        while (noWorkingDay(last)) {
            last = last.plusDays(1);
        }

        assertThat(Term.of("NO-CLOCK-1", treated, Helfo.SHIPPED).map(t -> t.lastDay(treated)))
                .isEqualTo(Optional.of(last));
    }

    @Property
    void NO_COUNT_counts_working_days_one_by_one(@ForAll @IntRange(max = 15_000) int days) {
        var received = LocalDate.of(2011, 1, 1).plusDays(days);
        var due = Helfo.CLAIM
                .acknowledgement(received, Helfo.SHIPPED)
                .orElseThrow()
                .dueOn();

        assertThat(received.plusDays(1).datesUntil(due.plusDays(1)).filter(day -> !noWorkingDay(day)))
                .hasSize(2)
                .last()
                .isEqualTo(due);
    }

    private static int length(int year, int month) {
        return switch (month) {
            case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    private static boolean noWorkingDay(LocalDate day) {
        var easter = easter(day.getYear());
        var movable = Set.of(-3L, -2L, 0L, 1L, 39L, 49L, 50L);
        var fixed = Set.of("01-01", "05-01", "05-17", "12-25", "12-26");
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || movable.contains(day.toEpochDay() - easter.toEpochDay())
                || fixed.contains(day.toString().substring(5));
    }

    /** Gauss's rule in the form of Meeus, Jones and Butcher. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}

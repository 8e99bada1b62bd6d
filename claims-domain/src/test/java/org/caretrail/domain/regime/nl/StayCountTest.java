package org.caretrail.domain.regime.nl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.caretrail.domain.assessment.Stay;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** NL-POLICY-3: which days of stay count together. */
class StayCountTest {

    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    @ParameterizedTest
    @CsvSource({"0, 20", "1, 20", "30, 20", "31, 10"})
    void NL_POLICY_3_a_break_of_30_days_joins_and_does_not_count_and_one_of_31_starts_anew(int gap, long counted) {
        var second = DAY.plusDays(10L + gap);
        var stays = List.of(new Stay(second, second.plusDays(9)), new Stay(DAY, DAY.plusDays(9)));

        assertThat(new StayCount(stays, 30).on(second.plusDays(9))).isEqualTo(counted);
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "0, 1", "9, 10", "10, 10", "400, 10"})
    void NL_POLICY_3_counts_what_was_stayed_by_a_day(int after, long counted) {
        var count = new StayCount(List.of(new Stay(DAY, DAY.plusDays(9))), 30);

        assertThat(count.on(DAY.plusDays(after))).isEqualTo(counted);
    }

    /** Day by day, as somebody would count on a calendar. */
    @Property
    void NL_POLICY_3_counts_as_one_would_on_a_calendar(
            @ForAll("stays") List<Stay> stays,
            @ForAll @IntRange(max = 40) int longestBreak,
            @ForAll @IntRange(max = 400) int on) {
        var days = new boolean[401];
        stays.forEach(s -> IntStream.range(0, days.length)
                .filter(i ->
                        !DAY.plusDays(i).isBefore(s.from()) && !DAY.plusDays(i).isAfter(s.to()))
                .forEach(i -> days[i] = true));
        var counted = 0;
        var away = 0;
        for (var i = 0; i <= on; i++) {
            if (days[i]) {
                counted = away > longestBreak ? 1 : counted + 1;
                away = 0;
            } else {
                away++;
            }
        }

        assertThat(new StayCount(stays, longestBreak).on(DAY.plusDays(on))).isEqualTo(counted);
    }

    @Provide
    Arbitrary<List<Stay>> stays() {
        var from = Arbitraries.integers().between(0, 380);
        var length = Arbitraries.integers().between(0, 60);
        return Combinators.combine(from, length)
                .as((f, l) -> new Stay(DAY.plusDays(f), DAY.plusDays(f + l)))
                .list()
                .ofMaxSize(8);
    }
}

package org.caretrail.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.caretrail.domain.regime.RateRow;
import org.caretrail.domain.regime.RateTable;
import org.caretrail.domain.regime.Tables;
import org.caretrail.domain.regime.nl.Netherlands;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every day on which a table of Dutch or European law begins to say something else is crossed by a scenario on that day and
 * one on the day before, which end differently. What several rows of a table say from one day on, one of them shows.
 */
class DutchBoundariesTest {

    private static final LocalDate BY_THE_END = LocalDate.of(2100, 1, 1);

    /** The table that is read for the day of the decision; all others are for a day of care. */
    private static final String OF_THE_DECISION = "nl-tariff-steps";

    private static final Map<String, String> ELSEWHERE = Map.of(
            "nl-referrers 2020-01-01", "The list is shown beside the question who referred, and decides nothing.",
            "nl-referrers 2021-01-01", "The list is shown beside the question who referred, and decides nothing.");

    static List<String> boundaries() {
        var law = new Netherlands();
        var ours = Stream.concat(law.tables().stream(), law.layers().stream().flatMap(f -> f.tables().stream()))
                .toList();
        return Tables.of(List.of(law), "").all().stream()
                .filter(t -> ours.contains(t.shape()))
                .flatMap(t -> days(t).map(day -> t.name() + " " + day))
                .distinct()
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("boundaries")
    void a_day_on_which_a_table_changes_is_crossed_from_side_to_side(String boundary) {
        var table = boundary.substring(0, boundary.indexOf(' '));
        var day = LocalDate.parse(boundary.substring(table.length() + 1));
        var after = ends(table, day, day);
        var before = ends(table, day, day.minusDays(1));

        assertThat(before.isEmpty() || after.isEmpty())
                .as("%s lacks scenarios: the day before ends as %s, the day as %s", boundary, before, after)
                .isEqualTo(ELSEWHERE.containsKey(boundary));
        assertThat(Collections.disjoint(before, after))
                .as("%s: both end as %s", boundary, after)
                .isTrue();
    }

    @Test
    void what_is_crossed_or_excused_is_a_boundary() {
        var crossed = DutchScenariosTest.scenarios().stream().flatMap(s -> s.crosses().stream());

        assertThat(boundaries()).contains("nl-tariff-steps 2019-12-04", "eu-states 2021-01-01");
        assertThat(boundaries())
                .containsAll(Stream.concat(crossed, ELSEWHERE.keySet().stream()).toList());
    }

    /** How the scenarios of one side end. */
    private static List<List<String>> ends(String table, LocalDate boundary, LocalDate side) {
        return DutchScenariosTest.scenarios().stream()
                .filter(s -> s.crosses().contains(table + " " + boundary))
                .filter(s -> side.toString()
                        .equals(
                                table.equals(OF_THE_DECISION)
                                        ? s.on()
                                        : s.with().get("/care/from")))
                .map(s -> List.of(s.finds(), s.outcome(), String.valueOf(s.payout()), ended(s)))
                .toList();
    }

    /** By which rule, where another one takes its place. */
    private static String ended(Scenario s) {
        return s.rule().startsWith("NL-ROUTE") ? s.rule() : "";
    }

    private static Stream<LocalDate> days(RateTable table) {
        return table.rows().stream()
                .flatMap(row -> Stream.of(
                                row.from(),
                                row.until() == null ? null : row.until().plusDays(1))
                        .filter(Objects::nonNull)
                        .filter(day -> !on(table, row, day).equals(on(table, row, day.minusDays(1)))));
    }

    private static Optional<Map<String, String>> on(RateTable table, RateRow row, LocalDate day) {
        return table.on(day, BY_THE_END, row.key()).map(RateRow::values);
    }
}

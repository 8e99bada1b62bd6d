package org.caretrail.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.caretrail.domain.regime.RateRow;
import org.caretrail.domain.regime.RateTable;
import org.caretrail.domain.regime.Tables;
import org.caretrail.domain.regime.no.Norway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every day on which a Norwegian table begins or ceases to say something is crossed by the scenarios: one stands on the day
 * before and one on the day, and they see different things.
 */
class NorwegianBoundariesTest {

    /** How the rules begin that a table speaks of. The terms name their own. */
    private static final Map<String, String> RULES = Map.of(
            "no-countries", "NO-COUNTRY",
            "no-percentages", "NO-AMOUNT-1",
            "no-isf-unit-prices", "NO-AMOUNT-2",
            "no-user-fees", "NO-FEE-1",
            "no-exemption-ceilings", "NO-FEE-3",
            "no-fee-refunds", "NO-FEE-4",
            "no-travel-rates", "NO-TRAVEL");

    /** Boundaries on whose two sides the same is seen, with the reason. */
    private static final Map<String, String> THE_SAME_ON_BOTH_SIDES = Map.of(
            "no-exemption-ceilings 2019-01-01",
                    "no ceiling the day before, two of them from then on: no card by itself",
            "no-exemption-ceilings 2020-01-01", "two ceilings in 2019 and in 2020: no card by itself in either",
            "no-exemption-ceilings 2027-01-01",
                    "no table has the ceiling of 2027 yet, and no fee is reported ahead of its day");

    /** A day on which a table changes what it says of a rule. */
    record Boundary(String table, String rule, LocalDate day) {

        @Override
        public String toString() {
            return table + " " + day;
        }
    }

    static Stream<Boundary> boundaries() {
        return Tables.of(List.of(new Norway()), "").all().stream()
                .filter(table -> table.name().startsWith("no-"))
                .flatMap(table -> table.rows().stream().flatMap(row -> boundaries(table, row)))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("boundaries")
    void a_scenario_stands_on_each_side_and_they_see_different_things(Boundary boundary) throws IOException {
        var before = seenOn(boundary.day().minusDays(1), boundary);
        var from = seenOn(boundary.day(), boundary);
        var differ = before.stream().anyMatch(one -> from.stream().anyMatch(other -> !other.equals(one)));

        assertThat(differ)
                .as("before %s, from then on %s", before, from)
                .isNotEqualTo(THE_SAME_ON_BOTH_SIDES.containsKey(boundary.toString()));
    }

    @Test
    void every_exception_is_of_a_boundary_that_there_is() {
        assertThat(boundaries().map(Boundary::toString)).containsAll(THE_SAME_ON_BOTH_SIDES.keySet());
    }

    private static Stream<Boundary> boundaries(RateTable table, RateRow row) {
        var rule = table.name().equals("no-terms")
                ? row.key()
                : Objects.requireNonNullElse(RULES.get(table.name()), "no rule of " + table.name());
        var until = row.until() == null ? null : row.until().plusDays(1);
        return Stream.of(row.from(), until).filter(Objects::nonNull).map(day -> new Boundary(table.name(), rule, day));
    }

    /** What the scenarios of a rule see that have something happen on a day. */
    private static List<String> seenOn(LocalDate day, Boundary boundary) throws IOException {
        try (var table =
                Objects.requireNonNull(NorwegianBoundariesTest.class.getResourceAsStream("/scenarios/norway.json"))) {
            return StreamSupport.stream(
                            JsonMapper.builder().build().readTree(table).spliterator(), false)
                    .filter(s -> s.at("/rule").asString().startsWith(boundary.rule()))
                    .filter(s -> s.toString().contains("\"" + day + "\""))
                    .map(NorwegianBoundariesTest::seen)
                    .toList();
        }
    }

    private static String seen(JsonNode scenario) {
        return String.join(
                " ",
                scenario.at("/rule").asString(),
                scenario.at("/finds").asString(),
                scenario.at("/outcome").asString(""),
                scenario.at("/payout").asString(""));
    }
}

package org.caretrail.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole cases of Dutch and European law over HTTP by the table {@code scenarios/netherlands.json}: each differs in one thing
 * from a case that is granted, and is decided by what that changes. Together they meet every rule of the catalogue once and
 * do not meet it once, but for what {@code scenarios/netherlands-elsewhere.json} names with the reason.
 */
class DutchScenariosTest extends ScenarioTest {

    private static final Path CATALOGUE = Path.of("../docs/rules.md");
    private static final Pattern ROW = Pattern.compile("\\| ((?:NL|EU)-[\\w-]+) \\| .* \\| (\\S[^|]*) \\|.*\\|.*\\|");

    /**
     * A rule that no scenario meets, or misses, or neither.
     *
     * @param lacks MET, NOT_MET or BOTH
     * @param by    the rule whose scenarios show it instead
     */
    record Elsewhere(
            String rule, String lacks, String why, @Nullable String by) {

        boolean lacking(String which) {
            return lacks.equals(which) || lacks.equals("BOTH");
        }
    }

    static List<Scenario> scenarios() {
        return List.of(table("netherlands.json", Scenario[].class));
    }

    static List<String> rules() throws IOException {
        return Files.readAllLines(CATALOGUE).stream()
                .map(ROW::matcher)
                .filter(row -> row.matches()
                        && List.of("applied", "asked", "told", "elsewhere").contains(row.group(2)))
                .map(row -> row.group(1).replace("EU-25-4", "EU-25-4/5"))
                .filter(rule -> !rule.contains("GDPR") && !rule.equals("NL-ARCHIVE"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void a_case_is_decided_by_what_the_law_finds(Scenario s) {
        lives(s, DutchBase.valueOf(s.base()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_of_the_catalogue_is_met_once_and_once_not(String rule) {
        var of = scenarios().stream().filter(s -> s.rule().equals(rule)).toList();
        var elsewhere = elsewhere().get(rule);

        assertThat(of.stream().anyMatch(Scenario::holds))
                .as("%s is met", rule)
                .isEqualTo(elsewhere == null || !elsewhere.lacking("MET"));
        assertThat(of.stream().anyMatch(s -> !s.holds()))
                .as("%s is not met", rule)
                .isEqualTo(elsewhere == null || !elsewhere.lacking("NOT_MET"));
    }

    @Test
    void what_is_shown_elsewhere_is_a_rule_and_says_why() throws IOException {
        assertThat(rules()).contains("NL-S2-1", "EU-26-7").hasSizeGreaterThan(90);
        assertThat(rules()).containsAll(elsewhere().keySet());
        assertThat(elsewhere().values()).allSatisfy(e -> {
            assertThat(e.why()).isNotBlank();
            assertThat(e.by() == null
                            || scenarios().stream().anyMatch(s -> s.rule().equals(e.by())))
                    .isTrue();
        });
    }

    private static Map<String, Elsewhere> elsewhere() {
        return List.of(table("netherlands-elsewhere.json", Elsewhere[].class)).stream()
                .collect(Collectors.toMap(Elsewhere::rule, Function.identity()));
    }
}

package org.caretrail.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.OpenCase;
import org.caretrail.app.web.fixture.Ready;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whole cases of Norwegian law over HTTP, by the table {@code scenarios/norway.json}: each differs in one thing from a case that
 * is granted, and what is seen of the rule is what that changes. Every date of the law is crossed by a day on each side.
 */
class NorwegianScenariosTest extends CaseTest {

    private static final Pattern ID = Pattern.compile("^\\| (NO-[A-Za-z0-9-]+) \\|");

    /** What says that a rule did not hold, or does not speak of the case. */
    private static final Predicate<String> UNMET =
            finds -> finds.matches("NOT_MET|OPEN|ABSENT|REFUSED|NO .*|NOT .*|CLOCK EXPIRED|.* 0\\.00");

    static List<NorwegianScenario> scenarios() throws IOException {
        return read("norway.json", new TypeReference<>() {});
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void a_case_is_decided_by_what_the_law_finds(NorwegianScenario s) {
        new NorwegianCase(this, s, opened(s)).lived().is(s.finds());
    }

    /** With the notification that it uses, if it does. */
    private OpenCase opened(NorwegianScenario s) {
        var application = s.application();
        if (s.notification() == null) {
            return open(application);
        }
        var somebody = Application.somebody();
        var notification = Ready.notification(this, Application.notification().of(somebody))
                .priced("2024-02-15", "ESA1");
        var stage = new LinkedHashMap<String, Object>(Map.of("stage", "TREATMENT", "outcome", "GRANTED"));
        stage.putAll(s.notification());
        var decision =
                Map.of("outcome", "GRANTED", "reasons", "Yes.", "stages", List.of(stage), "decidedOn", Ready.DAY);
        notification.done("handler", "/decision", decision);
        return open(application.of(somebody).with("/priorNotification", notification.id()));
    }

    @Test
    void every_rule_of_the_page_is_met_by_one_case_and_not_met_by_another() throws IOException {
        var byRule = scenarios().stream()
                .collect(Collectors.groupingBy(
                        NorwegianScenario::rule, Collectors.mapping(NorwegianScenario::finds, Collectors.toList())));
        var excused = excused();

        assertThat(ids()).allSatisfy(rule -> {
            var finds = byRule.getOrDefault(rule, List.of());
            var both = finds.stream().anyMatch(UNMET) && finds.stream().anyMatch(UNMET.negate());
            assertThat(both).as("%s %s", rule, finds).isNotEqualTo(excused.containsKey(rule));
        });
        assertThat(ids()).as("rules of the table").containsAll(byRule.keySet());
    }

    @Test
    void no_two_cases_are_the_same() throws IOException {
        assertThat(scenarios())
                .extracting(s -> List.of(
                        s.rule(),
                        s.base(),
                        s.application()
                                .with("/person/identifier", "somebody")
                                .body()
                                .toString(),
                        s.without(),
                        s.documents(),
                        s.first(),
                        String.valueOf(s.notification()),
                        s.notMet(),
                        s.settled(),
                        s.pricedBy(),
                        s.day(),
                        s.then()))
                .doesNotHaveDuplicates();
    }

    /** Every rule of the page, as the build publishes it. */
    private static List<String> ids() throws IOException {
        try (var lines = Files.lines(Path.of("../docs/rules.md"))) {
            return lines.map(ID::matcher)
                    .filter(m -> m.find())
                    .map(m -> m.group(1))
                    .toList();
        }
    }

    /** Rules that cannot be met and not met, with the reason why. */
    private static Map<String, String> excused() throws IOException {
        return read("norway-without.json", new TypeReference<>() {});
    }

    private static <T> T read(String table, TypeReference<T> type) throws IOException {
        try (var content =
                Objects.requireNonNull(NorwegianScenariosTest.class.getResourceAsStream("/scenarios/" + table))) {
            return JsonMapper.builder().build().readValue(content, type);
        }
    }
}

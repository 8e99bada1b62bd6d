package org.caretrail.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.caretrail.domain.regime.Law;
import org.caretrail.domain.regime.RemedyLaw;
import org.caretrail.domain.regime.Seen;
import org.caretrail.domain.regime.SeenLaw;
import org.caretrail.domain.regime.SeenRemedies;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * No rule of the rule pages is forgotten, and none is claimed that no test shows. Where {@code docs/rules.md} is out of date,
 * what it would be is written to {@code target/rules.md}, to be looked at and copied over it.
 */
class RuleCatalogueTest {

    private static final Path TABLES = Path.of("src/test/resources/rules");
    private static final Path PUBLISHED = Path.of("../docs/rules.md");
    private static final Path NOW = Path.of("target/rules.md");

    private static Map<String, Set<String>> shown = Map.of();

    @BeforeAll
    static void run_the_tests_of_the_law() {
        shown = Evidence.ofTheLaw();
        Seen.forget();
    }

    @Test
    void no_rule_is_forgotten_and_none_is_claimed_that_no_test_shows() throws IOException {
        assertThat(catalogue().faults()).isEmpty();
    }

    @Test
    void what_is_published_is_what_the_build_finds() throws IOException {
        var now = catalogue().markdown();
        Files.createDirectories(NOW.resolveSibling(""));
        Files.writeString(NOW, now);

        assertThat(PUBLISHED)
                .as("to be replaced by %s, once looked at", NOW)
                .content()
                .isEqualTo(now);
    }

    @Test
    void a_rule_without_an_entry_is_found() {
        var ids = List.of("NO-CLOCK-1", "NO-CLOCK-99");

        assertThat(planted(ids, entry("NO-CLOCK-1", Kind.APPLIED)).faults())
                .containsExactly("NO-CLOCK-99 has no entry");
    }

    @Test
    void a_rule_that_code_names_and_no_page_has_is_found() {
        assertThat(planted(List.of()).faults()).containsExactly("NO-CLOCK-1 is named by [Planted] and on no rule page");
    }

    @Test
    void a_claim_that_no_code_and_no_test_shows_is_found() {
        var ids = List.of("NO-CLOCK-1", "NO-CLOCK-99");

        assertThat(planted(ids, entry("NO-CLOCK-1", Kind.ASKED), entry("NO-CLOCK-99", Kind.APPLIED))
                        .faults())
                .containsExactly(
                        "NO-CLOCK-99 is named by no code",
                        "NO-CLOCK-99 names no test",
                        "NO-CLOCK-99 was put forward by the running law in no test that is named by it");
    }

    @Test
    void a_rule_that_a_test_names_and_the_law_never_puts_forward_is_found() {
        var without = new Catalogue(
                Map.of("Planted", List.of(entry("NO-CLOCK-1", Kind.APPLIED))),
                List.of("NO-CLOCK-1"),
                PLANTED_CODE,
                PLANTED_TESTS,
                Map.of());

        assertThat(without.faults())
                .containsExactly("NO-CLOCK-1 was put forward by the running law in no test that is named by it");
    }

    @Test
    void a_test_is_named_by_each_of_the_rules_in_its_name_and_by_its_rows() {
        assertThat(RuleNames.namingTestsIn(
                        "void NO_CLOCK_1_and_1b_count_2024(int day) {} row(\"NO-S2-1\", void EU_26_7_pays("))
                .containsExactly("EU-26-7", "NO-CLOCK-1", "NO-CLOCK-1b", "NO-S2-1");
        assertThat(RuleNames.writtenIn("(NO-CLOCK-1a), EU-UK, NO-DOC-4: EU-20-F"))
                .containsExactly("EU-20-F", "NO-CLOCK-1a", "NO-DOC-4");
    }

    @Test
    void nothing_that_a_law_says_goes_by_unseen() {
        assertThat(methods(SeenLaw.class)).containsAll(methods(Law.class));
        assertThat(methods(SeenRemedies.class)).containsAll(methods(RemedyLaw.class));
    }

    @Test
    void a_rule_left_for_later_says_why() {
        assertThat(planted(List.of("NO-CLOCK-1"), entry("NO-CLOCK-1", Kind.NOT_YET))
                        .faults())
                .containsExactly("NO-CLOCK-1 does not say where or why");
    }

    private static final Sources PLANTED_CODE =
            new Sources(Map.of("Planted", RuleNames.writtenIn("/** NO-CLOCK-1: six months. */")));
    private static final Sources PLANTED_TESTS =
            new Sources(Map.of("PlantedTest", RuleNames.namingTestsIn("void NO_CLOCK_1_counts() {}")));

    private static Catalogue planted(List<String> ids, Entry... entries) {
        return new Catalogue(
                Map.of("Planted", List.of(entries)),
                ids,
                PLANTED_CODE,
                PLANTED_TESTS,
                Map.of("NO-CLOCK-1", Set.of("PlantedTest", "GoneTest")));
    }

    private static List<String> methods(Class<?> type) {
        return Stream.of(type.getDeclaredMethods()).map(Method::getName).toList();
    }

    private static Entry entry(String id, Kind kind) {
        return new Entry(id, kind, "something", "");
    }

    private static Catalogue catalogue() throws IOException {
        var pages = new LinkedHashMap<String, List<Entry>>();
        pages.put("Norway", Entry.of(TABLES.resolve("norway.csv")));
        pages.put("The Netherlands", Entry.of(TABLES.resolve("netherlands.csv")));
        pages.put("The European layer", Entry.of(TABLES.resolve("eu.csv")));
        var ids = Files.readAllLines(TABLES.resolve("ids.txt"));
        return new Catalogue(pages, ids, Sources.shipped(), Sources.tests(), shown);
    }
}

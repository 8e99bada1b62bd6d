package org.caretrail.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SourcesTest {

    private static final List<Source> SHIPPED = Source.shipped();

    private static final Map<SourceRule, String> PLANTED = Map.of(
            SourceRule.A_FILE_HAS_AT_MOST_250_LINES, "\n".repeat(251),
            SourceRule.A_PUBLIC_TYPE_SAYS_WHAT_IT_IS, """
                    package planted;

                    import java.util.List;

                    @Deprecated
                    public final class Planted {

                        /** Documented, which its type is not. */
                        public void method() {}
                    }
                    """,
            SourceRule.NOBODY_ASKS_WHAT_TIME_IT_IS, "var today = LocalDate.now();",
            SourceRule.A_PACKAGE_SAYS_WHAT_MAY_BE_NULL, "package planted;");

    @ParameterizedTest
    @EnumSource
    void no_source_breaks_a_rule(SourceRule rule) {
        assertThat(rule.brokenBy(SHIPPED)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_rule_finds_the_violation_that_was_planted_for_it(SourceRule rule) {
        var planted = new Source(Path.of("planted", "Planted.java"), PLANTED.getOrDefault(rule, ""));
        assertThat(rule.brokenBy(List.of(planted))).containsExactly(planted.path());
    }

    @Test
    void the_sources_of_every_module_are_looked_at() {
        assertThat(SHIPPED)
                .extracting(source -> source.path().getName(1).toString())
                .contains("claims-domain", "projections", "claims-app");
    }
}

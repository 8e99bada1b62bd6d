package org.caretrail.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlantedTest {

    private static final String PLANTED = "org.caretrail.planted";
    private static final JavaClasses VIOLATIONS = new ClassFileImporter().importPackages(PLANTED);

    static Stream<Arguments> rules() {
        return Stream.of(ServiceRules.class.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(ArchTest.class))
                .map(field -> arguments(field.getName(), value(field)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void a_rule_finds_the_violation_that_was_planted_for_it(String name, ArchRule rule) {
        assertThat(rule.evaluate(VIOLATIONS).getFailureReport().getDetails())
                .as(name)
                .anyMatch(line -> line.contains(PLANTED));
    }

    private static Object value(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.caretrail.projections.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What is kept apart from what people look at. */
final class ReadModelRules {

    @ArchTest
    static final ArchRule read_models_know_neither_the_web_nor_the_service = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.caretrail.app..",
                    "org.springframework.web..",
                    "org.springframework.http..",
                    "jakarta.servlet..",
                    "java.net.http..");

    @ArchTest
    static final ArchRule read_models_change_nothing = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.axonframework.commandhandling..", "org.axonframework.modelling.command..");

    @ArchTest
    static final ArchRule read_models_do_not_know_each_other_in_circles =
            slices().matching("..projections.(*)..").should().beFreeOfCycles();

    private ReadModelRules() {}
}

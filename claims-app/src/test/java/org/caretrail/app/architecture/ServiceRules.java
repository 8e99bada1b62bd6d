package org.caretrail.app.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.caretrail.domain.regime.Regimes;
import org.springframework.context.annotation.Bean;

/** What is kept apart in the running service. */
final class ServiceRules {

    @ArchTest
    static final ArchRule sql_lives_in_the_stores = noClasses()
            .that()
            .resideOutsideOfPackages("..app.store..", "..app.feed..", "..app.config..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.jdbc..", "java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule http_is_spoken_at_the_door = noClasses()
            .that()
            .resideOutsideOfPackages("..app.web..", "..app.security..", "..app.feed..", "..app.demo..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework.http..", "org.springframework.web..", "jakarta.servlet..", "java.net.http..");

    @ArchTest
    static final ArchRule beans_are_defined_in_configuration = methods()
            .that()
            .areAnnotatedWith(Bean.class)
            .should()
            .beDeclaredInClassesThat()
            .resideInAnyPackage("..app.config..", "..app.security..")
            .orShould()
            .beDeclaredInClassesThat()
            .haveSimpleName("WebConfiguration");

    @ArchTest
    static final ArchRule what_is_kept_knows_nothing_of_who_asks = noClasses()
            .that()
            .resideInAnyPackage("..app.store..", "..app.config..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..app.web..", "..app.feed..", "..app.demo..");

    @ArchTest
    static final ArchRule nobody_writes_events_past_the_aggregates = noClasses()
            .that()
            .resideOutsideOfPackages("..app.config..", "..app.feed..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.axonframework.eventsourcing..");

    @ArchTest
    static final ArchRule nobody_keeps_the_law_of_a_moment = fields().that()
            .haveRawType(Regimes.class)
            .should()
            .beDeclaredInClassesThat()
            .resideInAPackage("..app.store..")
            .because("a table may be loaded at any time: whoever decides takes the law once, and then lets go of it");

    private ServiceRules() {}
}

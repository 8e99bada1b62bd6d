package org.caretrail.domain.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.caretrail.domain.carecase.FiledCase;
import org.caretrail.domain.cover.CoverAccount;
import org.caretrail.domain.ratetable.LoadedTable;
import org.caretrail.domain.userfee.UserFeeAccount;

/** What is kept apart in the domain. That nothing but a record of its package is an event, the compiler sees to. */
final class DomainRules {

    @ArchTest
    static final ArchRule the_domain_knows_no_server = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..",
                    "jakarta..",
                    "java.sql..",
                    "javax.sql..",
                    "java.net.http..",
                    "com.fasterxml.jackson.core..",
                    "com.fasterxml.jackson.databind..",
                    "tools.jackson..");

    @ArchTest
    static final ArchRule axon_is_known_to_aggregates_and_sagas_alone = noClasses()
            .that()
            .areNotAssignableTo(FiledCase.class)
            .and()
            .areNotAssignableTo(UserFeeAccount.class)
            .and()
            .areNotAssignableTo(CoverAccount.class)
            .and()
            .areNotAssignableTo(LoadedTable.class)
            .and()
            .resideOutsideOfPackage("..domain.process..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.axonframework..");

    @ArchTest
    static final ArchRule only_an_aggregate_applies_events = noClasses()
            .that()
            .areNotAssignableTo(FiledCase.class)
            .and()
            .areNotAssignableTo(UserFeeAccount.class)
            .and()
            .areNotAssignableTo(CoverAccount.class)
            .and()
            .areNotAssignableTo(LoadedTable.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(AggregateLifecycle.class);

    @ArchTest
    static final ArchRule countries_do_not_know_each_other = slices().matching("..domain.regime.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAPackage("..domain.regime.eu.."));

    @ArchTest
    static final ArchRule the_law_in_general_knows_no_country = noClasses()
            .that()
            .resideInAPackage("..domain.regime")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..domain.regime.*..");

    @ArchTest
    static final ArchRule the_law_knows_no_case = noClasses()
            .that()
            .resideInAPackage("..domain.regime..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..domain.carecase..",
                    "..domain.casefile..",
                    "..domain.event..",
                    "..domain.priornotification..",
                    "..domain.reimbursement..",
                    "..domain.s2..",
                    "..domain.userfee..",
                    "..domain.process..");

    @ArchTest
    static final ArchRule rooms_lead_nowhere_in_circles =
            slices().matching("..domain.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nobody_asks_what_time_it_is =
            noClasses().should().accessTargetWhere(Clocks.ASKED).because("today comes in with the command");

    @ArchTest
    static final ArchRule an_event_is_a_record = classes()
            .that()
            .resideInAPackage("..domain.event..")
            .and()
            .areNotInterfaces()
            .should()
            .beRecords()
            .andShould()
            .haveModifier(JavaModifier.FINAL);

    private DomainRules() {}
}

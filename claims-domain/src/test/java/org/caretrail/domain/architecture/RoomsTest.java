package org.caretrail.domain.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;

/** The walls of the domain stand. */
@AnalyzeClasses(packages = "org.caretrail.domain", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {

    @ArchTest
    static final ArchTests walls = ArchTests.in(DomainRules.class);
}

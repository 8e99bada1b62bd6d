package org.caretrail.app.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;

/** The walls inside the service stand. */
@AnalyzeClasses(packages = "org.caretrail.app", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {

    @ArchTest
    static final ArchTests walls = ArchTests.in(ServiceRules.class);
}

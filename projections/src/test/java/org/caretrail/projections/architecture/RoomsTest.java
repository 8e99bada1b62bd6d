package org.caretrail.projections.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;

/** The walls around the read models stand. */
@AnalyzeClasses(packages = "org.caretrail.projections", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {

    @ArchTest
    static final ArchTests walls = ArchTests.in(ReadModelRules.class);
}

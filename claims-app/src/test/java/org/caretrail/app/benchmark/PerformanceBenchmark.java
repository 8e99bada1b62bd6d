package org.caretrail.app.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code ./mvnw -Pbenchmark -pl claims-app -am verify}: prints the tables and writes them for pasting. */
class PerformanceBenchmark extends Measuring {

    @Test
    void the_tables_of_the_performance_page() {
        var report = measured(Extent.FULL, System.out::println);

        report.write(Path.of("target", "benchmark", "performance.md"));
        assertThat(report.ratios()).isNotEmpty();
    }
}

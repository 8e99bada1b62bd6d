package org.caretrail.app.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A blink of the benchmark, so that it still works on the day it is needed. No time is judged here. */
class PerformanceTest extends Measuring {

    @Test
    void every_line_of_the_tables_has_its_figures() {
        var report = measured(Extent.TINY, _ -> {});

        assertThat(report.ratios()).hasSize(2 * 3 + 3).allMatch(ratio -> ratio > 0 && Double.isFinite(ratio));
        assertThat(report.text())
                .containsPattern(
                        "\\| assign a case, clients: 2 \\| [\\d,]+ \\| its row alone \\| [\\d,]+ \\| [\\d.]+ \\|")
                .containsPattern("\\| rebuild the case list \\| [\\d,]+ \\| decode the events \\| [\\d,]+ \\|")
                .contains("`fsync = on`", "`synchronous_commit = on`", "kB at most");
    }
}

package org.caretrail.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caretrail.app.RunningService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

class RoundReportsTest extends RunningService {

    private static final Instant LONG_AFTER_ALL_OTHERS = Instant.parse("2999-01-01T00:00:00Z");

    @Autowired
    private RoundReports reports;

    @Autowired
    private JdbcClient database;

    /** Rolled back, since what is kept here crowds out the reports of others. */
    @Test
    @Transactional
    void the_latest_thousand_reports_are_kept_and_not_one_more() {
        for (int hour = 0; hour <= RoundReports.KEPT; hour++) {
            reports.keep(report(LONG_AFTER_ALL_OTHERS.plusSeconds(3600L * hour)), 0);
        }

        assertThat(reports.latest(2 * RoundReports.KEPT))
                .hasSize(RoundReports.KEPT)
                .extracting(RoundReport::startedAt)
                .endsWith(LONG_AFTER_ALL_OTHERS.plusSeconds(3600));
    }

    /** As if every stream were one of a table. */
    @Test
    @Transactional
    void a_round_is_owed_until_one_has_gone_by_all_changes_and_left_no_case() {
        var all = database.sql("select distinct aggregate_id from domain_event")
                .query((row, _) -> row.getString(1))
                .list();
        var changes = reports.changes(all);

        assertThat(reports.owed(all)).isTrue();
        reports.keep(report(LONG_AFTER_ALL_OTHERS), 0);
        assertThat(reports.owed(all)).isTrue();
        reports.keep(report(LONG_AFTER_ALL_OTHERS.plusSeconds(1)), changes - 1);
        assertThat(reports.owed(all)).isTrue();
        reports.keep(report(LONG_AFTER_ALL_OTHERS.plusSeconds(2)), changes);
        assertThat(reports.owed(all)).isFalse();
    }

    private static RoundReport report(Instant at) {
        return new RoundReport(UUID.randomUUID(), at, at, 0, 0, 0, 0, 0, 0, 0, List.of());
    }
}

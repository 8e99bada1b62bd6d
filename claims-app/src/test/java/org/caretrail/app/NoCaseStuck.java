package org.caretrail.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.caretrail.app.rounds.StuckCases;
import org.caretrail.app.store.ProcessBacklog;
import org.caretrail.app.store.RoundFinding;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.projections.support.CaseStreams;
import org.caretrail.projections.support.Recorded;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * After each class of tests: every open case that it made or moved waits for something. Of a store that was filled for a
 * benchmark the newest do.
 */
final class NoCaseStuck extends AbstractTestExecutionListener {

    private static final String MOVED = """
            select aggregate_id from domain_event
            where global_index > ? and aggregate_type in ('PriorNotification', 'S2Authorisation', 'ReimbursementClaim')
            group by aggregate_id order by max(global_index) desc limit 1000
            """;

    /** Up to where each service was looked at. */
    private static final Map<ApplicationContext, Long> SEEN = new WeakHashMap<>();

    @Override
    public void afterTestClass(TestContext test) {
        if (!test.hasApplicationContext()) {
            return;
        }
        var service = test.getApplicationContext();
        var database = service.getBean(JdbcClient.class);
        var newest = database.sql("select coalesce(max(global_index), 0) from domain_event")
                .query(Long.class)
                .single();
        var moved = database.sql(MOVED)
                .param(SEEN.getOrDefault(service, 0L))
                .query((row, _) -> row.getString(1))
                .list();
        var found = new ArrayList<RoundFinding>();
        await().until(() -> {
            found.clear();
            return looked(service, moved, found);
        });
        assertThat(found).isEmpty();
        SEEN.put(service, newest);
    }

    /** Whether every process had heard all of these cases. */
    private static boolean looked(ApplicationContext service, List<String> moved, List<RoundFinding> found) {
        var all = new boolean[] {true};
        service.getBean(ProcessBacklog.class).whileProcessesRest(behind -> {
            all[0] = moved.stream().noneMatch(behind::contains);
            var files =
                    service
                            .getBean(CaseStreams.class)
                            .read(moved.stream().map(CaseId::of).toList())
                            .values()
                            .stream()
                            .flatMap(stream -> CaseFile.of(Recorded.events(stream)).stream())
                            .toList();
            found.addAll(service.getBean(StuckCases.class).among(files));
        });
        return all[0];
    }
}

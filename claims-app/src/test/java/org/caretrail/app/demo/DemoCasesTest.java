package org.caretrail.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import org.axonframework.config.EventProcessingConfiguration;
import org.caretrail.app.Quiet;
import org.caretrail.app.RunningService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;

class DemoCasesTest extends RunningService {

    @Autowired
    private DemoCases demo;

    @Autowired
    private JdbcClient database;

    @Autowired
    private EventProcessingConfiguration readers;

    @Autowired
    private Clock clock;

    @Test
    void cut_off_and_begun_again_nothing_is_lived_twice() {
        Quiet.awaited(readers, database);
        var before = events();
        database.sql("update demo_progress set finished = false").update();

        demo.run(new DefaultApplicationArguments());
        Quiet.awaited(readers, database);

        assertThat(before).isPositive();
        assertThat(events()).isEqualTo(before);
        assertThat(database.sql("select finished from demo_progress")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void what_was_granted_is_ordered_to_be_paid() {
        Quiet.awaited(readers, database);

        var unpaid = database.sql("""
                        select count(*) from domain_event d
                        where d.event_type = 'ClaimDecided' and d.recorded_at < '2025'
                          and cast(d.payload as jsonb) #>> '{decision,outcome}' <> 'REFUSED'
                          and cast(cast(d.payload as jsonb) #>> '{decision,amounts,payout,amount}' as numeric) > 0
                          and not exists (select from domain_event p
                                          where p.aggregate_id = d.aggregate_id and p.event_type = 'PaymentOrdered')
                        """).query(Long.class).single();

        assertThat(unpaid).isZero();
    }

    @Test
    void each_step_was_recorded_at_its_own_date_and_the_clock_runs_on_from_the_present() {
        var firstAndLast = database.sql("""
                        select min(recorded_at) || ' ' || max(recorded_at) from domain_event
                        where recorded_at < '2025'""").query(String.class).single();

        assertThat(firstAndLast).startsWith("2020-05-05T08:00:00").contains(" 2024-09-02T12:00:00");
        assertThat(clock.instant()).isAfter(Instant.parse("2026-01-01T00:00:00Z"));
    }

    private long events() {
        return database.sql("select count(*) from domain_event")
                .query(Long.class)
                .single();
    }
}

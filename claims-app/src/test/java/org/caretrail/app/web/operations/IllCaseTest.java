package org.caretrail.app.web.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.LocalDate;
import org.caretrail.app.rounds.Rounds;
import org.caretrail.app.store.RoundFinding;
import org.caretrail.app.store.RoundFinding.Kind;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.OpenCase;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.shared.CaseId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One case that cannot be read keeps no other from what the rounds do for it. */
class IllCaseTest extends CaseTest {

    /** Where no reader looks, since all have passed it. */
    private static final int BEFORE_ALL = -1;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Clock clock;

    @AfterEach
    void well() {
        database.sql("delete from domain_event where global_index = ?")
                .param(BEFORE_ALL)
                .update();
    }

    @Test
    void a_round_goes_on_past_a_case_that_cannot_be_read_and_tells_of_it() {
        var ill = forwarded();
        var other = forwarded();
        await().untilAsserted(() -> assertThat(timers(ill) + timers(other)).isEqualTo(2));
        makeIll(ill);
        database.sql("delete from timer where task_instance like ?")
                .param("%" + other.id() + "%")
                .update();

        await().untilAsserted(() -> {
            var report = rounds.go();
            assertThat(report.failed()).isEqualTo(2);
            assertThat(report.findings())
                    .filteredOn(f -> f.kind() == Kind.FAILED)
                    .extracting(RoundFinding::caseId)
                    .containsOnly(CaseId.of(ill.id()));
            assertThat(timers(other)).isEqualTo(1);
        });
        assertThat(timers(ill)).isEqualTo(1);
        assertThat(texts(get("admin", "/api/v1/operations/stuck-cases").body().at("/items"), "/kind"))
                .containsExactly("FAILED");
    }

    private OpenCase forwarded() {
        var recently =
                LocalDate.ofInstant(clock.instant(), Scheme.NL_ZVW.zone()).minusDays(10);
        return open(Application.authorisation().receivedOn(recently.toString()).with("/through", "RESIDENCE_FUND"));
    }

    private long timers(OpenCase kase) {
        return database.sql("select count(*) from timer where task_instance like ?")
                .param("%" + kase.id() + "%")
                .query(Long.class)
                .single();
    }

    private void makeIll(OpenCase kase) {
        database.sql("""
                        insert into domain_event (global_index, event_id, aggregate_id, sequence_number, aggregate_type,
                            recorded_at, event_type, payload, metadata)
                        select ?, 'unheard of', aggregate_id, max(sequence_number) + 1, max(aggregate_type),
                            max(recorded_at), 'UnheardOf', '{}', '{}'
                        from domain_event where aggregate_id = ? group by aggregate_id""").params(BEFORE_ALL, kase.id()).update();
    }
}

package org.caretrail.app.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.caretrail.app.RunningService;
import org.caretrail.projections.desk.DeadLetterDesk;
import org.caretrail.projections.reading.Retried;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What reads the events keeps its own state in the tables that the migrations made. */
class ReadersTest extends RunningService {

    @Autowired
    private CommandGateway commands;

    @Autowired
    private TallyReader reader;

    @Autowired
    private DeadLetterDesk desk;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    @Value("${caretrail.events.gap-timeout}")
    private Duration gapTimeout;

    private final String tally = UUID.randomUUID().toString();

    @AfterEach
    void everybody_answers() {
        Tally.SILENT.remove(tally);
    }

    @Test
    void an_event_that_cannot_be_handled_waits_in_line_until_it_can() {
        commands.sendAndWait(new Tally.Begin(tally));
        reader.refuse(tally);
        commands.sendAndWait(new Tally.Add(tally, BigDecimal.ONE));
        commands.sendAndWait(new Tally.Add(tally, BigDecimal.TWO));
        await().untilAsserted(() -> assertThat(waiting(TallyReader.NAME)).isEqualTo(2));

        reader.accept(tally);

        assertThat(retried(TallyReader.NAME)).isEqualTo(new Retried(TallyReader.NAME, tally, 2, 0, null, null));
        assertThat(waiting(TallyReader.NAME)).isZero();
        assertThat(reader.of(tally)).extracting(Tally.Added::amount).containsExactly(BigDecimal.ONE, BigDecimal.TWO);
    }

    @Test
    void a_process_whose_command_is_refused_waits_with_what_follows_in_its_case_and_no_other_case_does() {
        var other = UUID.randomUUID().toString();
        Tally.SILENT.add(tally);
        commands.sendAndWait(new Tally.Begin(tally));
        commands.sendAndWait(new Tally.Begin(other));
        commands.sendAndWait(new Tally.Add(tally, TallySaga.UNLUCKY));
        commands.sendAndWait(new Tally.Add(tally, BigDecimal.ONE));
        commands.sendAndWait(new Tally.Add(other, TallySaga.UNLUCKY));

        await().untilAsserted(() -> {
            assertThat(answers(other)).isEqualTo(1);
            assertThat(waiting(TallyConfiguration.PROCESS)).isEqualTo(2);
        });
        assertThat(answers(tally)).isZero();
        assertThat(retried(TallyConfiguration.PROCESS))
                .matches(again -> again.handled() == 0 && again.waiting() == 2)
                .extracting(Retried::causeType)
                .isEqualTo(IllegalStateException.class.getName());
        assertThat(answers(tally)).isZero();

        Tally.SILENT.remove(tally);

        assertThat(retried(TallyConfiguration.PROCESS))
                .isEqualTo(new Retried(TallyConfiguration.PROCESS, tally, 2, 0, null, null));
        assertThat(answers(tally)).isEqualTo(1);
        assertThat(processes()).singleElement().asString().contains("-12");
    }

    @Test
    void a_process_may_live_with_a_refusal() {
        Tally.SILENT.add(tally);
        commands.sendAndWait(new Tally.Begin(tally));
        commands.sendAndWait(new Tally.Add(tally, TallySaga.DOUBTFUL));

        await().untilAsserted(
                        () -> assertThat(processes()).singleElement().asString().contains("-14"));
        assertThat(waiting(TallyConfiguration.PROCESS)).isZero();
        assertThat(answers(tally)).isZero();
    }

    @Test
    void a_process_remembers_across_events_and_leaves_nothing_when_it_ends() {
        commands.sendAndWait(new Tally.Begin(tally));
        commands.sendAndWait(new Tally.Add(tally, new BigDecimal("9.90")));
        await().untilAsserted(
                        () -> assertThat(processes()).singleElement().asString().contains("9.90"));

        commands.sendAndWait(new Tally.Add(tally, new BigDecimal("0.10")));

        await().untilAsserted(() -> assertThat(processes()).isEmpty());
    }

    @Test
    void no_transaction_outlasts_the_wait_for_a_gap() {
        for (String limit :
                List.of("statement_timeout", "idle_in_transaction_session_timeout", "transaction_timeout")) {
            String set = database.sql("select setting || 'ms' from pg_settings where name = ?")
                    .param(limit)
                    .query(String.class)
                    .single();
            assertThat(DurationStyle.detectAndParse(set)).as(limit).isPositive().isLessThan(gapTimeout);
        }
    }

    private long waiting(String reader) {
        return desk.events(reader, tally).size();
    }

    private Retried retried(String reader) {
        return Objects.requireNonNull(
                transaction.execute(_ -> desk.retry(reader, tally).orElseThrow()));
    }

    private long answers(String asked) {
        return database.sql("select count(*) from domain_event where aggregate_id = ? and event_type like '%Answered'")
                .param(asked)
                .query(Long.class)
                .single();
    }

    private List<@Nullable String> processes() {
        return database.sql("""
                        select convert_from(s.state, 'UTF8') from saga s join saga_association a using (saga_id)
                        where a.association_key = 'tallyId' and a.association_value = ?""").param(tally).query(String.class).list();
    }
}

package org.caretrail.app.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.EventProcessingConfiguration;
import org.caretrail.app.RunningService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What reads the events keeps its own state in the tables that the migrations made. */
class ReadersTest extends RunningService {

    @Autowired
    private CommandGateway commands;

    @Autowired
    private TallyReader reader;

    @Autowired
    private EventProcessingConfiguration processors;

    @Autowired
    private JdbcClient database;

    @Value("${caretrail.events.gap-timeout}")
    private Duration gapTimeout;

    private final String tally = UUID.randomUUID().toString();

    @Test
    void an_event_that_cannot_be_handled_waits_in_line_until_it_can() {
        commands.sendAndWait(new Tally.Begin(tally));
        reader.refuse(tally);
        commands.sendAndWait(new Tally.Add(tally, BigDecimal.ONE));
        commands.sendAndWait(new Tally.Add(tally, BigDecimal.TWO));
        await().untilAsserted(() -> assertThat(deadLetters()).isEqualTo(2));

        reader.accept(tally);
        var letters = processors.sequencedDeadLetterProcessor(TallyReader.NAME).orElseThrow();

        assertThat(letters.processAny()).isTrue();
        assertThat(deadLetters()).isZero();
        assertThat(reader.of(tally)).extracting(Tally.Added::amount).containsExactly(BigDecimal.ONE, BigDecimal.TWO);
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

    private long deadLetters() {
        return database.sql("select count(*) from dead_letter where aggregate_id = ?")
                .param(tally)
                .query(Long.class)
                .single();
    }

    private List<@Nullable String> processes() {
        return database.sql("""
                        select convert_from(s.state, 'UTF8') from saga s join saga_association a using (saga_id)
                        where a.association_key = 'tallyId' and a.association_value = ?""").param(tally).query(String.class).list();
    }
}

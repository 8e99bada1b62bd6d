package org.caretrail.app.benchmark;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.serialization.Serializer;
import org.caretrail.app.RunningService;
import org.caretrail.domain.shared.CaseId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/** The whole benchmark on the whole service. The readers rest meanwhile: what they do with an event is measured apart. */
@TestExecutionListeners(
        listeners = {},
        inheritListeners = false,
        mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
abstract class Measuring extends RunningService {

    private static final String CASE_LIST = "case-list";

    private static final Duration A_LOOK = Duration.ofMillis(25);

    /** Each takes long enough to even out by itself. */
    private static final int REBUILDS = 3;

    @Autowired
    private CommandGateway commands;

    @Autowired
    private EventProcessingConfiguration readers;

    @Autowired
    private DataSource pool;

    @Autowired
    private JdbcClient database;

    @Autowired
    @Qualifier("eventSerializer")
    private Serializer serializer;

    @BeforeEach
    void the_readers_rest() {
        readers.eventProcessors().values().forEach(EventProcessor::shutDown);
    }

    @AfterEach
    void the_readers_go_on() {
        readers.eventProcessors().values().forEach(EventProcessor::start);
    }

    Report measured(Extent extent, Consumer<String> reader) {
        var machine = new Machine(database);
        var report = new Report(reader);
        report.machine(machine);
        var cases = new StoreOfCases(commands, database).with(extent.cases());
        rebuild(report, extent);
        commands(report, extent, cases);
        report.memory(machine);
        return report;
    }

    private void commands(Report report, Extent extent, List<CaseId> cases) {
        report.table("commands");
        try (var raw = new RawRows(pool)) {
            var measured = new Commands(commands, raw, cases);
            for (int clients : extent.clients()) {
                var turns = measured.measured(clients, extent);
                report.row(Commands.SUBMIT + by(clients), turns, Commands.SUBMIT, Commands.SUBMIT_RAW);
                report.row(Commands.STEP + by(clients), turns, Commands.STEP, Commands.STEP_RAW);
                report.row(Commands.STEP_AT_WORK + by(clients), turns, Commands.STEP_AT_WORK, Commands.STEP_RAW);
            }
        }
    }

    private void rebuild(Report report, Extent extent) {
        var store = new WholeStore(pool, serializer);
        report.table("%,d events".formatted(store.events()));
        var turns = store.measured(this::rebuilt, Math.min(extent.rounds(), REBUILDS));
        report.row(WholeStore.REBUILD, turns, WholeStore.REBUILD, WholeStore.DECODE);
        report.row(WholeStore.REBUILD, turns, WholeStore.REBUILD, WholeStore.COPY);
        report.row(WholeStore.DECODE, turns, WholeStore.DECODE, WholeStore.COPY);
    }

    /** As an administrator has it done: the new rows are made beside the live ones, and then take their place. */
    private void rebuilt() {
        var begun = post("admin", "/api/v1/operations/rebuilds", Map.of("readModel", CASE_LIST));
        var rebuild = begun.header("Location");
        await().pollInterval(A_LOOK)
                .atMost(Duration.ofMinutes(10))
                .until(() -> get("admin", rebuild).text("/state"), "SWITCHED"::equals);
    }

    private static String by(int clients) {
        return ", clients: " + clients;
    }
}

package org.caretrail.app.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.caretrail.app.rounds.RoundWorker;
import org.caretrail.app.store.Answer;
import org.caretrail.app.store.LawInForce;
import org.caretrail.app.store.TableContents;
import org.caretrail.app.tables.TableFiles.Read;
import org.caretrail.app.web.body.TableBodies.Said;
import org.caretrail.app.web.body.TableBodies.Withdrawal;
import org.caretrail.app.web.view.TableVersionView;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.ratetable.RateTableCommand;
import org.caretrail.domain.ratetable.RateTableCommand.WithdrawRateTable;
import org.caretrail.domain.regime.Tables;
import org.caretrail.domain.shared.Act;
import org.caretrail.projections.ratetables.TableStreams;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes steps on tables for administrators, each in one transaction and once per idempotency key. When a step has been
 * committed, the next decision on this instance already sees it, and where terms rest on the table a round moves those of all
 * cases.
 */
@Component
class TableDesk {

    private static final Logger log = LoggerFactory.getLogger(TableDesk.class);

    private final Once once;
    private final CommandGateway commands;
    private final TableContents contents;
    private final TableStreams streams;
    private final LawInForce law;
    private final RoundWorker rounds;
    private final Clock clock;
    private final JsonMapper json;

    TableDesk(
            Once once,
            CommandGateway commands,
            TableContents contents,
            TableStreams streams,
            LawInForce law,
            RoundWorker rounds,
            Clock clock,
            JsonMapper json) {
        this.once = once;
        this.commands = commands;
        this.contents = contents;
        this.streams = streams;
        this.law = law;
        this.rounds = rounds;
        this.clock = clock;
        this.json = json;
    }

    /** What a repeated upload must be equal in. */
    private record Sent(Said said, String sha256) {}

    ResponseEntity<TableVersionView> load(Call call, Said said, Read upload) {
        return step(
                call,
                new Sent(said, upload.sha256()),
                HttpStatus.CREATED,
                act -> upload.published(act, contents),
                List::getLast);
    }

    ResponseEntity<TableVersionView> withdraw(Call call, String table, int version, Withdrawal b) {
        return step(
                call,
                b,
                HttpStatus.OK,
                act -> new WithdrawRateTable(table, act, version, b.reasons()),
                versions -> versions.get(version - 1));
    }

    /** Every version of a table, from what was shipped on. */
    List<TableVersionView> versions(String table) {
        var shipped = law.everyRow(table).stream()
                .filter(row -> row.version() == Tables.SHIPPED)
                .count();
        return TableVersionView.all(table, Math.toIntExact(shipped), streams.read(table));
    }

    /** @throws Unknown for a version that the table does not have */
    TableVersionView version(String table, int version) {
        return versions(table).stream()
                .filter(v -> v.version() == version)
                .findFirst()
                .orElseThrow(Unknown::new);
    }

    private ResponseEntity<TableVersionView> step(
            Call call,
            Object body,
            HttpStatus status,
            Function<Act, RateTableCommand> command,
            Function<List<TableVersionView>, TableVersionView> made) {
        ResponseEntity<TableVersionView> answer = once.answer(call, body, () -> {
            var step = command.apply(act(call));
            commands.sendAndWait(step);
            return answer(status, made.apply(versions(step.table())));
        });
        lookAtOnce();
        return answer;
    }

    /** What is loaded is committed: where it cannot be read at this moment, the next look a second later does. */
    private void lookAtOnce() {
        try {
            law.look();
            rounds.wakeWhereOwed();
        } catch (RuntimeException failure) {
            log.warn(
                    "What was loaded counts from the next look on: {}",
                    failure.getClass().getName());
        }
    }

    private Answer answer(HttpStatus status, TableVersionView made) {
        var path = "/api/v1/rate-tables/" + made.table() + "/versions/" + made.version();
        return new Answer(
                status.value(), status == HttpStatus.CREATED ? path : null, null, json.writeValueAsString(made));
    }

    /** Tables belong to no one institution; all of them keep the same day. */
    private Act act(Call call) {
        var today = LocalDate.ofInstant(clock.instant(), Scheme.NO_HELFO.zone());
        return new Act(call.actor(), today, today);
    }
}

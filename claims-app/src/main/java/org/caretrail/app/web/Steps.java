package org.caretrail.app.web;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.caretrail.app.config.CommandMetadata;
import org.caretrail.app.store.Answer;
import org.caretrail.app.web.CaseReader.Reading;
import org.caretrail.app.web.view.CaseView;
import org.caretrail.domain.carecase.CaseCommand;
import org.caretrail.domain.shared.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes steps on cases for clients: checks what version they saw, sends the command with who it is from, and answers with
 * the case as it then stands. All of it is one transaction, and once per idempotency key.
 */
@Component
public class Steps {

    private final Once once;
    private final CommandGateway commands;
    private final CaseReader cases;
    private final JsonMapper json;

    Steps(Once once, CommandGateway commands, CaseReader cases, JsonMapper json) {
        this.once = once;
        this.commands = commands;
        this.cases = cases;
        this.json = json;
    }

    /** A step that answers with the case. */
    public ResponseEntity<CaseView> take(Call call, CaseId id, Object body, Function<Desk, CaseCommand> command) {
        return once.answer(call, body, () -> {
            var after = after(call, id, command);
            return answer(HttpStatus.OK, null, after, cases.view(after));
        });
    }

    /** A step that makes something within the case, and answers with that. */
    public <T> ResponseEntity<T> make(
            Call call, CaseId id, Object body, Function<Desk, CaseCommand> command, Function<CaseView, T> made) {
        return once.answer(call, body, () -> {
            var after = after(call, id, command);
            return answer(HttpStatus.CREATED, null, after, made.apply(cases.view(after)));
        });
    }

    /** The first step of a case. */
    public ResponseEntity<CaseView> open(Call call, Object body, Function<CaseId, CaseCommand> command) {
        return once.answer(call, body, () -> {
            var id = new CaseId(UUID.randomUUID());
            send(command.apply(id), null);
            var opened = cases.now(id);
            return answer(HttpStatus.CREATED, URI.create("/api/v1/cases/" + id), opened, cases.view(opened));
        });
    }

    private Reading after(Call call, CaseId id, Function<Desk, CaseCommand> command) {
        var before = cases.now(id);
        if (call.ifMatch() != null && call.ifMatch() != before.version()) {
            throw new StaleVersion();
        }
        var file = before.file();
        var desk = new Desk(file, call.actor(), cases.today(file.application().scheme()));
        send(command.apply(desk), call.ifMatch());
        return cases.now(id);
    }

    private void send(CaseCommand command, @Nullable Long seen) {
        var metadata =
                seen == null ? Map.<String, Object>of() : Map.<String, Object>of(CommandMetadata.SEEN_VERSION, seen);
        commands.sendAndWait(new GenericCommandMessage<>(command, metadata));
    }

    private Answer answer(HttpStatus status, @Nullable URI location, Reading reading, Object body) {
        return new Answer(
                status.value(),
                location == null ? null : location.toString(),
                "\"" + reading.version() + "\"",
                json.writeValueAsString(body));
    }
}

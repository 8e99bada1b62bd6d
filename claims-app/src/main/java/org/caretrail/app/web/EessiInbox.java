package org.caretrail.app.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.caretrail.app.integration.eessi.EessiDocument;
import org.caretrail.app.integration.eessi.EessiDocument.Direction;
import org.caretrail.app.integration.eessi.EessiFields;
import org.caretrail.app.store.EessiMessages;
import org.caretrail.app.store.EessiMessages.Message;
import org.caretrail.app.store.EessiMessages.State;
import org.caretrail.app.web.body.WrongNumber;
import org.caretrail.domain.carecase.Refusal;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes the messages of other institutions. Each becomes the step that it asks for; one that is unknown, incomplete, or
 * refused is parked with the reasons, and tried again when a person says so. None is dropped.
 */
@Component
class EessiInbox {

    private final EessiMessages messages;
    private final EessiFields fields;
    private final EessiSteps steps;
    private final Registration registration;
    private final EessiPersons persons;
    private final Numberless numberless;
    private final CaseReader cases;
    private final CommandGateway commands;
    private final JsonMapper json;
    private final Clock clock;

    EessiInbox(
            EessiMessages messages,
            EessiFields fields,
            EessiSteps steps,
            Registration registration,
            EessiPersons persons,
            Numberless numberless,
            CaseReader cases,
            CommandGateway commands,
            JsonMapper json,
            Clock clock) {
        this.messages = messages;
        this.fields = fields;
        this.steps = steps;
        this.registration = registration;
        this.persons = persons;
        this.numberless = numberless;
        this.cases = cases;
        this.commands = commands;
        this.json = json;
        this.clock = clock;
    }

    /**
     * What a message is before anything becomes of it.
     *
     * @param personId whom it was kept under, when it was parked before
     */
    record Arrived(
            String messageId,
            String document,
            String sender,
            @Nullable CaseId caseId,
            @Nullable PersonId personId,
            ObjectNode content) {}

    /**
     * Makes a message the step that it asks for, within the surrounding transaction; nothing when it was taken before, were it
     * by a delivery of the same moment.
     *
     * @throws UnusableMessage when it is unknown or incomplete
     */
    Message take(Call call, Arrived arrived) {
        var before = messages.claim(arrived.messageId());
        return before.filter(Message::taken).orElseGet(() -> {
            var document = known(arrived);
            var missing = fields.missing(document, arrived.content());
            if (!missing.isEmpty()) {
                throw new UnusableMessage(missing.stream()
                        .map(f -> f.field() + " is missing (" + f.element() + ")")
                        .toList());
            }
            return document == EessiDocument.S009
                    ? opened(call, arrived, before)
                    : stepped(call, document, arrived, before);
        });
    }

    /** Keeps a message for a person to look at, under the person whom it speaks of: another try is of the same. */
    Message park(Arrived arrived, RuntimeException cause) {
        var before = messages.claim(arrived.messageId());
        return before.filter(Message::taken)
                .orElseGet(() ->
                        kept(arrived, arrived.caseId(), persons.of(arrived).orElse(null), reasons(cause), before));
    }

    /** Whether a message that meets this is parked, and not answered with a problem. */
    static boolean parks(RuntimeException cause) {
        return cause instanceof UnusableMessage
                || cause instanceof Refusal
                || cause instanceof Unknown
                || cause instanceof WrongNumber
                || cause instanceof NoHandlerForCommandException;
    }

    private static EessiDocument known(Arrived arrived) {
        return EessiDocument.find(arrived.document())
                .filter(d -> d.direction() == Direction.IN)
                .orElseThrow(() -> new UnusableMessage(
                        List.of("the document " + arrived.document() + " is not one that is received here")));
    }

    private Message opened(Call call, Arrived arrived, Optional<Message> before) {
        var body = steps.application(arrived.content());
        var known = arrived.personId();
        var person = body.person().identifier() == null && known != null ? known : registration.person(body);
        var id = new CaseId(UUID.randomUUID());
        commands.sendAndWait(registration.register(id, call.actor(), body, person));
        return kept(arrived, id, person, List.of(), before);
    }

    private Message stepped(Call call, EessiDocument document, Arrived arrived, Optional<Message> before) {
        var id = arrived.caseId();
        if (id == null) {
            throw new UnusableMessage(List.of("the case that it speaks of is not named"));
        }
        var file = cases.now(id).file();
        var desk = new Desk(file, call.actor(), cases.today(file.application().scheme()));
        commands.sendAndWait(steps.step(document, arrived.content(), id, desk));
        return kept(arrived, id, file.personId(), List.of(), before);
    }

    private Message kept(
            Arrived arrived,
            @Nullable CaseId caseId,
            @Nullable PersonId personId,
            List<String> reasons,
            Optional<Message> before) {
        var now = clock.instant();
        var message = new Message(
                arrived.messageId(),
                arrived.document(),
                arrived.sender(),
                caseId,
                personId,
                json.writeValueAsString(numberless.of(arrived.content())),
                reasons.isEmpty() ? State.TAKEN : State.PARKED,
                reasons,
                before.map(Message::receivedAt).orElse(now),
                reasons.isEmpty() ? now : null);
        messages.keep(message);
        return message;
    }

    private static List<String> reasons(RuntimeException cause) {
        return switch (cause) {
            case UnusableMessage unusable -> unusable.reasons();
            case Refusal refusal ->
                List.of((refusal.rule() == null ? "" : refusal.rule() + ": ") + refusal.getMessage());
            case WrongNumber wrong -> List.of(wrong.pointer() + ": " + wrong.getMessage());
            case Unknown _ -> List.of("there is no case of that id");
            default -> List.of("a case of this type knows no such step");
        };
    }
}

package org.caretrail.app.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.caretrail.app.integration.eessi.EessiDocument;
import org.caretrail.app.integration.eessi.EessiField;
import org.caretrail.app.integration.eessi.EessiFields;
import org.caretrail.app.integration.eessi.Outgoing;
import org.caretrail.app.store.Answer;
import org.caretrail.app.store.EessiMessages;
import org.caretrail.app.store.EessiMessages.Message;
import org.caretrail.app.web.CaseReader.Reading;
import org.caretrail.app.web.EessiInbox.Arrived;
import org.caretrail.app.web.body.EessiBodies;
import org.caretrail.app.web.body.EessiBodies.Retry;
import org.caretrail.app.web.view.EessiViews.MessageView;
import org.caretrail.app.web.view.EessiViews.OutgoingView;
import org.caretrail.app.web.view.Items;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.projections.support.Recorded;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What other institutions send through EESSI, what they are sent, and how its fields are called there. */
@RestController
@RequestMapping("/api/v1")
class EessiController {

    private final EessiInbox inbox;
    private final EessiMessages messages;
    private final EessiFields fields;
    private final CaseReader cases;
    private final Once once;
    private final JsonMapper json;

    EessiController(
            EessiInbox inbox,
            EessiMessages messages,
            EessiFields fields,
            CaseReader cases,
            Once once,
            JsonMapper json) {
        this.inbox = inbox;
        this.messages = messages;
        this.fields = fields;
        this.cases = cases;
        this.once = once;
        this.json = json;
    }

    @GetMapping("/eessi/fields")
    Items<EessiField> fields() {
        return Items.all(fields.all());
    }

    @PostMapping("/eessi/messages")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<MessageView> receive(Call call, @Valid @RequestBody EessiBodies.Message body) {
        return settled(
                HttpStatus.CREATED,
                call,
                body,
                new Arrived(body.messageId(), body.document(), body.sender(), body.caseId(), null, body.content()));
    }

    @GetMapping("/eessi/messages")
    Items<MessageView> parked(@RequestParam(defaultValue = "50") @Min(1) @Max(500) int limit) {
        return Items.all(messages.parked(limit).stream().map(this::view).toList());
    }

    @GetMapping("/eessi/messages/{messageId}")
    MessageView one(@PathVariable String messageId) {
        return messages.find(messageId).map(this::view).orElseThrow(Unknown::new);
    }

    /** Tries a parked message again, with the case or the content that it lacked. */
    @PostMapping("/eessi/messages/{messageId}/retry")
    ResponseEntity<MessageView> retry(Call call, @PathVariable String messageId, @Valid @RequestBody Retry body) {
        var parked = messages.find(messageId).orElseThrow(Unknown::new);
        var caseId = body.caseId() == null ? parked.caseId() : body.caseId();
        var content = body.content() == null ? content(parked) : body.content();
        return settled(
                HttpStatus.OK,
                call,
                body,
                new Arrived(messageId, parked.document(), parked.sender(), caseId, parked.personId(), content));
    }

    @GetMapping("/cases/{id}/eessi/{document}")
    OutgoingView send(@PathVariable CaseId id, @PathVariable EessiDocument document) {
        return outgoing(document, cases.now(id))
                .map(content -> new OutgoingView(document, id, content))
                .orElseThrow(Unknown::new);
    }

    private Optional<Map<String, Object>> outgoing(EessiDocument document, Reading reading) {
        var file = reading.file();
        return switch (document) {
            case S010 -> Outgoing.authorisation(file);
            case S037 -> Outgoing.extension(file);
            case S067 ->
                Outgoing.rateRequest(
                        file, reading.recorded().stream().map(Recorded::event).toList());
            case S081 -> Outgoing.costClaim(file);
            case S009, S035, S068, S080 -> Optional.empty();
        };
    }

    private ResponseEntity<MessageView> settled(HttpStatus status, Call call, Object body, Arrived arrived) {
        Function<Message, Answer> answer =
                m -> new Answer(status.value(), null, null, json.writeValueAsString(view(m)));
        try {
            return once.answer(call, body, () -> answer.apply(inbox.take(call, arrived)));
        } catch (RuntimeException e) {
            if (!EessiInbox.parks(e)) {
                throw e;
            }
            return once.answer(call, body, () -> answer.apply(inbox.park(arrived, e)));
        }
    }

    private MessageView view(Message message) {
        return MessageView.of(message, content(message));
    }

    private ObjectNode content(Message message) {
        return (ObjectNode) json.readTree(message.content());
    }
}

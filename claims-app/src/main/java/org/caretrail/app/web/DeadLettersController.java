package org.caretrail.app.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.caretrail.app.store.Answer;
import org.caretrail.app.web.view.Items;
import org.caretrail.projections.desk.DeadLetterDesk;
import org.caretrail.projections.desk.ParkedCase;
import org.caretrail.projections.desk.ParkedEvent;
import org.caretrail.projections.reading.Retried;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The cases that a reader has set aside, and another try once the cause is gone. */
@RestController
@RequestMapping("/api/v1/operations/dead-letters")
class DeadLettersController {

    private static final String NO_BODY = "";

    private final DeadLetterDesk desk;
    private final Once once;
    private final JsonMapper json;

    DeadLettersController(DeadLetterDesk desk, Once once, JsonMapper json) {
        this.desk = desk;
        this.once = once;
        this.json = json;
    }

    @GetMapping
    Items<ParkedCase> all(@RequestParam(defaultValue = "50") int limit, @RequestParam @Nullable String after) {
        try {
            var page = desk.page(limit, after);
            return new Items<>(page.cases(), page.next());
        } catch (IllegalArgumentException e) {
            throw new MalformedRequest("", String.valueOf(e.getMessage()));
        }
    }

    @GetMapping("/{reader}/{caseId}")
    Items<ParkedEvent> events(@PathVariable String reader, @PathVariable String caseId) {
        var waiting = desk.events(reader, caseId);
        if (waiting.isEmpty()) {
            throw new Unknown();
        }
        return Items.all(waiting);
    }

    /** The one event to be tried, and none of those that wait behind it. */
    record One(@NotBlank String eventId) {}

    @Operation(
            summary =
                    "Tries a parked case again, in its order up to the first failure; or only the event that it waits for")
    @PostMapping("/{reader}/{caseId}/retry")
    ResponseEntity<Retried> retry(
            Call call,
            @PathVariable String reader,
            @PathVariable String caseId,
            @Valid @RequestBody(required = false) @Nullable One one) {
        return once.answer(
                call,
                one == null ? NO_BODY : one,
                () -> answer(one == null ? whole(reader, caseId) : first(reader, caseId, one)));
    }

    private Retried whole(String reader, String caseId) {
        return desk.retry(reader, caseId).orElseThrow(Unknown::new);
    }

    /** An event is never tried before those of its case that came before it. */
    private Retried first(String reader, String caseId, One one) {
        var first = desk.events(reader, caseId).stream().findFirst().orElseThrow(Unknown::new);
        return desk.retryFirst(reader, caseId, one.eventId())
                .orElseThrow(
                        () -> new NotPossibleNow("The case waits for another event now: " + first.eventId() + "."));
    }

    @PostMapping("/retry")
    ResponseEntity<Items<Retried>> retryAll(Call call) {
        return once.answer(call, NO_BODY, () -> answer(Items.all(desk.retryAll())));
    }

    private Answer answer(Object body) {
        return new Answer(HttpStatus.OK.value(), null, null, json.writeValueAsString(body));
    }
}

package org.caretrail.app.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.caretrail.app.store.Answer;
import org.caretrail.app.store.Skips;
import org.caretrail.app.store.Skips.Skip;
import org.caretrail.app.store.Skips.State;
import org.caretrail.app.web.view.Items;
import org.caretrail.projections.desk.DeadLetterDesk;
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

/** An event that a reader will never take is passed over by it: one operator asks, with reasons, and another decides. */
@RestController
@RequestMapping("/api/v1/operations")
class SkipsController {

    private static final int LONGEST_REASONS = 1000;

    private final Skips skips;
    private final DeadLetterDesk desk;
    private final Once once;
    private final JsonMapper json;

    SkipsController(Skips skips, DeadLetterDesk desk, Once once, JsonMapper json) {
        this.skips = skips;
        this.desk = desk;
        this.once = once;
        this.json = json;
    }

    /** Which event, so that nobody skips another one than was looked at; why, with nobody's data in it. */
    record Asked(
            @NotBlank String eventId,
            @NotBlank @Size(max = LONGEST_REASONS) String reasons) {}

    record Decided(@NotNull Boolean approve) {}

    @GetMapping("/skips")
    Items<Skip> latest(@RequestParam(defaultValue = "100") @Min(1) @Max(1000) int limit) {
        return Items.all(skips.latest(limit));
    }

    @Operation(summary = "Asks that a reader pass over the event that its parked case waits for; nothing happens yet")
    @PostMapping("/dead-letters/{reader}/{caseId}/skip")
    ResponseEntity<Skip> ask(
            Call call, @PathVariable String reader, @PathVariable String caseId, @Valid @RequestBody Asked b) {
        return once.answer(call, b, () -> {
            var first = desk.events(reader, caseId).stream().findFirst().orElseThrow(Unknown::new);
            if (!first.eventId().equals(b.eventId())) {
                throw new NotPossibleNow("The case waits for another event now: " + first.eventId() + ".");
            }
            return skips.ask(reader, caseId, first, call.actor().id(), b.reasons())
                    .map(skip -> answer(HttpStatus.ACCEPTED, skip))
                    .orElseThrow(() -> new NotPossibleNow("It was asked for already, and waits for a second person."));
        });
    }

    @Operation(summary = "A second person has the event passed over, and what waited behind it tried; or declines")
    @PostMapping("/dead-letters/{reader}/{caseId}/skip/approval")
    ResponseEntity<Skip> decide(
            Call call, @PathVariable String reader, @PathVariable String caseId, @Valid @RequestBody Decided b) {
        return once.answer(call, b, () -> {
            var asked = skips.asked(reader, caseId).orElseThrow(Unknown::new);
            var by = call.actor().id();
            if (asked.askedBy().equals(by)) {
                throw new NotPossibleNow("Who asked for it does not decide on it.");
            }
            if (b.approve() && desk.skip(reader, caseId, asked.eventId()).isEmpty()) {
                throw new NotPossibleNow("The case does not wait for that event any more.");
            }
            return answer(
                    HttpStatus.OK, skips.decide(asked.skipId(), b.approve() ? State.SKIPPED : State.DECLINED, by));
        });
    }

    private Answer answer(HttpStatus status, Skip skip) {
        return new Answer(status.value(), null, null, json.writeValueAsString(skip));
    }
}

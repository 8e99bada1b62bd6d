package org.caretrail.app.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.caretrail.app.store.Answer;
import org.caretrail.app.store.Erasures;
import org.caretrail.app.store.Erasures.Erasure;
import org.caretrail.app.store.Erasures.State;
import org.caretrail.app.web.RetentionDesk.Kept;
import org.caretrail.app.web.view.Items;
import org.caretrail.domain.carecase.Reason;
import org.caretrail.domain.carecase.Refusal;
import org.caretrail.domain.shared.CaseId;
import org.jspecify.annotations.Nullable;
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

/** EU-GDPR-3: cases that have been kept for long enough; one administrator asks for the person's erasure, another decides. */
@RestController
@RequestMapping("/api/v1/operations")
class RetentionController {

    private static final int LONGEST_REASONS = 1000;
    private static final int LONGEST_PERMIT = 200;

    private final RetentionDesk desk;
    private final Erasures erasures;
    private final Once once;
    private final JsonMapper json;

    RetentionController(RetentionDesk desk, Erasures erasures, Once once, JsonMapper json) {
        this.desk = desk;
        this.erasures = erasures;
        this.once = once;
        this.json = json;
    }

    /** Why, and by which regulation or permit where the law wants one, with nobody's data in either. */
    record Asked(
            @NotBlank @Size(max = LONGEST_REASONS) String reasons,
            @Nullable @Size(min = 1, max = LONGEST_PERMIT) String permit) {}

    record Decided(@NotNull Boolean approve) {}

    @Operation(
            summary =
                    "Examines so many cases and lists those whose retention has ended; next: where to go on examining")
    @GetMapping("/retention")
    Items<Kept> ended(
            @RequestParam(defaultValue = "1000") @Min(1) @Max(1000) int limit,
            @RequestParam(required = false) @Nullable CaseId after) {
        return desk.ended(after, limit);
    }

    @Operation(summary = "Every erasure asked for, and what became of it; the latest first")
    @GetMapping("/erasures")
    Items<Erasure> latest(@RequestParam(defaultValue = "100") @Min(1) @Max(1000) int limit) {
        return Items.all(erasures.latest(limit));
    }

    @Operation(summary = "Asks that the person be erased from a case; nothing happens yet")
    @PostMapping("/retention/{id}/erasure")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ResponseEntity<Erasure> ask(Call call, @PathVariable CaseId id, @Valid @RequestBody Asked b) {
        return once.answer(call, b, () -> {
            desk.unlessErasable(id, b.reasons(), b.permit());
            return erasures.ask(id, call.actor(), b.reasons(), b.permit())
                    .map(erasure -> answer(HttpStatus.ACCEPTED, erasure))
                    .orElseThrow(() -> new NotPossibleNow("It was asked for already, and waits for a second person."));
        });
    }

    @Operation(summary = "A second person has the person erased, for ever; or declines")
    @PostMapping("/retention/{id}/erasure/approval")
    ResponseEntity<Erasure> decide(Call call, @PathVariable CaseId id, @Valid @RequestBody Decided b) {
        return once.answer(call, b, () -> {
            var asked = erasures.asked(id).orElseThrow(Unknown::new);
            var by = call.actor();
            if (asked.askedBy().id().equals(by.id())) {
                throw new Refusal(Reason.OWN_PROPOSAL, "EU-GDPR-3", null, "who asked for it does not decide on it");
            }
            if (b.approve()) {
                desk.erase(asked, by);
            }
            var state = b.approve() ? State.ERASED : State.DECLINED;
            return answer(HttpStatus.OK, erasures.decide(asked.erasureId(), state, by.id()));
        });
    }

    private Answer answer(HttpStatus status, Erasure erasure) {
        return new Answer(status.value(), null, null, json.writeValueAsString(erasure));
    }
}

package org.caretrail.app.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.util.List;
import org.caretrail.app.store.Answer;
import org.caretrail.app.store.Timers;
import org.caretrail.app.store.Timers.Timer;
import org.caretrail.app.web.view.Items;
import org.caretrail.domain.shared.CaseId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** What the service will do by itself, and what of it does not succeed. */
@RestController
@RequestMapping("/api/v1/operations/timers")
class TimersController {

    private static final int MOST = 1000;

    private static final String NO_BODY = "";

    private final Timers timers;
    private final Once once;
    private final Clock clock;
    private final JsonMapper json;

    TimersController(Timers timers, Once once, Clock clock, JsonMapper json) {
        this.timers = timers;
        this.once = once;
        this.clock = clock;
        this.json = json;
    }

    @GetMapping
    Items<Timer> list(@RequestParam(defaultValue = "100") int limit) {
        if (limit < 1 || limit > MOST) {
            throw new MalformedRequest("limit", "must be between 1 and " + MOST);
        }
        return Items.all(timers.first(limit));
    }

    @Operation(summary = "Has every timer that fails ring at once")
    @PostMapping("/retry")
    ResponseEntity<Items<Timer>> retryAll(Call call) {
        return once.answer(call, NO_BODY, () -> ringing(timers.ringFailed(null, clock.instant())));
    }

    @Operation(summary = "Has the timers of a case that fail ring at once; 404 where none does")
    @PostMapping("/{caseId}/retry")
    ResponseEntity<Items<Timer>> retry(Call call, @PathVariable CaseId caseId) {
        return once.answer(call, NO_BODY, () -> {
            var rung = timers.ringFailed(caseId, clock.instant());
            if (rung.isEmpty()) {
                throw new Unknown();
            }
            return ringing(rung);
        });
    }

    private Answer ringing(List<Timer> rung) {
        return new Answer(HttpStatus.ACCEPTED.value(), null, null, json.writeValueAsString(Items.all(rung)));
    }
}

package org.caretrail.app.web;

import io.swagger.v3.oas.annotations.Operation;
import org.caretrail.app.rounds.Rounds;
import org.caretrail.app.store.RoundFinding;
import org.caretrail.app.web.view.Items;
import org.caretrail.domain.shared.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Open cases that nothing will move on: no person, no clock, nothing that is awaited. There should be none. */
@RestController
@RequestMapping("/api/v1/operations/stuck-cases")
class StuckCasesController {

    private static final int MOST = 1000;

    private final Rounds rounds;

    StuckCasesController(Rounds rounds) {
        this.rounds = rounds;
    }

    @Operation(summary = "Examines so many cases and lists the stuck ones of them; next: where to go on examining")
    @GetMapping
    Items<RoundFinding> page(
            @RequestParam(defaultValue = "1000") int limit, @RequestParam(required = false) @Nullable CaseId after) {
        if (limit < 1 || limit > MOST) {
            throw new MalformedRequest("limit", "must be between 1 and " + MOST);
        }
        var examined = rounds.examine(after, limit);
        return new Items<>(
                examined.stuck(),
                examined.last() == null ? null : examined.last().toString());
    }
}

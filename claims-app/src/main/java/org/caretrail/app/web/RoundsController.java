package org.caretrail.app.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.caretrail.app.rounds.RoundWorker;
import org.caretrail.app.store.Answer;
import org.caretrail.app.store.RoundReport;
import org.caretrail.app.store.RoundReports;
import org.caretrail.app.web.view.Items;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The rounds over all cases: lost and stale timers, terms that the law has moved, cases that nothing will move. */
@RestController
@RequestMapping("/api/v1/operations/rounds")
class RoundsController {

    private static final String PATH = "/api/v1/operations/rounds";
    private static final String NO_BODY = "";

    private final RoundReports reports;
    private final RoundWorker worker;
    private final Once once;

    RoundsController(RoundReports reports, RoundWorker worker, Once once) {
        this.reports = reports;
        this.worker = worker;
        this.once = once;
    }

    @GetMapping
    Items<RoundReport> latest(@RequestParam(defaultValue = "10") @Min(1) @Max(1000) int limit) {
        return Items.all(reports.latest(limit));
    }

    @Operation(summary = "Asks for a round at once; its report is the first of the list when it is over")
    @PostMapping
    ResponseEntity<Items<RoundReport>> ask(Call call) {
        return once.answer(call, NO_BODY, () -> {
            worker.wake();
            return new Answer(HttpStatus.ACCEPTED.value(), PATH, null, "{\"items\": [], \"next\": null}");
        });
    }
}

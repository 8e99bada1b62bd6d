package org.caretrail.app.demo;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.caretrail.app.config.time.ClockRunsForward;
import org.caretrail.app.config.time.DemoClock;
import org.caretrail.app.config.time.DemoTime;
import org.caretrail.app.config.time.StillBusy;
import org.caretrail.app.web.FieldError;
import org.caretrail.app.web.ProblemType;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the demo clock and puts it forward; it answers when what fell due on the way has acted. */
@RestController
@Profile("demo")
@RequestMapping("/api/v1/demo/clock")
class DemoClockController {

    /** Beyond this the service's dates are no dates of the law any more. */
    private static final Instant FARTHEST = Instant.parse("2999-12-31T23:59:59Z");

    private final DemoClock clock;
    private final DemoTime time;

    DemoClockController(DemoClock clock, DemoTime time) {
        this.clock = clock;
        this.time = time;
    }

    /** What the clock shows, or is to show. */
    record Setting(@NotNull Instant now) {}

    @GetMapping
    Setting show() {
        return new Setting(clock.instant());
    }

    @PutMapping
    Setting move(@Valid @RequestBody Setting to) {
        if (to.now().isAfter(FARTHEST)) {
            throw new OutOfSight();
        }
        time.goOnFrom(to.now());
        return show();
    }

    @ExceptionHandler
    ProblemDetail backward(ClockRunsForward refused) {
        return problem("clock-runs-forward", String.valueOf(refused.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail tooFar(OutOfSight refused) {
        return problem("out-of-sight", "the clock goes no farther than " + FARTHEST);
    }

    @ExceptionHandler
    ProblemDetail busy(StillBusy busy) {
        return ProblemType.NOT_POSSIBLE_NOW.problem(String.valueOf(busy.getMessage()));
    }

    private static ProblemDetail problem(String reason, String message) {
        var problem = ProblemType.VIOLATES_RULE.problem(message);
        problem.setProperty("reason", reason);
        problem.setProperty("errors", List.of(new FieldError("/now", message)));
        return problem;
    }

    /** The clock was to be put where no date of the law is meant. */
    static final class OutOfSight extends RuntimeException {}
}
